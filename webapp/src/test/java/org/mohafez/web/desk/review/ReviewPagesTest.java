package org.mohafez.web.desk.review;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.http.HttpResponse;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.mohafez.account.Role;
import org.mohafez.inbox.Handover;
import org.mohafez.inbox.Inbox.Waiting;
import org.mohafez.inbox.Settlement;
import org.mohafez.record.RecordJson;
import org.mohafez.record.correction.Correction;
import org.mohafez.record.correction.Edit;
import org.mohafez.record.correction.FieldName;
import org.mohafez.record.correction.Objection;
import org.mohafez.web.fixture.Browser;
import org.mohafez.web.fixture.SampleArchive;
import org.mohafez.web.fixture.SamplePapers;
import org.mohafez.web.fixture.TestPortal;

class ReviewPagesTest {
    private static final Pattern SHEET = Pattern.compile("href=\"/desk/review/([0-9a-z-]+)\\?lang=en\"");

    private final TestPortal portal = TestPortal.shared();
    private final Browser clerk = Browser.of(portal, "review.clerk", Role.CLERK);

    @Test
    void whatIsDoubtedLeadsToItsSheet() {
        HttpResponse<String> list = clerk.get("/desk/review?lang=en");

        assertThat(list.statusCode()).isEqualTo(200);
        HttpResponse<String> sheet = clerk.get("/desk/review/" + firstPaper() + "?lang=en");
        assertThat(sheet.statusCode()).isEqualTo(200);
        assertThat(sheet.body())
                .contains("name=\"f/title\"")
                .contains("name=\"w/title\"")
                .contains("What to look at");
    }

    @Test
    void aChangedFieldIsHandedOverInTheClerksName() {
        String id = firstPaper();
        assertThat(clerk.get("/desk/review/" + id).body()).contains("name=\"seen\" value=\"1\"");
        HttpResponse<String> sent = clerk.send(
                "/desk/review/" + id + "?lang=en",
                "f/subject",
                "সংশোধিত বিষয়",
                "w/subject",
                "",
                "note",
                "খাতা দেখে",
                "seen",
                "1");

        assertThat(sent.statusCode()).isEqualTo(303);
        String back = sent.headers().firstValue("Location").orElseThrow();
        assertThat(clerk.get(back).body()).contains("Handed in.");
        Waiting waiting = waiting(back);
        Handover.Correct correct = (Handover.Correct) waiting.handover();
        assertThat(correct.paper()).isEqualTo(id);
        assertThat(correct.author()).isEqualTo("review.clerk");
        assertThat(correct.seen()).isEqualTo(1);
        assertThat(correct.correction().note()).isEqualTo("খাতা দেখে");
        assertThat(correct.correction().edits())
                .containsExactly(new Edit.Put(FieldName.of("/subject"), "সংশোধিত বিষয়", null));

        portal.inbox().settle(waiting, new Settlement.Corrected(2));
        assertThat(clerk.get(back).body()).contains("it stands in version 2");
    }

    @Test
    void whatWasOvertakenIsSaid() {
        String id = firstPaper();
        clerk.get("/desk/review/" + id);
        String back = clerk.send("/desk/review/" + id + "?lang=en", "f/subject", "আমারটি", "w/subject", "পুরোনো")
                .headers()
                .firstValue("Location")
                .orElseThrow();
        portal.inbox()
                .settle(
                        waiting(back),
                        new Settlement.Refused(
                                List.of(new Objection.Overtaken(FieldName.of("/subject"), "<b>অন্যেরটি</b>"))));

        assertThat(clerk.get(back).body())
                .contains("role=\"alert\"")
                .contains("Subject now says: &lt;b&gt;অন্যেরটি&lt;/b&gt;");
    }

