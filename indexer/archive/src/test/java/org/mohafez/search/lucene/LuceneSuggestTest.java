package org.mohafez.search.lucene;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mohafez.archive.folder.ArchiveFolder;
import org.mohafez.index.Entries;
import org.mohafez.index.GenerationWriter;
import org.mohafez.index.Generations;
import org.mohafez.index.IndexBuilder;
import org.mohafez.index.Ledger;
import org.mohafez.index.Paper;
import org.mohafez.index.PaperArchive;
import org.mohafez.index.lucene.LuceneFormat;
import org.mohafez.record.Access;
import org.mohafez.record.Kind;
import org.mohafez.search.SearchEngine;
import org.mohafez.search.SuggestContract;
import org.mohafez.search.SuggestedValue;

class LuceneSuggestTest extends SuggestContract {
    private static @Nullable LuceneSearchEngine engine;

    @BeforeAll
    static void index(@TempDir Path temp) {
        ArchiveFolder folder = new ArchiveFolder(temp);
        builder(folder).rebuild(papers(), (done, total) -> {});
        engine = LuceneSearchEngine.open(folder);
    }

    @AfterAll
    static void close() {
        if (engine != null) {
            engine.close();
        }
    }

    @Override
    protected SearchEngine engine() {
        return java.util.Objects.requireNonNull(engine);
    }

    @Test
    void withoutAnIndexNothingIsSuggested(@TempDir Path temp) {
        try (LuceneSearchEngine none = LuceneSearchEngine.open(new ArchiveFolder(temp))) {
            assertThat(none.suggest("ছাদ", EVERYBODY, 10)).isEmpty();
        }
    }

    @Test
    void namesOfNewCommitsCome(@TempDir Path temp) throws Exception {
        try (Growing growing = new Growing(temp)) {
            growing.put(paper("a", "বৃক্ষরোপণ", "05.41.1"));
            assertThat(growing.suggest("বৃক্ষ", EVERYBODY)).hasSize(1);
            growing.put(paper("b", "নৌকা ক্রয়", "05.42.1"));
            assertThat(growing.suggest("05.42", EVERYBODY))
                    .as("numbers come at once")
                    .hasSize(1);
            Instant end = Instant.now().plus(Duration.ofSeconds(30));
            while (growing.suggest("নৌকা", EVERYBODY).isEmpty() && Instant.now().isBefore(end)) {
                Thread.sleep(20);
            }
            assertThat(growing.suggest("নৌকা", EVERYBODY))
                    .extracting(SuggestedValue::label)
                    .containsExactly("নৌকা ক্রয়");
        }
    }

    @Test
    void whatBecameInternalOrWasTakenOutIsGoneAtOnceThoughItsSegmentStays(@TempDir Path temp) {
        try (Growing growing = new Growing(temp)) {
            growing.put(paper("a", "বৃক্ষরোপণ", "05.41.1"));
            growing.put(paper("b", "বৃক্ষরোপণ", "05.41.2"));
            growing.put(paper("c", "নৌকা ক্রয়", "05.41.3"));
            assertThat(growing.suggest("বৃক্ষ", EVERYBODY)).first().returns(2L, SuggestedValue::count);
            growing.put(paper("a", "বৃক্ষরোপণ", "05.41.1").internal());
            assertThat(growing.suggest("বৃক্ষ", EVERYBODY)).first().returns(1L, SuggestedValue::count);
            assertThat(growing.suggest("বৃক্ষ", SIGNED_IN)).first().returns(2L, SuggestedValue::count);
            assertThat(growing.suggest("05.41", EVERYBODY)).hasSize(2);
            growing.put(paper("b", "বৃক্ষরোপণ", "05.41.2").internal());
            assertThat(growing.suggest("বৃক্ষ", EVERYBODY)).isEmpty();
            assertThat(growing.suggest("05.41", EVERYBODY)).hasSize(1);
            growing.writer.delete("c");
            growing.writer.commit();
            assertThat(growing.suggest("নৌকা", EVERYBODY)).isEmpty();
            assertThat(growing.suggest("05.41", EVERYBODY)).isEmpty();
        }
    }

    /** An archive that is written while it is asked. */
    private static final class Growing implements AutoCloseable {
        private final GenerationWriter writer;
        private final LuceneSearchEngine engine;

        Growing(Path temp) {
            ArchiveFolder folder = new ArchiveFolder(temp);
            builder(folder).rebuild(new PaperArchive(), (done, total) -> {});
            writer = builder(folder).open(new PaperArchive(), Ledger.NONE, (done, total) -> {});
            engine = LuceneSearchEngine.open(folder);
        }

        void put(Paper paper) {
            writer.put(paper.document().id(), Entries.of(paper.document(), paper.pages()));
            writer.commit();
        }

        List<SuggestedValue> suggest(String typed, Set<Access> readers) {
            return engine.suggest(typed, readers, 10);
        }

        @Override
        public void close() {
            engine.close();
            writer.close();
        }
    }

    private static IndexBuilder builder(ArchiveFolder folder) {
        return new IndexBuilder(new Generations(folder.index()), new LuceneFormat());
    }

    private static Paper paper(String id, String topic, String memo) {
        return Paper.of(id, Kind.MINUTES)
                .title("মাসিক সভার কার্যবিবরণী")
                .memo(memo, "2024-01-02")
                .decision(topic, null, "কাজ শেষ করতে হবে।", "নাজির");
    }
}
