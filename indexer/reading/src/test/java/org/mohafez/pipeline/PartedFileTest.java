package org.mohafez.pipeline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mohafez.archive.ArchiveFolder;
import org.mohafez.archive.ArchiveId;
import org.mohafez.archive.Holding;
import org.mohafez.archive.Tombstone;
import org.mohafez.archive.Version;
import org.mohafez.archive.ocfl.OcflArchiveWriter;
import org.mohafez.inbox.Readers;
import org.mohafez.index.Entry;
import org.mohafez.index.GenerationWriter;
import org.mohafez.page.Page;
import org.mohafez.page.Pages;
import org.mohafez.pipeline.worker.Extraction;
import org.mohafez.reader.PaperReader;
import org.mohafez.reader.TextPages;
import org.mohafez.record.Access;
import org.mohafez.record.Decision;
import org.mohafez.record.Extractor;
import org.mohafez.record.PaperRecord;
import org.mohafez.record.correction.Blacked;
import org.mohafez.record.correction.Correction;
import org.mohafez.record.correction.Edit;
import org.mohafez.record.correction.FieldName;
import org.mohafez.record.parts.Beginning;
import org.mohafez.record.parts.PaperSpot;
import org.mohafez.record.parts.PartsWord;
import org.mohafez.source.ReceivedPaper;
import org.mohafez.source.SourceFile;

/** Files parted by people's word, in the archive and through readings by other rules. The machine sees two papers: pages 1 and 2, and page 3. */
class PartedFileTest {
    private static final Instant AT = Instant.parse("2025-06-15T04:00:00Z");
    private static final String CANAL = "বর্ষার পূর্বে খাল খনন শেষ করতে হবে।";
    private static final String SCHOOL = "বিদ্যালয়ের মাঠ ভরাট করতে হবে।";
    private static final String MARKET = "হাটের ইজারা মূল্য আদায় করতে হবে।";

    private static final Pages PAGES = pages(
            minutes("১২-০৩-২০২৫", "খাল খনন", CANAL),
            minutes("১২-০৩-২০২৫", "বিদ্যালয়", SCHOOL),
            minutes("১৬-০৪-২০২৫", "হাট-বাজার", MARKET));

    @TempDir
    Path folder;

    private final List<String> indexed = new ArrayList<>();
    private boolean indexFails;
    private OcflArchiveWriter archive;
    private Journal journal;
    private SourceFile file;
    private String id;

    @BeforeEach
    void aFileOfTwoPapersIsHeld() throws IOException {
        Path path = Files.writeString(folder.resolve("minutes.txt"), PAGES.text());
        ArchiveFolder home = new ArchiveFolder(folder.resolve("archive"));
        archive = OcflArchiveWriter.open(home);
        journal = new Journal(home.journal());
        file = SourceFile.of(ReceivedPaper.of(path));
        id = ArchiveId.of(file.sha256());
        read("1");
        assertThat(ids()).containsExactly(id + "-1", id + "-2");
    }

    @AfterEach
    void close() {
        journal.close();
        archive.close();
    }

    @Test
    void aNewPaperBeginsWhereSomebodySaysSo() {
        assertThat(part(1, 2, 3)).isEqualTo(new PartedOtherwise.Made(2, 3, 0));

        assertThat(ids()).as("what was a paper keeps its address").containsExactly(id + "-1", id + "-3", id + "-2");
        assertThat(texts(id + "-1")).containsExactly(CANAL);
        assertThat(texts(id + "-3")).containsExactly(SCHOOL);
        assertThat(texts(id + "-2")).containsExactly(MARKET);
        assertThat(archive.parts(id).now(new PaperSpot(1, 2))).contains(new PaperSpot(3, 1));
        assertThat(archive.versions(id)).extracting(Version::author).containsExactly("mohafez", "rahima");
        assertThat(archive.versions(id).getLast().message()).isEqualTo("parted, papers: 3: খাতা দেখে");
        assertThat(indexed).last().isEqualTo(id);
        assertThat(journal.uncommitted()).as("the index has it").isEmpty();
    }

