package org.mohafez.pipeline;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.mohafez.archive.Holding;
import org.mohafez.archive.Version;
import org.mohafez.inbox.Readers;
import org.mohafez.page.Unreadable;
import org.mohafez.pipeline.worker.Extraction;
import org.mohafez.reader.PaperReader;
import org.mohafez.reader.TextPages;
import org.mohafez.record.Access;
import org.mohafez.record.Decision;
import org.mohafez.record.Extractor;
import org.mohafez.record.PaperRecord;
import org.mohafez.record.ReadPaper;
import org.mohafez.record.correction.Correction;
import org.mohafez.record.correction.Edit;
import org.mohafez.record.correction.FieldName;
import org.mohafez.record.correction.Objection;

/** Corrections, in the archive and through readings by other rules. */
class KeptCorrectionsTest extends HeldFile {
    private static final String HEAD = """
            উপজেলা নির্বাহী অফিসারের কার্যালয়
            গোদাগাড়ী, রাজশাহী
            উপজেলা পরিষদের মার্চ ২০২৫ মাসের সভার কার্যবিবরণী
            সভার তারিখ\t১২-০৩-২০২৫
            ক্রমিক\tআলোচ্য বিষয়\tসিদ্ধান্ত\tবাস্তবায়নকারী
            """;

    private static final String CANAL = "০১\tখাল খনন\tবর্ষার পূর্বে খাল খনন শেষ করতে হবে।\tউপজেলা প্রকৌশলী\n";
    private static final String SCHOOL = "০২\tবিদ্যালয়\tবিদ্যালয়ের মাঠ ভরাট করতে হবে।\tউপজেলা শিক্ষা অফিসার\n";

    @Override
    String text() {
        return HEAD + CANAL + SCHOOL;
    }

    @BeforeEach
    void aPaperIsHeld() {
        read("1", HEAD + CANAL + SCHOOL);
    }

    @Test
    void aCorrectionIsAVersionInItsAuthorsName() {
        Corrected made = correct(put("/decisions/2/topic", "মাঠ", "বিদ্যালয়"));

        assertThat(made).isEqualTo(new Corrected.Made(2));
        assertThat(record().decisions()).extracting(Decision::topic).containsExactly("খাল খনন", "মাঠ");
        assertThat(archive.versions(id)).extracting(Version::author).containsExactly("mohafez", "rahima");
        assertThat(archive.versions(id).getLast().message()).isEqualTo("corrected: সভার খাতা দেখে");
        assertThat(indexed).last().isEqualTo(id);
        assertThat(journal.uncommitted()).as("the index has it").isEmpty();
    }

    @Test
    void theSameCorrectionHandedOverAgainChangesNothing() {
        correct(put("/decisions/2/topic", "মাঠ", "বিদ্যালয়"));

        assertThat(correct(put("/decisions/2/topic", "মাঠ", "বিদ্যালয়"))).isEqualTo(new Corrected.Made(2));
        assertThat(archive.versions(id)).hasSize(2);
    }

    @Test
    void twoClerksDoNotOverwriteEachOther() {
        correct(put("/decisions/2/topic", "মাঠ", "বিদ্যালয়"));
        Corrected second = correct(put("/decisions/2/topic", "স্কুল", "বিদ্যালয়"), put("/title", "সভা", null));

        assertThat(second).isInstanceOfSatisfying(Corrected.Refused.class, refused -> assertThat(refused.objections())
                .contains(new Objection.Overtaken(FieldName.of("/decisions/2/topic"), "মাঠ")));
        assertThat(record().decisions().get(1).topic()).isEqualTo("মাঠ");
        assertThat(archive.versions(id)).hasSize(2);
    }

    @Test
    void aBetterReadingLeavesThemInTheirPlaces() {
        correct(put("/decisions/2/topic", "মাঠ", "বিদ্যালয়"));

        read(
                "2",
                HEAD + "০১\tসেতু\tসেতুর প্রাক্কলন পাঠাতে হবে।\tউপজেলা প্রকৌশলী\n" + CANAL.replace("০১", "০২")
                        + SCHOOL.replace("০২", "০৩"));

        assertThat(record().decisions()).extracting(Decision::ordinal).containsExactly(3, 1, 2);
        assertThat(record().decisions()).extracting(Decision::topic).containsExactly("সেতু", "খাল খনন", "মাঠ");
        assertThat(record().extractor()).isEqualTo(new Extractor("test", "2"));
        assertThat(archive.reading(id).orElseThrow().decisions().get(2).topic()).isEqualTo("বিদ্যালয়");
    }

    @Test
    void aReleasedPaperIsNotReadAgainForIt() {
        correct(put("/access", "internal", "public"));

        assertThat(archive.find(id).orElseThrow().access()).isEqualTo(Access.INTERNAL);
        assertThat(keeper("1").holdsCurrentReading(id)).isTrue();
        assertThat(keeper("2").holdsCurrentReading(id)).isFalse();
        read("2", HEAD + CANAL + SCHOOL);
        assertThat(archive.find(id).orElseThrow().access())
                .as("by other rules too")
                .isEqualTo(Access.INTERNAL);
    }

    @Test
    void aPaperThatPeopleWorkedOnIsNotLostToAReaderThatFails() throws IOException {
        correct(put("/decisions/2/topic", "মাঠ", "বিদ্যালয়"));

        keeper("2")
                .keep(
                        file,
                        file.paper().seen(),
                        Optional.of(new Extraction.Nothing(
                                "text/plain", Unreadable.of(Unreadable.Reason.READER_FAILED, "bad day"))));

        assertThat(archive.find(id)).get().isInstanceOf(Holding.Document.class);
        assertThat(archive.corrections(id).isEmpty()).isFalse();
    }

    @Test
    void whatIsNotHeldIsNotCorrected() {
        assertThat(keeper("1").correct("0000000000000000", correction(put("/title", "x", null)), null))
                .isEqualTo(new Corrected.NoSuchPaper());
        assertThat(keeper("1").correct(id + "-2", correction(put("/title", "x", null)), null))
                .isEqualTo(new Corrected.NoSuchPaper());
    }

    private PaperRecord record() {
        return archive.find(id).orElseThrow().papers().getFirst().record();
    }

    private Corrected correct(Edit... edits) {
        return keeper("1").correct(id, correction(edits), null);
    }

    private static Correction correction(Edit... edits) {
        return new Correction("rahima", Instant.parse("2025-06-15T04:00:00Z"), "সভার খাতা দেখে", List.of(edits));
    }

    private void read(String rules, String text) {
        keep(rules, new Extraction.Papers("text/plain", List.of(paper(text))));
    }

    private static ReadPaper paper(String text) {
        return new PaperReader().read(TextPages.of(text)).getFirst();
    }

    /** Whoever takes it in says that everybody may see it, also where it is held. */
    @Override
    Keeper keeper(String rules) {
        return keeper(rules, Readers.said(Access.PUBLIC));
    }
}
