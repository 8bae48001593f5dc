package org.mohafez.pipeline;

import static org.assertj.core.api.Assertions.assertThat;

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
import org.junit.jupiter.api.io.TempDir;
import org.mohafez.archive.ArchiveFolder;
import org.mohafez.archive.ArchiveId;
import org.mohafez.archive.Holding;
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
import org.mohafez.record.correction.Correction;
import org.mohafez.record.correction.Edit;
import org.mohafez.record.correction.FieldName;
import org.mohafez.record.parts.Beginning;
import org.mohafez.record.parts.PartsWord;
import org.mohafez.source.ReceivedPaper;
import org.mohafez.source.SourceFile;

/** A file of two papers, three pages long, is held; tests say otherwise which papers it holds. */
abstract class FileOfTwoPapers {
    static final Instant AT = Instant.parse("2025-06-15T04:00:00Z");
    static final String CANAL = "বর্ষার পূর্বে খাল খনন শেষ করতে হবে।";
    static final String SCHOOL = "বিদ্যালয়ের মাঠ ভরাট করতে হবে।";
    static final String MARKET = "হাটের ইজারা মূল্য আদায় করতে হবে।";

    static final Pages PAGES = pages(
            minutes("১২-০৩-২০২৫", "খাল খনন", CANAL),
            minutes("১২-০৩-২০২৫", "বিদ্যালয়", SCHOOL),
            minutes("১৬-০৪-২০২৫", "হাট-বাজার", MARKET));

    @TempDir
    Path folder;

    final List<String> indexed = new ArrayList<>();
    boolean indexFails;
    OcflArchiveWriter archive;
    Journal journal;
    SourceFile file;
    String id;

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

    PartedOtherwise part(Integer... tops) {
        return say(tops(tops));
    }

    PartedOtherwise undo() {
        return say(List.of());
    }

    PartedOtherwise say(List<Beginning> papers) {
        List<Beginning> seen = Beginning.of(
                ids().stream().map(paper -> archive.pages(paper).orElseThrow()).toList());
        Instant next = AT.plusSeconds(archive.versions(id).size());
        return keeper("1").part(id, word(next, papers), seen, this::readSaid);
    }

    static PartsWord word(Instant at, List<Beginning> papers) {
        return new PartsWord("rahima", at, "খাতা দেখে", papers);
    }

    Extraction readSaid(List<Path> originals, List<Beginning> said) {
        PaperReader reader = new PaperReader();
        return said.isEmpty()
                ? new Extraction.Papers("text/plain", reader.read(PAGES))
                : new Extraction.Papers("text/plain", reader.read(PAGES, said), reader.beginnings(PAGES));
    }

    void read(String rules) {
        keep(rules, readSaid(List.of(), archive.parts(id).said()));
    }

    void keep(String rules, Extraction extraction) {
        try {
            keeper(rules).keep(file, file.paper().seen(), Optional.of(extraction));
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    void correct(String paper, Edit... edits) {
        Instant at = AT.minusSeconds(99 - archive.versions(id).size());
        assertThat(keeper("1").correct(id + paper, new Correction("karim", at, "", List.of(edits)), null))
                .isInstanceOf(Corrected.Made.class);
    }

    static Edit put(String field, @Nullable String value, @Nullable String was) {
        return new Edit.Put(FieldName.of(field), value, was);
    }

    List<String> ids() {
        return archive.find(id).orElseThrow().papers().stream()
                .map(Holding.Document::id)
                .toList();
    }

    List<Access> accesses() {
        return archive.find(id).orElseThrow().papers().stream()
                .map(Holding.Document::access)
                .toList();
    }

    @Nullable
    String title(String paper) {
        return record(paper).title();
    }

    PaperRecord record(String paper) {
        return archive.find(id + paper).orElseThrow().papers().getFirst().record();
    }

    List<String> texts(String paper) {
        return decisions(paper).map(Decision::text).toList();
    }

    List<@Nullable String> topics(String paper) {
        return decisions(paper).<@Nullable String>map(Decision::topic).toList();
    }

    Stream<Decision> decisions(String paper) {
        return archive.find(paper).orElseThrow().papers().getFirst().record().decisions().stream();
    }

    static List<Beginning> tops(Integer... pages) {
        return Stream.of(pages).map(Beginning::atTopOf).toList();
    }

    static String minutes(String day, String topic, String decision) {
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

    static Pages pages(String... texts) {
        List<Page> pages = new ArrayList<>();
        for (String text : texts) {
            pages.add(TextPages.of(text).pages().getFirst().asNumber(pages.size() + 1));
        }
        return new Pages("text/plain", pages);
    }

    Keeper keeper(String rules) {
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