    @Test
    void papersThatAreOneHaveTheFilesOwnAddress() {
        assertThat(part(1)).isEqualTo(new PartedOtherwise.Made(2, 1, 0));

        assertThat(ids()).containsExactly(id);
        assertThat(texts(id)).containsExactly(CANAL, SCHOOL, MARKET);
        assertThat(archive.parts(id).now(PaperSpot.of(2))).contains(PaperSpot.of(0));
        assertThat(archive.parts(id).now(new PaperSpot(2, 1))).contains(new PaperSpot(0, 3));
        assertThat(archive.parts(id).now(new PaperSpot(2, 9)))
                .as("its paper at least")
                .contains(PaperSpot.of(0));
        assertThat(archive.find(id + "-2", 1)).as("as it was").isPresent();
    }

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
    void aLaterReadingIsPartedByTheWord() {
        part(1, 2, 3);
        correct("-3", put("/decisions/1/topic", "মাঠ", "বিদ্যালয়"));

        read("2");

        assertThat(ids()).containsExactly(id + "-1", id + "-3", id + "-2");
        assertThat(topics(id + "-3")).containsExactly("মাঠ");
        assertThat(record("-3").extractor()).isEqualTo(new Extractor("test", "2"));
        assertThat(archive.parts(id).byMachine()).containsExactly(Beginning.atTopOf(1), Beginning.atTopOf(3));
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
    void twoClerksDoNotPartAFileUnseen() {
        List<Beginning> seen = tops(1, 3);
        part(1, 2, 3);

        assertThat(keeper("1").part(id, word(AT.plusSeconds(9), tops(1)), seen, this::readSaid))
                .isEqualTo(new PartedOtherwise.Overtaken());
        assertThat(archive.versions(id)).hasSize(2);
    }

    @Test
    void theSameWordHandedOverAgainChangesNothing() {
        PartsWord word = word(AT, tops(1, 2, 3));
        keeper("1").part(id, word, tops(1, 3), this::readSaid);

        assertThat(keeper("1").part(id, word, tops(1, 3), this::readSaid)).isEqualTo(new PartedOtherwise.Made(2, 3, 0));
        assertThat(archive.versions(id)).hasSize(2);
    }

    @Test
    void endedBeforeTheIndexHasItItIsNotedThatItHasNot() {
        indexFails = true;
        assertThatThrownBy(() -> part(1, 2, 3)).isInstanceOf(IllegalStateException.class);

        assertThat(ids()).hasSize(3);
        assertThat(archive.parts(id).said()).isEqualTo(tops(1, 2, 3));
        assertThat(journal.uncommitted()).containsExactly(id);
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

    @Test
    void whatIsWithdrawnIsNotParted() {
        archive.withdraw(id, Tombstone.of(AT, "karim", "ভুল ফাইল"));

        assertThat(keeper("1").part(id, word(AT, tops(1)), tops(1, 3), this::readSaid))
                .isEqualTo(new PartedOtherwise.NotPossible(id + " is withdrawn"));
        assertThat(keeper("1").part("0000000000000000", word(AT, tops(1)), tops(1), this::readSaid))
                .isInstanceOf(PartedOtherwise.NotPossible.class);
    }

    @Test
    void aPaperThatBeganInTheMiddleOfAPageIsFoundAgainByItsFirstLine() {
        Pages one = pages(minutes("১২-০৩-২০২৫", "খাল খনন", CANAL) + minutes("১৬-০৪-২০২৫", "হাট-বাজার", MARKET));
        PaperReader reader = new PaperReader();
        List<Beginning> seen = reader.beginnings(one);
        assertThat(seen).hasSize(2).last().satisfies(second -> assertThat(second.isTop())
                .isFalse());
        Beginning misread =
                new Beginning(1, seen.get(1).line() + "ঁ", seen.get(1).above() + 2);

        assertThat(reader.read(one, List.of(Beginning.atTopOf(1), misread)))
                .extracting(paper -> paper.pages().text())
                .isEqualTo(reader.read(one).stream()
                        .map(paper -> paper.pages().text())
                        .toList());
        assertThat(reader.read(one, tops(1, 7))).as("a page that is not there").hasSize(1);
    }

    private PartedOtherwise part(Integer... tops) {
        return say(tops(tops));
    }

    private PartedOtherwise undo() {
        return say(List.of());
    }

    private PartedOtherwise say(List<Beginning> papers) {
        List<Beginning> seen = Beginning.of(
                ids().stream().map(paper -> archive.pages(paper).orElseThrow()).toList());
        Instant next = AT.plusSeconds(archive.versions(id).size());
        return keeper("1").part(id, word(next, papers), seen, this::readSaid);
    }

    private static PartsWord word(Instant at, List<Beginning> papers) {
        return new PartsWord("rahima", at, "খাতা দেখে", papers);
    }

    private Extraction readSaid(List<Path> originals, List<Beginning> said) {
        PaperReader reader = new PaperReader();
        return said.isEmpty()
                ? new Extraction.Papers("text/plain", reader.read(PAGES))
                : new Extraction.Papers("text/plain", reader.read(PAGES, said), reader.beginnings(PAGES));
    }

    private void read(String rules) {
        keep(rules, readSaid(List.of(), archive.parts(id).said()));
    }

    private void keep(String rules, Extraction extraction) {
        try {
            keeper(rules).keep(file, file.paper().seen(), Optional.of(extraction));
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    private void correct(String paper, Edit... edits) {
        Instant at = AT.minusSeconds(99 - archive.versions(id).size());
        assertThat(keeper("1").correct(id + paper, new Correction("karim", at, "", List.of(edits))))
                .isInstanceOf(Corrected.Made.class);
    }

    private static Edit put(String field, @Nullable String value, @Nullable String was) {
        return new Edit.Put(FieldName.of(field), value, was);
    }

    private List<String> ids() {
        return archive.find(id).orElseThrow().papers().stream()
                .map(Holding.Document::id)
                .toList();
    }

    private List<Access> accesses() {
        return archive.find(id).orElseThrow().papers().stream()
                .map(Holding.Document::access)
                .toList();
    }

    private @Nullable String title(String paper) {
        return record(paper).title();
    }

    private PaperRecord record(String paper) {
        return archive.find(id + paper).orElseThrow().papers().getFirst().record();
    }

    private List<String> texts(String paper) {
        return decisions(paper).map(Decision::text).toList();
    }

    private List<@Nullable String> topics(String paper) {
        return decisions(paper).<@Nullable String>map(Decision::topic).toList();
    }

    private Stream<Decision> decisions(String paper) {
        return archive.find(paper).orElseThrow().papers().getFirst().record().decisions().stream();
    }

    private static List<Beginning> tops(Integer... pages) {
        return Stream.of(pages).map(Beginning::atTopOf).toList();
    }

    private static String minutes(String day, String topic, String decision) {
        return """
                উপজেলা নির্বাহী অফিসারের কার্যালয়
                গোদাগাড়ী, রাজশাহী
                উপজেলা পরিষদের মাসিক সভার কার্যবিবরণী
                সভার তারিখ : %s খ্রিঃ
                ক্রমিক\tআলোচ্য বিষয়\tসিদ্ধান্ত\tবাস্তবায়নকারী
                ০১\t%s\t%s\tউপজেলা প্রকৌশলী
                সভায় আর কোনো আলোচনা না থাকায় সভা শেষ করা হয়।
                (মোঃ করিম উদ্দিন)
                উপজেলা নির্বাহী অফিসার
                """.formatted(day, topic, decision);
    }

    private static Pages pages(String... texts) {
        List<Page> pages = new ArrayList<>();
        for (String text : texts) {
            pages.add(TextPages.of(text).pages().getFirst().asNumber(pages.size() + 1));
        }
        return new Pages("text/plain", pages);
    }

    private Keeper keeper(String rules) {
        GenerationWriter index = new GenerationWriter() {
            @Override
            public void put(String fileId, List<Entry> entries) {
                if (indexFails) {
                    throw new IllegalStateException("as if the process had ended");
                }
                indexed.add(fileId);
            }

            @Override
            public void delete(String documentId) {
                throw new AssertionError("nothing is to be taken out");
            }

            @Override
            public void commit() {
                // Nothing is kept back.
            }

            @Override
            public void close() {
                // Nothing is open.
            }
        };
        return new Keeper(
                archive,
                index,
                (String paper, PaperRecord first, Pages pages) -> List.of(),
                journal,
                Readers.ofNew(Access.PUBLIC),
                new Extractor("test", rules));
    }
}
