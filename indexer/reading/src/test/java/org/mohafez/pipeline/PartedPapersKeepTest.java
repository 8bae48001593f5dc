package org.mohafez.pipeline;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.mohafez.page.Pages;
import org.mohafez.pipeline.worker.Extraction;
import org.mohafez.reader.PaperReader;
import org.mohafez.record.Access;
import org.mohafez.record.Decision;
import org.mohafez.record.correction.Blacked;
import org.mohafez.record.correction.Correction;
import org.mohafez.record.correction.Edit;
import org.mohafez.record.correction.FieldName;
import org.mohafez.record.correction.Objection;
import org.mohafez.record.parts.Beginning;
import org.mohafez.record.parts.PaperSpot;

/** What was put right in papers, and who may see them, when they are parted otherwise. */
class PartedPapersKeepTest extends FileOfTwoPapers {

    @Test
    void whatWasPutRightGoesWithItsDecision() {
        correct("-1", put("/decisions/2/topic", "মাঠ", "বিদ্যালয়"), put("/title", "মাসিক সভা", title("-1")));

        part(1, 2, 3);

        assertThat(topics(id + "-3")).containsExactly("মাঠ");
        assertThat(record("-1").title()).isEqualTo("মাসিক সভা");
        assertThat(record("-3").title()).isNotEqualTo("মাসিক সভা");
        assertThat(archive.corrections(id + "-3").corrections())
                .extracting(Correction::author)
                .containsExactly("karim");
        assertThat(archive.reading(id + "-3")
                        .orElseThrow()
                        .decisions()
                        .getFirst()
                        .topic())
                .isEqualTo("বিদ্যালয়");
    }

    @Test
    void whatHasNoPlaceIsToldAndComesBackWithItsPaper() {
        correct("-2", put("/title", "এপ্রিলের সভা", title("-2")), put("/decisions/1/topic", "হাট", "হাট-বাজার"));

        assertThat(part(1)).isEqualTo(new PartedOtherwise.Made(3, 1, 1));
        assertThat(topics(id)).last().isEqualTo("হাট");
        assertThat(record("").title()).isNotEqualTo("এপ্রিলের সভা");

        assertThat(undo()).isEqualTo(new PartedOtherwise.Made(4, 2, 0));
        assertThat(ids()).containsExactly(id + "-1", id + "-2");
        assertThat(record("-2").title()).isEqualTo("এপ্রিলের সভা");
        assertThat(record("-2").decisions()).extracting(Decision::ordinal).containsExactly(1);
        assertThat(topics(id + "-2")).containsExactly("হাট");
        assertThat(archive.parts(id).now(PaperSpot.of(2))).as("it is there").isEmpty();
        assertThat(archive.parts(id).now(new PaperSpot(2, 1))).isEmpty();
        assertThat(archive.parts(id).now(new PaperSpot(0, 3))).contains(new PaperSpot(2, 1));
        assertThat(archive.versions(id).getLast().message()).startsWith("parted as the machine does");
    }

    @Test
    void joinedAndPartedAgainADecisionHasTheOrdinalItHad() {
        part(1, 2, 3);
        part(1);
        part(1, 2, 3);

        assertThat(ids()).containsExactly(id + "-1", id + "-3", id + "-2");
        assertThat(record("-3").decisions()).extracting(Decision::ordinal).containsExactly(1);
        part(1);
        assertThat(record("").decisions()).extracting(Decision::ordinal).containsExactly(1, 2, 3);
        assertThat(record("").retired()).isEmpty();
    }

    @Test
    void aReadingThatPartsTheFileOtherwiseByItselfLeavesCorrectionsInTheirPlaces() {
        correct("-2", put("/decisions/1/topic", "হাট", "হাট-বাজার"));

        keep("2", new Extraction.Papers("text/plain", new PaperReader().read(PAGES, tops(1, 2, 3))));

        assertThat(ids()).containsExactly(id + "-1", id + "-3", id + "-2");
        assertThat(topics(id + "-2")).containsExactly("হাট");
    }

