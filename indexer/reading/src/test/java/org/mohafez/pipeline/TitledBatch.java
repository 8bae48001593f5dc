package org.mohafez.pipeline;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;
import org.mohafez.MohafezException;
import org.mohafez.archive.folder.ArchiveFolder;
import org.mohafez.archive.ocfl.OcflArchiveWriter;
import org.mohafez.inbox.Readers;
import org.mohafez.index.Entry;
import org.mohafez.index.GenerationWriter;
import org.mohafez.opening.PageTurns;
import org.mohafez.page.Page;
import org.mohafez.page.PageSource;
import org.mohafez.page.Pages;
import org.mohafez.page.Paragraph;
import org.mohafez.page.Unreadable;
import org.mohafez.page.Unreadable.Reason;
import org.mohafez.pipeline.worker.Extraction;
import org.mohafez.pipeline.worker.Unpacked;
import org.mohafez.record.Access;
import org.mohafez.record.Extractor;
import org.mohafez.record.PaperRecord;
import org.mohafez.record.ReadPaper;
import org.mohafez.record.RecordJson;
import org.mohafez.record.parts.Beginning;
import org.mohafez.source.ReceivedPaper;

/** Batches of files that are their own titles, and of what can go wrong with them. */
abstract class TitledBatch {
    static final Extractor RULES = new Extractor("test", "1");

    @TempDir
    Path folder;

    Path papers;
    ArchiveFolder archive;
    final AtomicInteger read = new AtomicInteger();
    final List<String> indexed = new ArrayList<>();
    final List<String> deleted = new ArrayList<>();
    final Set<String> deadly = new HashSet<>();
    final List<Ingest> running = new java.util.concurrent.CopyOnWriteArrayList<>();
    final AtomicInteger commits = new AtomicInteger();

    @BeforeEach
    void aFolderOfPapers() throws IOException {
        papers = Files.createDirectory(folder.resolve("papers"));
        archive = new ArchiveFolder(folder.resolve("archive"));
    }

    /** Reads every file as its own title, unless it says that it is bad. */
    Extraction readTitle(ReceivedPaper paper, List<Beginning> said, PageTurns turns) {
        read.incrementAndGet();
        try {
            String text = Files.readString(paper.files().getFirst());
            if (text.startsWith("bad")) {
                return new Extraction.Nothing("text/plain", Unreadable.of(Reason.DAMAGED, text));
            }
            if (text.startsWith("slow")) {
                return new Extraction.Nothing("text/plain", Unreadable.of(Reason.TOO_SLOW, text));
            }
            if (text.startsWith("zip:")) {
                return new Extraction.Packed("application/zip");
            }
            if (text.startsWith("stop")) {
                running.forEach(Ingest::stop);
            }
            if (text.startsWith("deadly")) {
                return new Extraction.Papers("text/plain", new Deadly());
            }
            PaperRecord record = RecordJson.read(
                    "{\"kind\":\"order\",\"status\":\"signed\",\"title\":\"" + text + "\",\"access\":\"public\"}",
                    PaperRecord.class);
            Page page = new Page(1, null, null, PageSource.TEXT, 1.0, null, List.of(Paragraph.of(text)));
            return new Extraction.Papers(
                    "text/plain", List.of(new ReadPaper(record, new Pages("text/plain", List.of(page)))));
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    /** "Archives" are lists of entries, {@code NAME=TEXT} a line; {@code NAME!} is left out. */
    Unpacking unpacking() {
        return new Unpacking(folder.resolve("unpacked"), (archive, into) -> {
            List<Unpacked.Entry> entries = new ArrayList<>();
            List<Unpacked.LeftOut> leftOut = new ArrayList<>();
            try {
                for (String line : Files.readAllLines(archive)) {
                    String[] entry = line.split("=", 2);
                    if (line.endsWith("!")) {
                        leftOut.add(new Unpacked.LeftOut(line, Unreadable.of(Reason.ENCRYPTED, "locked")));
                    } else if (entry.length == 2) {
                        String name = String.valueOf(entries.size());
                        Files.writeString(into.resolve(name), entry[1].replace(';', '\n'));
                        entries.add(new Unpacked.Entry(entry[0], name));
                    }
                }
            } catch (IOException e) {
                throw new java.io.UncheckedIOException(e);
            }
            return new Unpacked(entries, leftOut, null);
        });
    }

    /** An index that remembers titles, and ends the process, so to speak, when it is asked to. */
    final class Titles implements GenerationWriter {
        @Override
        public void put(String fileId, List<Entry> entries) {
            String title = String.valueOf(entries.getFirst().title());
            if (deadly.contains(title)) {
                throw new Killed();
            }
            indexed.add(title);
        }

        @Override
        public void delete(String documentId) {
            deleted.add(documentId);
        }

        @Override
        public void commit() {
            commits.incrementAndGet();
        }

        @Override
        public void close() {
            // Nothing is open.
        }
    }

    /** A reading that ends the process, so to speak, when it is to be kept. */
    static final class Deadly extends java.util.AbstractList<ReadPaper> {
        @Override
        public ReadPaper get(int index) {
            throw new Killed();
        }

        @Override
        public int size() {
            return 1;
        }
    }

    /** Stands in for the end of the process. */
    static final class Killed extends MohafezException {
        Killed() {
            super("killed");
        }
    }

    IngestReport ingest(Extractor rules, Access access) throws IOException {
        try (var listing = Files.list(papers)) {
            return ingest(rules, access, false, listing.sorted().toList());
        }
    }

    IngestReport ingest(Extractor rules, Access access, boolean retry, List<Path> files) {
        return ingest(rules, Readers.said(access), retry, files);
    }

    IngestReport ingest(Extractor rules, Readers access, boolean retry, List<Path> files) {
        try (OcflArchiveWriter writer = OcflArchiveWriter.open(archive);
                Journal journal = new Journal(archive.journal())) {
            Keeper keeper = new Keeper(writer, new Titles(), (id, paper, pages) -> List.of(), journal, access, rules);
            Ingest ingest = new Ingest(keeper, journal, this::readTitle, unpacking(), 2, retry, () -> {});
            running.add(ingest);
            return ingest.run(files.stream().map(ReceivedPaper::of).toList(), Progress.SILENT);
        }
    }

    List<Journal.Entry> journal(Journal.State... states) {
        try (Journal journal = new Journal(archive.journal())) {
            return journal.in(states);
        }
    }

    List<String> unindexed() {
        try (Journal journal = new Journal(archive.journal())) {
            return journal.uncommitted();
        }
    }

    void paper(String name, String text) throws IOException {
        Files.writeString(papers.resolve(name), text);
    }
}
