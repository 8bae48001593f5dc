package org.mohafez.web.browse;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.mohafez.index.FacetCode;
import org.mohafez.index.IndexField;
import org.mohafez.record.RecordJson;
import org.mohafez.web.fixture.SampleArchive;
import org.mohafez.web.fixture.SamplePapers;
import org.mohafez.web.fixture.TestPortal;
import org.mohafez.web.ui.Lang;

class BrowseTest {
    private static final String DISTRICT = FacetCode.of("মেঘনাগঞ্জ");

    private static final Pattern CRUMB = Pattern.compile("<a href=\"([^\"]+)\"(?: lang=\"[^\"]+\")?>([^<]+)</a>");

    private final TestPortal portal = TestPortal.shared();

    @Test
    void theFirstPageLeadsToPlacesListsAndYears() {
        assertThat(portal.page("/browse"))
                .contains("/browse/district/" + DISTRICT, "/browse/office", "/browse/implementer", "/search?fy=2024-25")
                .contains("aria-current=\"page\">ব্রাউজ</a>");
    }

    @Test
    void aPlaceHasThePlacesInItAndTheOfficesThatAreOfItself() {
        JsonNode district = json("/browse/district/" + DISTRICT + ".json");
        assertThat(district.at("/within/upazila/0/label").asText()).isEqualTo("কাঞ্চনপুর");
        assertThat(district.at("/within/office").findValuesAsText("code"))
                .contains("dc-meghnaganj")
                .doesNotContain("uno-kanchanpur");
        String upazila = district.at("/within/upazila/0/code").asText();
        assertThat(json("/browse/upazila/" + upazila + ".json")
                        .at("/within/office")
                        .findValuesAsText("code"))
                .containsExactly("uno-kanchanpur");
    }

    @Test
    void countsAreOfPapersAndOfDecisions() {
        JsonNode office = json("/browse/office/dc-meghnaganj.json").get("value");
        JsonNode found = json("/search.json?office=dc-meghnaganj");
        assertThat(office.get("documents").asLong())
                .isEqualTo(found.get("totalDocuments").asLong())
                .isPositive();
        assertThat(office.get("decisions").asLong())
                .isEqualTo(found.get("total").asLong()
                        - found.get("totalDocuments").asLong());
    }

    @Test
    void anOfficeHasItsPlaceItsBodiesItsPapersAndItsCalendar() {
        String page = portal.page("/browse/office/uno-kanchanpur");
        assertThat(page)
                .contains("/browse/district/" + DISTRICT, "উপজেলা আইসিটি কমিটি", "সভার পঞ্জি", "সবচেয়ে নতুন ডকুমেন্ট")
                .contains("/d/" + SampleArchive.id(SamplePapers.minutes(5)));
        JsonNode months = json("/browse/office/uno-kanchanpur.json").at("/calendars/0/years/0/months");
        assertThat(months).hasSize(12).allSatisfy(month -> assertThat(month.get("minutes"))
                .hasSize(1));
    }

    @Test
    void theWayToABodyLeadsThroughItsOfficeAndToAnOfficeThroughItsPlaces() {
        String office = portal.page("/browse/office/uno-kanchanpur?lang=en");
        assertThat(crumbs(office)).containsExactly("Browse", "মেঘনাগঞ্জ", "কাঞ্চনপুর");
        assertThat(office)
                .contains(
                        "\"@type\":\"BreadcrumbList\"", "https://minutes.example/browse/office/uno-kanchanpur?lang=en");
        String body = json("/browse/office/uno-kanchanpur.json")
                .at("/within/body/0/code")
                .asText();
        assertThat(crumbs(portal.page("/browse/body/" + body + "?office=uno-kanchanpur&lang=en")))
                .containsExactly(
                        "Browse", "মেঘনাগঞ্জ", "কাঞ্চনপুর", "উপজেলা নির্বাহী অফিসারের কার্যালয়, কাঞ্চনপুর, মেঘনাগঞ্জ");
        assertThat(crumbs(portal.page("/browse/implementer/ap-kanchanpur?lang=en")))
                .containsExactly("Browse", "Implementer");
    }

    @Test
    void everyStepToAPaperLeadsToAPage() {
        for (String paper : new String[] {SamplePapers.minutes(5), SamplePapers.ORDER, SamplePapers.ENGLISH}) {
            String path = "/d/" + SampleArchive.id(paper);
            List<String> ways = way(portal.page(path))
                    .map(step -> step.group(1).replace("&amp;", "&"))
                    .toList();
            assertThat(ways).hasSizeGreaterThan(1).allSatisfy(portal::page);
        }
        assertThat(crumbs(portal.page("/d/" + SampleArchive.id(SamplePapers.minutes(5)) + "/2")))
                .endsWith("উপজেলা আইসিটি কমিটি", "উপজেলা আইসিটি কমিটি এর মে ২০২৫ মাসের সভার কার্যবিবরণী");
        assertThat(crumbs(portal.page("/d/" + SampleArchive.id(SamplePapers.LONG) + "/v/1")))
                .isEmpty();
    }

    private static List<String> crumbs(String page) {
        return way(page).map(step -> step.group(2)).toList();
    }

    private static Stream<MatchResult> way(String page) {
        int from = page.indexOf("<nav class=\"crumbs\"");
        return from < 0
                ? Stream.empty()
                : CRUMB.matcher(page.substring(from, page.indexOf("</nav>", from)))
                        .results();
    }