    @Test
    void whatSomebodyPutIsOnTheSheetAgainWhereItWasRefused() {
        String id = firstPaper();
        String sheet = clerk.get("/desk/review/" + id).body();
        String back = clerk.send(
                        "/desk/review/" + id + "?lang=en",
                        "f/subject",
                        "আমার বিষয়",
                        "w/subject",
                        "পুরোনো",
                        "f/memo/number",
                        "৪৬.৪৪.০০১.২৩-৮৮",
                        "w/memo/number",
                        says(sheet, "memo/number"),
                        "f/kind",
                        "order",
                        "w/kind",
                        says(sheet, "kind"),
                        "note",
                        "খাতা দেখে",
                        "add.0",
                        "আরেকটি সিদ্ধান্ত",
                        "seen",
                        "1")
                .headers()
                .firstValue("Location")
                .orElseThrow();
        portal.inbox()
                .settle(
                        waiting(back),
                        new Settlement.Refused(
                                List.of(new Objection.Overtaken(FieldName.of("/subject"), "অন্যের বিষয়"))));

        assertThat(clerk.get(back).body())
                .contains("Subject now says: অন্যের বিষয়. You put: আমার বিষয়")
                .contains("value=\"৪৬.৪৪.০০১.২৩-৮৮\"", "value=\"খাতা দেখে\"")
                .containsPattern("<option value=\"order\" selected>")
                .contains(">আরেকটি সিদ্ধান্ত</textarea>");
        assertThat(Browser.of(portal, "review.other", Role.CLERK).get(back).body())
                .as("to whom it was not told")
                .contains("Subject now says: অন্যের বিষয়.")
                .doesNotContain("value=\"৪৬.৪৪.০০১.২৩-৮৮\"", "আমার বিষয়");
    }

    @Test
    void whatIsToldOfAFieldIsInTheWordsOfTheSheet() {
        String id = firstPaper();
        String slip = portal.inbox()
                .hand(new Handover.Correct(
                        id,
                        new Correction(
                                "review.clerk",
                                Instant.EPOCH,
                                "",
                                List.of(
                                        new Edit.Put(FieldName.of("/kind"), "order", "letter"),
                                        new Edit.Put(FieldName.of("/memo/issued"), "2024-10-03", "2024-10-01"))),
                        1));
        portal.inbox()
                .settle(
                        portal.inbox().waiting(slip).orElseThrow(),
                        new Settlement.Refused(List.of(
                                new Objection.Overtaken(FieldName.of("/kind"), "working-paper"),
                                new Objection.Overtaken(FieldName.of("/memo/issued"), "2024-10-02"))));

        assertThat(clerk.get("/desk/review/" + id + "?lang=en&slip=" + slip).body())
                .contains("now says: Working paper. You put: Office order")
                .contains("now says: 2 October 2024. You put: 3 October 2024");
    }

    @Test
    void aPageBehindTheLastOfAListIsTheLast() {
        for (String page : List.of("2", "400", "9999")) {
            assertThat(clerk.get("/desk/review?lang=en&page=" + page).body())
                    .containsPattern(SHEET)
                    .doesNotContain("Nothing is doubted now", "Those that are doubted less");
        }
    }

    @Test
    void whatWasPutInARowThatIsGoneIsTold() {
        String id = firstPaper();
        String slip = portal.inbox()
                .hand(new Handover.Correct(
                        id,
                        new Correction(
                                "review.clerk",
                                Instant.EPOCH,
                                "",
                                List.of(new Edit.Put(FieldName.of("/decisions/7/text"), "খাল খনন করতে হবে।", "খাল"))),
                        1));
        portal.inbox()
                .settle(
                        portal.inbox().waiting(slip).orElseThrow(),
                        new Settlement.Refused(List.of(new Objection.NoSuchRow(7))));

        assertThat(clerk.get("/desk/review/" + id + "?lang=en&slip=" + slip).body())
                .contains("Decision 7 is no more in the paper. You put: খাল খনন করতে হবে।");
    }

    @Test
    void whoAddedARowBesideAnotherIsToldThatTheirsWasNot() {
        String id = firstPaper();
        String slip = portal.inbox()
                .hand(new Handover.Correct(
                        id, new Correction("review.clerk", Instant.EPOCH, "", List.of(new Edit.Add(7, 0, 1))), 1));
        portal.inbox()
                .settle(
                        portal.inbox().waiting(slip).orElseThrow(),
                        new Settlement.Refused(List.of(new Objection.OrdinalTaken(7))));

        assertThat(clerk.get("/desk/review/" + id + "?lang=en&slip=" + slip).body())
                .contains("Somebody else added a decision while you did.")
                .doesNotContain("is no more in the paper", "Next to look at:");
    }

