package org.mohafez.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.mohafez.record.RecordJson;
import org.mohafez.web.fixture.SampleArchive;
import org.mohafez.web.fixture.SamplePapers;
import org.mohafez.web.fixture.TestPortal;

/** Whoever asks for what is not there, or in a way that nobody meant, is told what there is and how to come to it. */
class AstrayTest {
    private final TestPortal portal = TestPortal.shared();

    @Test
    void whatIsNoDateIsSaidAndStaysInItsBox() {
        String page = portal.page("/search?from=" + TestPortal.encoded("৩২ মে"));
        assertThat(page).contains("value=\"৩২ মে\"", "aria-invalid=\"true\"", "‘৩২ মে’ তারিখ হিসেবে বোঝা যায়নি");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "q=%ff%fe",
                "page=-7&size=x",
                "page=99999999999999",
                "fy=2024&kind=poem&foo=bar",
                "from=x&to=y&sort=z",
                "q=%22%28%5B%7B%2B%2A%3F%5E~%3A%5C%2F",
                "q=AND+OR+NOT",
                "&&&===",
                "lang=fr",
                "office=%3Cscript%3E"
            })
    void junkGetsAPage(String query) {
        HttpResponse<String> answer = portal.get("/search?" + query);
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.body()).contains("role=\"status\"");
    }

    /** What is no year narrows nothing, and is said; a year may be written in whatever way. */
    @Test
    void aFiscalYearIsUnderstoodOrPassedOver() {
        assertThat(portal.page("/search?fy=abc&lang=en")).contains("‘abc’ is not a value that is known here");
        assertThat(total("/search.json?fy=abc")).isEqualTo(total("/search.json"));
        long one = total("/search.json?fy=2024-25");
        assertThat(one).isPositive().isLessThan(total("/search.json"));
        assertThat(total("/search.json?fy=2024-2025")).isEqualTo(one);
        assertThat(total("/search.json?fy=" + TestPortal.encoded("২০২৪-২৫"))).isEqualTo(one);
    }

    private long total(String path) {
        return RecordJson.read(portal.page(path), JsonNode.class).get("total").asLong();
    }

    @Test
    void aPageBeyondTheLastSaysSo() {
        HttpResponse<String> answer = portal.get("/search?page=400");
        assertThat(answer.statusCode()).isEqualTo(404);
        assertThat(answer.body()).contains("৪০০ নম্বর পৃষ্ঠা নেই", "এত পৃষ্ঠা নেই; শেষ পৃষ্ঠা");
        assertThat(portal.get("/search.json?page=400").body()).contains("\"notes\":[\"এত পৃষ্ঠা নেই; শেষ পৃষ্ঠা");
    }

    @Test
    void whereNothingIsFoundTheWayOutIsShown() {
        String page = portal.page("/search?q=zzzzzzzzzz&kind=order");
        assertThat(page)
                .contains(
                        "কোনো ফলাফল পাওয়া যায়নি",
                        "এভাবে খুঁজলে পাওয়া যায়",
                        "href=\"/search?kind=order\"",
                        "এই সংগ্রহে ৪টি দপ্তরের ৩০টি ডকুমেন্ট আছে");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/d/0000000000000000",
                "/d/nope",
                "/d/0000000000000000/3",
                "/nothing/here",
                "/d/0000000000000000/original"
            })
    void whatIsNotThereIsSaidKindly(String path) {
        HttpResponse<String> answer = portal.get(path);
        assertThat(answer.statusCode()).isEqualTo(404);
        assertThat(answer.headers().firstValue("Content-Type"))
                .hasValueSatisfying(t -> assertThat(t).startsWith("text/html"));
        assertThat(answer.body()).contains("role=\"search\"", "নিচে খুঁজ");
    }

    /** Each condition left out by itself finds nothing. */
    @Test
    void whoAskedForTooMuchIsOfferedTheWordsAlone() {
        String page =
                portal.page("/search?q=" + TestPortal.encoded("পোর্টাল") + "&district=nowhere&fy=1998-99&lang=en");
        assertThat(page)
                .contains("href=\"/search?q=" + TestPortal.encoded("পোর্টাল") + "&amp;lang=en\"")
                .contains("‘পোর্টাল’ without all other conditions");
        assertThat(portal.page("/search?q=" + TestPortal.encoded("উড়োজাহাজ") + "&district=nowhere&fy=1998-99&lang=en"))
                .doesNotContain("without all other conditions");
    }

    @Test
    void whatIsMissingInAPaperLeadsToThePaper() {
        String paper = SampleArchive.path(SamplePapers.minutes(5));
        for (String missing : List.of("/99", "/page/99", "/v/99")) {
            HttpResponse<String> answer = portal.get(paper + missing + "?lang=en");
            assertThat(answer.statusCode()).isEqualTo(404);
            assertThat(answer.body())
                    .contains("<a class=\"up\" href=\"" + paper + "?lang=en\">Go to the page of the document");
        }
        assertThat(portal.get("/browse/office/nobody").body()).contains("<a class=\"up\" href=\"/browse\">");
        assertThat(portal.get("/d/0000000000000000/3").body()).doesNotContain("class=\"up\"");
    }

    /** Out of a letter, or from a sheet of paper. */
    @Test
    void anAddressThatWasCopiedWithASlipLeadsWhereItWasMeant() {
        String id = SampleArchive.id(SamplePapers.minutes(5));
        String typed = id.toUpperCase(Locale.ROOT).replace('0', 'O').replace('1', 'l');
        assertThat(leadsTo("/d/" + typed + "/1?lang=en")).isEqualTo("/d/" + id + "/1?lang=en");
        assertThat(leadsTo("/d/" + id + ".")).isEqualTo("/d/" + id);
        assertThat(leadsTo("/d/" + id + "%E0%A5%A4")).isEqualTo("/d/" + id);
        String internal = SampleArchive.id(SamplePapers.INTERNAL).toUpperCase(Locale.ROOT);
        assertThat(portal.get("/d/" + internal).statusCode()).isEqualTo(404);
    }

    private String leadsTo(String path) {
        HttpResponse<String> answer = portal.get(path);
        assertThat(answer.statusCode()).as(path).isEqualTo(302);
        String location = answer.headers().firstValue("Location").orElseThrow();
        return location.substring(location.indexOf("/d/"));
    }
}
