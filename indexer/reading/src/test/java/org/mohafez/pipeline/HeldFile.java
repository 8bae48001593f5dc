package org.mohafez.pipeline;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;
import org.mohafez.archive.ArchiveId;
import org.mohafez.archive.disk.Disk;
import org.mohafez.archive.folder.ArchiveFolder;
import org.mohafez.archive.ocfl.OcflArchiveWriter;
import org.mohafez.inbox.Readers;
import org.mohafez.index.Entry;
import org.mohafez.index.GenerationWriter;
import org.mohafez.page.Pages;
import org.mohafez.pipeline.worker.Extraction;
import org.mohafez.record.Access;
import org.mohafez.record.Extractor;
import org.mohafez.record.PaperRecord;
import org.mohafez.record.correction.Edit;
import org.mohafez.record.correction.FieldName;
import org.mohafez.source.ReceivedPaper;
import org.mohafez.source.SourceFile;

/** An archive in which a file of text is kept, read again and changed by a {@link Keeper}; its index only notes what it was given. */
abstract class HeldFile {
    /** What is written stays while the test lasts: no power fails here, and forcing takes most of the time. */
    private static final Disk NOT_FORCED = new Disk() {
        @Override
        public void force(Path path) {
            assertThat(path).exists();
        }
    };

    @TempDir
    Path folder;

    final List<String> indexed = new ArrayList<>();
    boolean indexFails;
    OcflArchiveWriter archive;
    Journal journal;
    SourceFile file;
    String id;

    /** Of the file that was received. */
    abstract String text();

    /** The archive has it once it is {@link #keep kept}. */
    @BeforeEach
    void receive() throws IOException {
        Path path = Files.writeString(folder.resolve("minutes.txt"), text());
        ArchiveFolder home = new ArchiveFolder(folder.resolve("archive"));
        archive = OcflArchiveWriter.open(home, NOT_FORCED);
        journal = new Journal(home.journal());
        file = SourceFile.of(ReceivedPaper.of(path));
        id = ArchiveId.of(file.sha256());
    }

    @AfterEach
    void close() {
        journal.close();
        archive.close();
    }

    void keep(String rules, Extraction extraction) {
        try {
            keeper(rules).keep(file, file.paper().seen(), Optional.of(extraction));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static Edit put(String field, @Nullable String value, @Nullable String was) {
        return new Edit.Put(FieldName.of(field), value, was);
    }

    Keeper keeper(String rules) {
        return keeper(rules, Readers.ofNew(Access.PUBLIC));
    }

    Keeper keeper(String rules, Readers readers) {
        return new Keeper(
                archive,
                new Noted(),
                (String paper, PaperRecord first, Pages pages) -> List.of(),
                journal,
                readers,
                new Extractor("test", rules));
    }

    private final class Noted implements GenerationWriter {
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
    }
}