    @Test
    void aPageBeyondTheLastIsSaid() {
        assertThat(portal.page("/browse/topic?page=7")).contains("এত পৃষ্ঠা নেই; শেষ পৃষ্ঠা ১।");
        assertThat(portal.page("/browse/topic?page=1")).doesNotContain("এত পৃষ্ঠা নেই");
        HttpResponse<String> beyond = portal.get("/browse/implementer/ap-kanchanpur?page=7&lang=en");
        assertThat(beyond.statusCode()).isEqualTo(404);
        assertThat(beyond.body()).contains("There are not so many pages; the last is page 2.");
    }

    @Test
    void calendarsThatAreLeftOutAreSaid() {
        Tally office = new Tally("uno-kanchanpur", "ইউএনও কাঞ্চনপুর", 40L, 90);
        for (Lang lang : Lang.values()) {
            BrowseComposer composer = new BrowseComposer(lang);
            assertThat(composer.held(IndexField.OFFICE, held(office, 0), List.of(), 0)
                            .otherCalendars())
                    .isEmpty();
            assertThat(composer.held(IndexField.OFFICE, held(office, 3), List.of(), 0)
                            .otherCalendars())
                    .contains(lang == Lang.BN ? "৩টির" : "3 others");
        }
    }

    private static Held held(Tally value, int otherCalendars) {
        return new Held("office", value, List.of(), List.of(), Map.of(), List.of(), otherCalendars);
    }

    @Test
    void whatIsInternalIsCountedAndNamedNowhere() {
        String internal = SampleArchive.id(SamplePapers.INTERNAL_MINUTES);
        for (String path : new String[] {
            "/browse",
            "/browse.json",
            "/browse/office",
            "/browse/office.json",
            "/browse/office/uno-kanchanpur",
            "/browse/office/uno-kanchanpur.json",
            "/browse/topic",
            "/browse/file",
            "/browse/body"
        }) {
            assertThat(portal.page(path)).as(path).doesNotContain("গোপন", "secret-office", internal);
        }
        assertThat(portal.get("/browse/office/secret-office").statusCode()).isEqualTo(404);
        assertThat(portal.get("/browse/office/secret-office.json").statusCode()).isEqualTo(404);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/browse/nothing",
                "/browse/office/nothing",
                "/browse/topic/x",
                "/browse/district/%3Cscript%3E",
                "/browse/q"
            })
    void whatIsNotHeldIsAPageThatHelps(String path) {
        HttpResponse<String> answer = portal.get(path);
        assertThat(answer.statusCode()).isEqualTo(404);
        assertThat(answer.body()).contains("id=\"find\"").doesNotContain("<script>");
    }

    @Test
    void aMergedCodeLeadsToItsSuccessor() {
        HttpResponse<String> moved = portal.get("/browse/office/tno-dhaka-dohar?lang=en");
        assertThat(moved.statusCode()).isEqualTo(301);
        assertThat(moved.headers().firstValue("Location"))
                .hasValueSatisfying(to -> assertThat(to).endsWith("/browse/office/uno-dhaka-dohar?lang=en"));
    }

    @Test
    void aLongListIsPartedByFirstLettersInBanglaOrderAndThenByPages() {
        var many = IntStream.range(0, 500)
                .mapToObj(i -> new Tally("c" + i, (i < 450 ? "ক" : "খ") + "মিটি " + i, 1L, 1))
                .toList();
        Letters first = Letters.of(many, null, 3);
        assertThat(first.letters()).containsExactly("ক", "খ");
        assertThat(first.letter()).isEqualTo("ক");
        assertThat(first.pages()).isEqualTo(3);
        assertThat(first.rows()).hasSize(50);
        assertThat(Letters.of(many, "খ", 9).rows()).hasSize(50);
        assertThat(Letters.of(many, "zz", 1).letter()).isEqualTo("ক");
        assertThat(Letters.letter("‘২০ দিন’")).isEqualTo("#");
    }

    /** A sign before a name makes it neither the first of the list nor its letter the first. */
    @Test
    void aListBeginsWithALetterAndLettersStandInTheirOrder() {
        List<Tally> names = Stream.concat(
                        Stream.of("(Head) office", "১৪৪ ধারা"),
                        IntStream.range(0, 300).mapToObj(i -> (i % 2 == 0 ? "ক" : "অ") + "মিটি " + i))
                .map(name -> new Tally(name, name, 1L, 1))
                .toList();
        Letters letters = Letters.of(names, null, 1);
        assertThat(letters.letters()).containsExactly("#", "অ", "ক", "H");
        assertThat(letters.letter()).isEqualTo("অ");
        assertThat(Letters.of(names, "#", 1).rows()).extracting(Tally::label).containsExactly("১৪৪ ধারা");
    }

    @Test
    void nothingIsAlsoCalledWhatItsHeadingSaysAlready() {
        assertThat(BrowseComposer.besides(
                        "উপজেলা পরিষদ, কাঞ্চনপুর",
                        List.of("উপজেলা পরিষদ", "Upazila Parishad", "উপজেলা", "a", "b", "c")))
                .containsExactly("Upazila Parishad", "উপজেলা", "a", "b");
    }

    @Test
    void officesBesideThePlacesInAPlaceAreSaidToBeThoseOfItself() {
        assertThat(portal.page("/browse/district/" + DISTRICT + "?lang=en"))
                .contains("<h2>Offices with documents that name no upazila</h2>", "<th scope=\"col\">Office</th>");
        String upazila = json("/browse/district/" + DISTRICT + ".json")
                .at("/within/upazila/0/code")
                .asText();
        assertThat(portal.page("/browse/upazila/" + upazila + "?lang=en")).contains("<h2>Office</h2>");
    }

    private JsonNode json(String path) {
        return RecordJson.read(portal.page(path), JsonNode.class);
    }
}
