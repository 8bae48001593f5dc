package org.mohafez.search.lucene;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.InterruptedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.store.FSDirectory;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
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
import org.mohafez.search.Hit;
import org.mohafez.search.SearchRequest;
import org.mohafez.search.SearchResult;
import org.mohafez.search.query.Note;

/** An engine that stays open sees what a writer does. */
class NewerIndexTest {
    private static final IndexBuilder.Progress QUIET = (done, total) -> {};

    private ArchiveFolder folder = new ArchiveFolder(Path.of("."));

    @BeforeEach
    void newFolder(@TempDir Path temp) {
        folder = new ArchiveFolder(temp);
    }

    @Test
    void withoutAnIndexTheAnswerIsEmptyAndSaysWhy() {
        try (LuceneSearchEngine engine = LuceneSearchEngine.open(folder)) {
            SearchResult nothing = search(engine, "সভা");
            assertThat(nothing.total()).isZero();
            assertThat(nothing.notes()).containsExactly(new Note("note.index-absent", ""));
            builder().rebuild(new PaperArchive(paper("a", "সভা")), QUIET);
            assertThat(ids(engine, "সভা")).containsExactlyInAnyOrder("a/0", "a/1");
        }
    }

    @Test
    void theOfficesOwnSynonymsCountFromTheNextSearchOn() throws IOException {
        builder().rebuild(new PaperArchive(paper("a", "লালঘর")), QUIET);
        try (LuceneSearchEngine engine = LuceneSearchEngine.open(folder)) {
            assertThat(ids(engine, "মালখানা")).isEmpty();
            Files.writeString(folder.synonyms(), "লালঘর\nমালখানা => লালঘর\n");
            assertThat(ids(engine, "মালখানা")).contains("a/1");
            Files.delete(folder.synonyms());
            assertThat(ids(engine, "মালখানা")).isEmpty();
        }
    }

    @Test
    void anAlternativeWithAHyphenIsFoundInEveryWriting() {
        builder()
                .rebuild(
                        new PaperArchive(
                                paper("a", "ই-নথি"), paper("b", "ই নথি"), paper("c", "ইনথি"), paper("d", "নথি")),
                        QUIET);
        try (LuceneSearchEngine engine = LuceneSearchEngine.open(folder)) {
            assertThat(ids(engine, "e-filing")).contains("a/1", "b/1", "c/1").doesNotContain("d/1");
        }
    }

    @Test
    void anIndexOfAnotherVersionIsNotReadAndThatIsSaid() throws Exception {
        builder().rebuild(new PaperArchive(paper("a", "সভা")), QUIET);
        Path current = new Generations(folder.index()).current().orElseThrow();
        try (IndexWriter writer = new IndexWriter(FSDirectory.open(current), new IndexWriterConfig())) {
            writer.setLiveCommitData(Map.of("schema", "0", "finished", "true").entrySet());
            writer.commit();
        }
        try (LuceneSearchEngine engine = LuceneSearchEngine.open(folder)) {
            assertThat(search(engine, "সভা").notes()).containsExactly(new Note("note.index-outdated", ""));
        }
        assertThat(new LuceneFormat().isUsable(current)).isFalse();
    }

    /** A writer tells each word once, though the paper with which it came may go. */
    @Test
    void aWordIsHeardForAsLongAsAnyPaperHasIt() {
        PaperArchive archive = new PaperArchive(paper("a", "সভা"));
        builder().rebuild(archive, QUIET);
        try (LuceneSearchEngine engine = LuceneSearchEngine.open(folder);
                GenerationWriter writer = builder().open(archive, Ledger.NONE, QUIET)) {
            put(writer, paper("b", "নৌকা"));
            writer.commit();
            put(writer, paper("c", "নৌকা"));
            writer.delete("b");
            writer.commit();
            assertThat(ids(engine, "nouka")).containsExactly("c/1");
            assertThat(search(engine, "nouka").notes()).isNotEmpty();
            writer.delete("c");
            writer.commit();
            assertThat(search(engine, "nouka").total()).isZero();
            assertThat(search(engine, "nouka").notes())
                    .isEqualTo(search(engine, "zzqqx").notes());
            assertThat(search(engine, "").total()).isEqualTo(2);
        }
    }

    @Test
    void whatIsCommittedIsSeenAndWhatIsNotIsNot() {
        PaperArchive archive = new PaperArchive(paper("a", "সভা"));
        builder().rebuild(archive, QUIET);
        try (LuceneSearchEngine engine = LuceneSearchEngine.open(folder);
                GenerationWriter writer = builder().open(archive, Ledger.NONE, QUIET)) {
            assertThat(ids(engine, "নৌকা")).isEmpty();
            put(writer, paper("b", "নৌকা"));
            assertThat(ids(engine, "নৌকা")).isEmpty();
            writer.commit();
            assertThat(ids(engine, "নৌকা")).containsExactly("b/1");
            put(writer, paper("b", "উড়োজাহাজ"));
            writer.commit();
            assertThat(ids(engine, "নৌকা")).isEmpty();
            assertThat(ids(engine, "উড়োজাহাজ")).containsExactly("b/1");
            writer.delete("b");
            writer.commit();
            assertThat(search(engine, "উড়োজাহাজ").total()).isZero();
            assertThat(search(engine, "").totalDocuments()).isEqualTo(1);
        }
    }