    @Test
    void whoHandedASheetInIsLedToTheNextOne() {
        String id = firstPaper();
        assertThat(clerk.get("/desk/review/" + id + "?lang=en").body()).doesNotContain("Next to look at:");
        Matcher next = Pattern.compile("Next to look at: <a href=\"/desk/review/([^\"?]+)\\?lang=en\"[^>]*>[^<]*</a>"
                        + " <span class=\"count\">([^<]+)</span>")
                .matcher(clerk.get("/desk/review/" + id + "?lang=en&slip=none").body());
        assertThat(next.find()).isTrue();
        assertThat(next.group(1)).isNotEqualTo(id);
        // Papers of one body bear one name, and one paper may have come in several files.
        String file = RecordJson.read(portal.page("/d/" + next.group(1) + ".json"), JsonNode.class)
                .at("/source/fileName")
                .asText();
        assertThat(clerk.get("/desk/review?lang=en").body())
                .containsPattern("/desk/review/" + next.group(1) + "\\?lang=en\">[^<]*</a></h2>\\s*<p class=\"hint\">.*"
                        + Pattern.quote(next.group(2)) + " · <span[^>]*>" + Pattern.quote(file) + "</span></p>");
    }

    @Test
    void allThatIsDoubtedIsOnOnePageOfTheListOrOnANextOne() {
        Pattern next = Pattern.compile("href=\"(/desk/review\\?page=\\d+[^\"]*)\"[^>]*>Those that are doubted less");
        List<String> papers = new ArrayList<>();
        String list = clerk.get("/desk/review?lang=en").body();
        Matcher counted = Pattern.compile(">(\\d+) papers? (?:is|are) doubted<").matcher(list);
        assertThat(counted.find()).isTrue();
        for (Matcher more = next.matcher(list); ; more = next.matcher(list)) {
            SHEET.matcher(list).results().forEach(paper -> papers.add(paper.group(1)));
            if (!more.find()) {
                break;
            }
            list = clerk.get(more.group(1).replace("&amp;", "&")).body();
        }
        assertThat(papers).doesNotHaveDuplicates().hasSize(Integer.parseInt(counted.group(1)));
    }

    @Test
    void aSheetWithoutChangesHandsNothingOver() {
        String id = firstPaper();
        clerk.get("/desk/review/" + id);
        int before = portal.inbox().waitingNow().size();

        String back = clerk.send("/desk/review/" + id + "?lang=en", "f/subject", "একই", "w/subject", "একই")
                .headers()
                .firstValue("Location")
                .orElseThrow();

        assertThat(back).endsWith("slip=none");
        assertThat(portal.inbox().waitingNow()).hasSize(before);
    }

    @Test
    void whatThePublicDoesNotSeeIsListedWithItsGround() {
        String internal = SampleArchive.id(SamplePapers.INTERNAL);
        assertThat(clerk.get("/desk/withheld?lang=en").body())
                .contains("/desk/review/" + internal, "It was brought in as internal")
                .doesNotContain(SampleArchive.id(SamplePapers.ORDER));
        assertThat(clerk.get("/desk/review/" + internal + "?lang=en").body())
                .contains("Why the public does not see it", "It was brought in as internal");
        assertThat(Browser.of(portal, "review.reader", Role.READER)
                        .get("/desk/withheld")
                        .statusCode())
                .isEqualTo(403);
    }

    @Test
    void readersReviewNothing() {
        Browser reader = Browser.of(portal, "review.reader", Role.READER);
        assertThat(reader.get("/desk/review").statusCode()).isEqualTo(403);
        assertThat(reader.send("/desk/review/" + firstPaper(), "f/subject", "x").statusCode())
                .isEqualTo(403);
    }

    @Test
    void whatIsNotHeldHasNoSheet() {
        assertThat(clerk.get("/desk/review/0000000000000000").statusCode()).isEqualTo(404);
    }

    private String firstPaper() {
        Matcher first = SHEET.matcher(clerk.get("/desk/review?lang=en").body());
        assertThat(first.find()).as("something is doubted").isTrue();
        return Objects.requireNonNull(first.group(1));
    }

    /** What a field says by now. */
    private static String says(String sheet, String field) {
        Matcher was =
                Pattern.compile("name=\"w/" + field + "\" value=\"([^\"]*)\"").matcher(sheet);
        assertThat(was.find()).as(field).isTrue();
        return Objects.requireNonNull(was.group(1));
    }

    private Waiting waiting(String back) {
        String slip = back.substring(back.indexOf("slip=") + 5);
        return portal.inbox().waitingNow().stream()
                .filter(one -> one.slip().equals(slip))
                .findFirst()
                .orElseThrow();
    }
}