    @Test
    void aPartOfAnInternalPaperIsInternalAndSoIsWhatItIsJoinedTo() {
        correct("-1", put("/access", "internal", "public"));

        part(1, 2, 3);
        assertThat(accesses()).containsExactly(Access.INTERNAL, Access.INTERNAL, Access.PUBLIC);

        part(1, 2);
        assertThat(accesses()).containsExactly(Access.INTERNAL, Access.INTERNAL);
        undo();
        assertThat(accesses()).as("until somebody releases it").containsExactly(Access.INTERNAL, Access.INTERNAL);
    }

    /** A newer reading finds the second paper on a page a line further down: that line is the internal one's. */
    @Test
    void aLineThatChangesPapersDoesNotChangeReaders() {
        Pages one = pages(minutes("১২-০৩-২০২৫", "খাল খনন", CANAL) + minutes("১৬-০৪-২০২৫", "হাট-বাজার", MARKET));
        PaperReader reader = new PaperReader();
        keep("2", new Extraction.Papers("text/plain", reader.read(one)));
        String second = ids().getLast().substring(id.length());
        correct(second, put("/access", "internal", "public"));
        assertThat(accesses()).containsExactly(Access.PUBLIC, Access.INTERNAL);
        int above = reader.beginnings(one).getLast().above() + 1;
        String line = Beginning.lines(one.pages().getFirst()).get(above);

        keep(
                "3",
                new Extraction.Papers(
                        "text/plain", reader.read(one, List.of(Beginning.atTopOf(1), new Beginning(1, line, above)))));

        assertThat(accesses()).containsExactly(Access.INTERNAL, Access.INTERNAL);
        assertThat(ids().getLast()).isEqualTo(id + second);
    }

    @Test
    void aCorrectionOfADecisionThatWentElsewhereMeanwhileGoesThere() {
        part(1);
        Correction said = new Correction("karim", AT, "", List.of(put("/decisions/1/topic", "হাট", "হাট-বাজার")));

        assertThat(keeper("1").correct(id + "-2", said, 1)).isEqualTo(new Corrected.Made(3));
        assertThat(topics(id)).containsExactly("খাল খনন", "বিদ্যালয়", "হাট");
        assertThat(keeper("1").correct(id + "-2", said, 1)).as("once more").isEqualTo(new Corrected.Made(3));
        part(1, 2, 3);
        Correction row = new Correction("karim", AT, "", List.of(new Edit.Drop(2, null)));
        assertThat(keeper("1").correct(id + "-1", row, 1)).isEqualTo(new Corrected.Made(5));
        assertThat(topics(id + "-3")).as("of a paper that is still there").isEmpty();
    }

    @Test
    void whereSomebodyElseSaidSoBeforeItIsRefusedThereToo() {
        part(1);
        correct("", put("/decisions/3/topic", "ইজারা", "হাট-বাজার"));
        Correction said = new Correction("karim", AT, "", List.of(put("/decisions/1/topic", "হাট", "হাট-বাজার")));

        assertThat(keeper("1").correct(id + "-2", said, 1))
                .isEqualTo(new Corrected.Refused(
                        List.of(new Objection.Overtaken(FieldName.of("/decisions/3/topic"), "ইজারা"))));
    }

    @Test
    void whatBelongsNowhereForCertainIsRefusedWithTheWayThere() {
        part(1);
        for (List<Edit> edits : List.of(
                List.of(put("/title", "এপ্রিলের সভা", null)),
                List.of(put("/decisions/1/topic", "হাট", "হাট-বাজার"), put("/title", "এপ্রিলের সভা", null)),
                List.of(put("/decisions/9/topic", "হাট", null)),
                List.<Edit>of(new Edit.Add(2, 1, 3)))) {
            assertThat(keeper("1").correct(id + "-2", new Correction("karim", AT, "", edits), 1))
                    .isEqualTo(new Corrected.Refused(List.of(new Objection.JoinedMeanwhile(id))));
        }
        assertThat(archive.versions(id)).hasSize(2);
        assertThat(keeper("1").correct(id + "-7", new Correction("karim", AT, "", List.of()), 1))
                .isEqualTo(new Corrected.NoSuchPaper());
    }

