package org.mohafez.web.desk.review;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.mohafez.account.Role;
import org.mohafez.inbox.Handover;
import org.mohafez.page.Box;
import org.mohafez.record.Access;
import org.mohafez.record.correction.Blacked;
import org.mohafez.record.correction.Edit;
import org.mohafez.record.correction.FieldName;
import org.mohafez.web.fixture.Browser;
import org.mohafez.web.fixture.SampleArchive;
import org.mohafez.web.fixture.SamplePapers;
import org.mohafez.web.fixture.TestPortal;

class BlackoutPagesTest {
    private static final String PATH = "/desk/withheld/" + SampleArchive.id(SamplePapers.INTERNAL);

    private final TestPortal portal = TestPortal.shared();
    private final Browser clerk = Browser.of(portal, "blackout.clerk", Role.CLERK);

    @Test
    void whatIsToBeBlackIsShownBeforeItIs() {
        String word = word();
        HttpResponse<String> shown = clerk.send(PATH + "?lang=en", "more", word + "\nএমন কথা নেই", "do", "show");

        assertThat(shown.statusCode()).isEqualTo(200);
        assertThat(shown.body()).contains("<del>" + word, "stands nowhere in the paper", "এমন কথা নেই</li>");
        assertThat(waiting()).noneMatch(correct -> correct.author().equals("blackout.clerk") && isBlackOut(correct));
    }

    @Test
    void aReleaseIsHandedOverWithItsPlaces() {
        String word = word();
        HttpResponse<String> sent = clerk.send(PATH, "more", word, "note", "নাম", "seen", seen(), "do", "release");

        assertThat(sent.statusCode()).isEqualTo(303);
        Handover.Correct correct = waiting().stream()
                .filter(one -> one.author().equals("blackout.clerk") && isBlackOut(one))
                .findFirst()
                .orElseThrow();
        assertThat(correct.correction().note()).isEqualTo("নাম");
        assertThat(correct.correction().edits())
                .first()
                .isEqualTo(new Edit.Put(FieldName.of("/access"), Access.INTERNAL.code(), Access.INTERNAL.code()));
        assertThat(((Edit.BlackOut) correct.correction().edits().getLast()).places())
                .isNotEmpty()
                .allMatch(place -> word.equals(place.text()));
    }

    @Test
    void anAreaThatNobodyReadIsBlackedOutByItsMeasures() {
        clerk.get(PATH);
        String shown = clerk.send(PATH + "?lang=en", "areas", "১: ১০ ২০ ৩০ ৫\n1: over there", "do", "show")
                .body();
        assertThat(shown)
                .contains("<rect x=\"59.5\" y=\"168.4\" width=\"178.5\" height=\"42.1\"/>")
                .contains("no area of a page", "1: over there</li>");
        int before = waiting().size();
        assertThat(clerk.send(PATH + "?lang=en", "areas", "1: over there", "seen", seen(), "do", "release")
                        .body())
                .contains("Not done");
        assertThat(waiting()).hasSize(before);

        assertThat(clerk.send(PATH, "areas", "1: 10 20 30 5", "note", "সিল", "seen", seen(), "do", "release")
                        .statusCode())
                .isEqualTo(303);
        assertThat(waiting())
                .filteredOn(one -> one.correction().note().equals("সিল"))
                .singleElement()
                .satisfies(one -> assertThat(
                                ((Edit.BlackOut) one.correction().edits().getLast()).places())
                        .containsExactly(
                                new Blacked(1, null, List.of(new Box(59.5, 168.4, 178.5, 42.1)), 595.0, 842.0)));
    }

    /** Something may turn out to be private when it has long been public. */
    @Test
    void ofAPublicPaperItIsSaidThatAllSeeItAndItsSheetLeadsThere() {
        String id = SampleArchive.id(SamplePapers.minutes(5));
        String path = "/desk/withheld/" + id;
        assertThat(clerk.get("/desk/review/" + id + "?lang=en").body())
                .contains("href=\"" + path + "?lang=en\">Black out places<");
        assertThat(clerk.get(path + "?lang=en").body())
                .contains("The public sees all of it now.")
                .doesNotContain("The public gets nothing of it", "Why it is not shown as it is");
        assertThat(clerk.get(PATH + "?lang=en").body())
                .contains("The public gets nothing of it.", "Why it is not shown as it is");
    }

    @Test
    void nothingTickedReleasesNothing() {
        clerk.get(PATH);
        HttpResponse<String> sent = clerk.send(PATH + "?lang=en", "more", " ", "do", "release");
        assertThat(sent.statusCode()).isEqualTo(200);
        assertThat(sent.body()).contains("Not done: nothing is ticked or typed");
    }

    /** Its file may hold other pages by now, or somebody may have blacked out more. */
    @Test
    void whatChangedSinceItWasShownIsNotReleasedUnseen() {
        int before = waiting().size();
        HttpResponse<String> sent =
                clerk.send(PATH + "?lang=en", "more", word(), "seen", "1" + seen(), "do", "release");

        assertThat(sent.statusCode()).isEqualTo(200);
        assertThat(sent.body()).contains("changed meanwhile");
        assertThat(waiting()).hasSize(before);
    }

    @Test
    void readersBlackNothingOut() {
        Browser reader = Browser.of(portal, "blackout.reader", Role.READER);
        assertThat(reader.get(PATH).statusCode()).isEqualTo(403);
        assertThat(reader.send(PATH, "do", "undo").statusCode()).isEqualTo(403);
        assertThat(portal.get(PATH).statusCode()).isNotEqualTo(200);
    }

    /** The first of its text. */
    private String word() {
        String page = clerk.get(PATH).body();
        return page.replaceFirst("(?s).*id=\"blacktext\">\\s*<p[^>]*>(\\S+) .*", "$1");
    }

    /** The version of its file. */
    private String seen() {
        return clerk.get(PATH).body().replaceFirst("(?s).*name=\"seen\" value=\"(\\d+)\".*", "$1");
    }

    private List<Handover.Correct> waiting() {
        return portal.inbox().waitingNow().stream()
                .map(one -> one.handover())
                .filter(Handover.Correct.class::isInstance)
                .map(Handover.Correct.class::cast)
                .toList();
    }

    private static boolean isBlackOut(Handover.Correct correct) {
        return correct.correction().edits().stream().anyMatch(Edit.BlackOut.class::isInstance);
    }
}