    @Test
    void aNewGenerationIsSeenAndAnswersTheSame() {
        PaperArchive archive = new PaperArchive(paper("c", "সভা নৌকা"), paper("a", "সভা"), paper("b", "সভা সভা"));
        try (GenerationWriter writer = builder().open(new PaperArchive(), Ledger.NONE, QUIET)) {
            for (String id : List.of("c", "a", "b")) {
                writer.put(id, Entries.of(archive.find(id).orElseThrow(), archive));
            }
        }
        try (LuceneSearchEngine engine = LuceneSearchEngine.open(folder)) {
            SearchResult before = search(engine, "সভা");
            Path old = new Generations(folder.index()).current().orElseThrow();
            builder().rebuild(archive, QUIET);
            assertThat(old).doesNotExist();
            SearchResult after = search(engine, "সভা");
            assertThat(after.hits()).isEqualTo(before.hits()).hasSizeGreaterThan(3);
            assertThat(after.facets()).isEqualTo(before.facets());
            assertThat(after.total()).isEqualTo(before.total());
        }
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void nobodyWaitsWhileAnotherReadsWhatIsNew(boolean inANewGeneration) throws Exception {
        PaperArchive archive = new PaperArchive(paper("a", "সভা"));
        builder().rebuild(archive, QUIET);
        AtomicReference<CountDownLatch> until = new AtomicReference<>(new CountDownLatch(0));
        BlockingQueue<Set<Set<Access>>> read = new LinkedBlockingQueue<>();
        Commit.Reading slowly = (reader, readers) -> {
            read.add(readers);
            try {
                Objects.requireNonNull(until.get()).await();
            } catch (InterruptedException e) {
                throw new InterruptedIOException();
            }
            return Commit.read(reader, readers);
        };
        try (LuceneSearchEngine engine = LuceneSearchEngine.open(folder, slowly);
                ExecutorService others = Executors.newCachedThreadPool()) {
            assertThat(ids(engine, "নৌকা")).isEmpty();
            assertThat(read.remove()).isEmpty();
            CountDownLatch go = new CountDownLatch(1);
            until.set(go);
            try {
                if (inANewGeneration) {
                    builder().rebuild(new PaperArchive(paper("a", "সভা"), paper("b", "নৌকা")), QUIET);
                } else {
                    try (GenerationWriter writer = builder().open(archive, Ledger.NONE, QUIET)) {
                        put(writer, paper("b", "নৌকা"));
                    }
                }
                Future<List<String>> reads = others.submit(() -> ids(engine, "নৌকা"));
                assertThat(read.poll(30, TimeUnit.SECONDS)).containsExactly(Set.of(Access.PUBLIC));
                assertThat(others.submit(() -> ids(engine, "নৌকা")))
                        .succeedsWithin(Duration.ofSeconds(30))
                        .isEqualTo(List.of());
                go.countDown();
                assertThat(reads).succeedsWithin(Duration.ofSeconds(30)).isEqualTo(List.of("b/1"));
                assertThat(ids(engine, "নৌকা")).containsExactly("b/1");
            } finally {
                go.countDown();
            }
        }
    }

    /** Such a day is misread or mistyped, and is no reason to answer nobody. */
    @Test
    void aDayOfAnotherMillenniumHindersNobody() {
        builder()
                .rebuild(
                        new PaperArchive(
                                paper("a", "সভা"),
                                paper("b", "সভা", "+99999999-12-31"),
                                paper("c", "সভা", "-99999999-01-01")),
                        QUIET);
        try (LuceneSearchEngine engine = LuceneSearchEngine.open(folder)) {
            assertThat(ids(engine, "সভা")).hasSize(6);
        }
    }

    @Test
    void anEmptyIndexAnswersWithNothing() {
        builder().rebuild(new PaperArchive(), QUIET);
        try (LuceneSearchEngine engine = LuceneSearchEngine.open(folder)) {
            assertThat(search(engine, "")).returns(0L, SearchResult::total);
            assertThat(search(engine, "সভা").notes()).isEmpty();
        }
    }

    @Test
    void aClosedEngineSaysSo() {
        LuceneSearchEngine engine = LuceneSearchEngine.open(folder);
        engine.close();
        assertThatThrownBy(() -> search(engine, "সভা")).isInstanceOf(IllegalStateException.class);
    }

    private IndexBuilder builder() {
        return new IndexBuilder(new Generations(folder.index()), new LuceneFormat());
    }

    private static void put(GenerationWriter writer, Paper paper) {
        writer.put(paper.document().id(), Entries.of(paper.document(), paper.pages()));
    }

    private static SearchResult search(LuceneSearchEngine engine, String query) {
        return engine.search(SearchRequest.of(query, Set.of(Access.PUBLIC)));
    }

    private static List<String> ids(LuceneSearchEngine engine, String query) {
        return search(engine, query).hits().stream().map(Hit::id).toList();
    }

    private static Paper paper(String id, String decided) {
        return paper(id, decided, "2024-01-01");
    }

    private static Paper paper(String id, String decided, String day) {
        return Paper.of(id, Kind.MINUTES)
                .title("মাসিক সভার কার্যবিবরণী")
                .meeting("কমিটি", day)
                .decision("বিষয়", null, decided, "নাজির");
    }
}