    /** Between the clerk's look and the writer's turn somebody joined the paper to another. */
    @Test
    void nobodyReleasesWhatTheyHaveNotSeen() {
        correct("-1", put("/access", "internal", "public"));
        int seen = archive.versions(id).size();
        part(1);
        Correction release = new Correction("karim", AT, "", List.of(put("/access", "public", "internal")));

        assertThat(keeper("1").correct(id, release, seen))
                .isEqualTo(new Corrected.Refused(List.of(new Objection.ChangedMeanwhile())));
        assertThat(accesses()).containsExactly(Access.INTERNAL);
        Correction said = new Correction("karim", AT, "", List.of(put("/subject", "খাল", null)));
        assertThat(keeper("1").correct(id, said, seen)).as("what opens nothing").isInstanceOf(Corrected.Made.class);
        assertThat(keeper("1").correct(id, release, seen + 2)).isInstanceOf(Corrected.Made.class);
        assertThat(accesses()).containsExactly(Access.PUBLIC);
    }

    @Test
    void aReleaseHoldsForAllPartsOfWhatWasReleased() {
        correct("-1", put("/access", "internal", "public"));
        correct("-1", put("/access", "public", "internal"));

        part(1, 2, 3);

        assertThat(accesses()).containsOnly(Access.PUBLIC);
    }

    @Test
    void whatHadPlacesBlackIsInternalUntilItIsReleasedAnew() {
        List<Blacked> places = List.of(new Blacked(2, "বিদ্যালয়ের", List.of(), null, null));
        correct("-1", put("/access", "internal", "public"), new Edit.BlackOut(places));
        assertThat(archive.corrections(id + "-1").blackedOut()).isEqualTo(places);

        part(1, 2, 3);

        assertThat(accesses()).containsExactly(Access.INTERNAL, Access.INTERNAL, Access.PUBLIC);
        for (String paper : ids()) {
            assertThat(archive.corrections(paper).blackedOut()).as(paper).isEmpty();
        }
        assertThat(archive.corrections(id + "-1").corrections().getLast().author())
                .isEqualTo("rahima");
    }

    @Test
    void whereNothingOfAPaperChangesWhatIsBlackStaysBlack() {
        List<Blacked> places = List.of(new Blacked(3, "ইজারা", List.of(), null, null));
        correct("-2", put("/access", "internal", "public"), new Edit.BlackOut(places));

        part(1, 2, 3);

        assertThat(archive.corrections(id + "-2").blackedOut()).isEqualTo(places);
    }

    @Test
    void whatWasSaidOfARowThatIsNotKnownAgainIsTold() {
        correct("-1", put("/decisions/2/topic", "মাঠ", "বিদ্যালয়"));
        Pages misread = pages(
                minutes("১২-০৩-২০২৫", "খাল খনন", CANAL),
                minutes("১২-০৩-২০২৫", "xxxx", "yyyyyyyyyyyyyyyy"),
                minutes("১৬-০৪-২০২৫", "হাট-বাজার", MARKET));

        PartedOtherwise made = keeper("1")
                .part(
                        id,
                        word(AT, tops(1, 2, 3)),
                        tops(1, 3),
                        (originals, said) ->
                                new Extraction.Papers("text/plain", new PaperReader().read(misread, said)));

        assertThat(made).isEqualTo(new PartedOtherwise.Made(3, 3, 1));
        assertThat(archive.corrections(id + "-1").said()).containsKey(FieldName.of("/decisions/2/topic"));
    }
}
