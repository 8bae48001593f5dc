package org.mohafez.web.desk.parts;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.mohafez.account.AuditEntry;
import org.mohafez.account.AuditFilter;
import org.mohafez.account.Role;
import org.mohafez.inbox.Handover;
import org.mohafez.inbox.Inbox;
import org.mohafez.inbox.Settlement;
import org.mohafez.record.correction.Objection;
import org.mohafez.record.parts.Beginning;
import org.mohafez.web.fixture.Browser;
import org.mohafez.web.fixture.SampleArchive;
import org.mohafez.web.fixture.SamplePapers;
import org.mohafez.web.fixture.TestPortal;

class PartsPagesTest {
    /** A letter on page 1 and the minutes it forwards on pages 2 and 3. */
    private static final String ID = SampleArchive.id(SamplePapers.BUNDLE);

    private static final String PATH = "/desk/parts/" + ID;

    private final TestPortal portal = TestPortal.shared();
    private final Browser clerk = Browser.of(portal, "parts.clerk", Role.CLERK);

    @Test
    void allPagesAreShownBracketedIntoPapers() {
        String page = clerk.get(PATH + "?lang=en").body();

        assertThat(page)
                .contains(
                        "as the machine sees it",
                        "মৎস্য চাষি সভার কার্যবিবরণী প্রেরণ",
                        "মৎস্য চাষি সমন্বয় সভার কার্যবিবরণী")
                .contains("value=\"2\" checked", "value=\"3\">")
                .doesNotContain("name=\"b\" value=\"1\"", "What will come");
        assertThat(clerk.get(PATH + "-2").headers().firstValue("Location"))
                .as("a paper's is its file's")
                .contains(PATH);
    }

    @Test
    void whatWouldComeIsToldBeforeItIsDone() {
        clerk.get(PATH);
        HttpResponse<String> shown = clerk.send(PATH + "?lang=en", "b", "2", "b", "3", "do", "part", "chosen", "1 2");

        assertThat(shown.statusCode()).as("it was not looked at").isEqualTo(200);
        assertThat(shown.body())
                .contains("page 3: a new paper, at /d/" + ID + "-3", "still at /d/" + ID + "-2")
                .contains("value=\"1 2 3\"", "Part it so")
                .doesNotContain("page 1:");
        clerk.get(PATH);
        assertThat(clerk.send(PATH + "?lang=en", "do", "show").body())
                .contains("/d/" + ID + "-2 will lead on to /d/" + ID + ", links to its decisions too");
        assertThat(clerk.send(PATH + "?lang=en", "b", "2", "do", "show").body()).contains("Nothing would change.");
    }

    @Test
    void aWordIsHandedOverAndWrittenIntoTheAuditLog() {
        clerk.get(PATH);
        HttpResponse<String> sent = clerk.send(
                PATH,
                "b",
                "2",
                "b",
                "3",
                "b",
                "99",
                "do",
                "part",
                "chosen",
                "1 2 3",
                "seen",
                "1 2",
                "note",
                "সূচি দেখে");

        assertThat(sent.statusCode()).isEqualTo(303);
        Inbox.Waiting waiting = portal.inbox().waitingNow().stream()
                .filter(one -> one.handover() instanceof Handover.Part)
                .findFirst()
                .orElseThrow();
        Handover.Part part = (Handover.Part) waiting.handover();
        assertThat(part.file()).isEqualTo(ID);
        assertThat(part.word().author()).isEqualTo("parts.clerk");
        assertThat(part.word().note()).isEqualTo("সূচি দেখে");
        assertThat(part.word().papers())
                .containsExactly(Beginning.atTopOf(1), Beginning.atTopOf(2), Beginning.atTopOf(3));
        assertThat(part.seen()).containsExactly(Beginning.atTopOf(1), Beginning.atTopOf(2));
        assertThat(portal.staff().audit().page(AuditFilter.ALL, Long.MAX_VALUE, 20))
                .extracting(AuditEntry::act, AuditEntry::about, AuditEntry::detail)
                .contains(org.assertj.core.groups.Tuple.tuple("parted", ID, "1 2 3"));

        String told = sent.headers().firstValue("Location").orElseThrow() + "&lang=en";
        assertThat(clerk.get(told).body()).contains("The archive takes it in now");
        portal.inbox().settle(waiting, new Settlement.Parted(2, 3, 1));
        assertThat(clerk.get(told).body()).contains("the file holds 3 papers", "1 correction has no place now");
        String other = portal.inbox().hand(part);
        portal.inbox()
                .settle(
                        portal.inbox().waiting(other).orElseThrow(),
                        new Settlement.Refused(List.of(new Objection.PartedMeanwhile())));
        assertThat(clerk.get(PATH + "?lang=en&slip=" + other).body()).contains("Somebody else said meanwhile");
    }

    @Test
    void onlyClerksPartFilesAndOnlyByThisForm() {
        Browser reader = Browser.of(portal, "parts.reader", Role.READER);
        assertThat(reader.get(PATH).statusCode()).isEqualTo(403);
        assertThat(reader.send(PATH, "do", "show").statusCode()).isEqualTo(403);
        assertThat(portal.get(PATH).statusCode()).isNotEqualTo(200);
        assertThat(reader.get("/d/" + ID + "-2").body()).doesNotContain("/desk/parts/");

        assertThat(clerk.get("/d/" + ID + "-2").body()).contains("/desk/parts/" + ID + "-2", "/desk/review/" + ID);
        clerk.get(PATH);
        assertThat(clerk.send(PATH, "do", "show", "key", "made up").statusCode())
                .isEqualTo(403);
        assertThat(Browser.of(portal, "parts.clerk", Role.CLERK)
                        .with("Sec-Fetch-Site", "cross-site")
                        .send(PATH, "do", "show")
                        .statusCode())
                .isEqualTo(403);
        assertThat(clerk.get("/desk/parts/0000000000000000").statusCode()).isEqualTo(404);
        assertThat(clerk.get("/desk/parts/" + SampleArchive.id(SamplePapers.INTERNAL_UNREAD))
                        .statusCode())
                .isEqualTo(404);
    }
}
