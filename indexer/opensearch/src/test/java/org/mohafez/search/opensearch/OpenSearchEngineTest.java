package org.mohafez.search.opensearch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mohafez.record.Access.INTERNAL;
import static org.mohafez.record.Access.PUBLIC;

import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mohafez.archive.Archive;
import org.mohafez.archive.Holding;
import org.mohafez.archive.folder.ArchiveFolder;
import org.mohafez.campaign.NodeProcess;
import org.mohafez.index.IndexBuilder;
import org.mohafez.index.Paper;
import org.mohafez.index.PaperArchive;
import org.mohafez.index.opensearch.Cluster;
import org.mohafez.index.opensearch.ClusterFollower;
import org.mohafez.index.opensearch.ClusterGenerations;
import org.mohafez.page.Pages;
import org.mohafez.record.Access;
import org.mohafez.record.Kind;
import org.mohafez.search.AccessContract;
import org.mohafez.search.EngineContract;
import org.mohafez.search.EngineContracts;
import org.mohafez.search.Hit;
import org.mohafez.search.SearchEngine;
import org.mohafez.search.SearchRequest;
import org.mohafez.search.SimilarContract;
import org.mohafez.search.SuggestContract;

/** That the engine on a cluster keeps every contract on the archive of samples; one node starts for all of them. */
class OpenSearchEngineTest extends EngineContracts {
    private static @Nullable OpenSearchEngine engine;
    private static @Nullable OpenSearchEngine withoutInternal;
    private static @Nullable OpenSearchEngine likes;

    private static @Nullable NodeProcess node;

    @BeforeAll
    static void index(@TempDir Path temp) throws IOException, InterruptedException {
        List<NodeProcess.Place> alone = NodeProcess.Place.free(1);
        NodeProcess started = NodeProcess.start(temp, alone.getFirst(), alone, true);
        node = started;
        started.await(1);
        engine = index(temp, "all", EngineContract.papers(), 7);
        withoutInternal = index(temp, "published", AccessContract.published(), 6);
        likes = index(temp, "likes", Similar.made(), Similar.made().ids().count());
    }

    private static OpenSearchEngine index(Path temp, String name, Archive papers, long count) {
        List<URI> nodes = List.of(Objects.requireNonNull(node).uri());
        try (Cluster cluster = new Cluster(nodes)) {
            assertThat(new ClusterGenerations(cluster, name).rebuild(papers, (done, total) -> {}))
                    .isEqualTo(new IndexBuilder.Rebuilt(count, List.of()));
        }
        return OpenSearchEngine.open(new ArchiveFolder(temp.resolve(name)), nodes, name);
    }

    @AfterAll
    static void close() throws InterruptedException {
        Stream.of(engine, withoutInternal, likes).filter(Objects::nonNull).forEach(OpenSearchEngine::close);
        if (node != null) {
            node.close();
        }
    }

    @Override
    protected SearchEngine engine() {
        return Objects.requireNonNull(engine);
    }

    @Override
    protected SearchEngine withoutInternal() {
        return Objects.requireNonNull(withoutInternal);
    }

    @Override
    protected SearchEngine over(ArchiveFolder folder) {
        return OpenSearchEngine.open(
                folder, List.of(Objects.requireNonNull(node).uri()), "all");
    }

    @Test
    void whatIsTakenOutIsFoundNoMore(@TempDir Path temp) throws IOException {
        List<URI> nodes = List.of(Objects.requireNonNull(node).uri());
        SearchRequest question = SearchRequest.of("পাঠাগার", Set.of(PUBLIC));
        try (OpenSearchEngine made = index(temp, "taken", EngineContract.papers(), 7);
                Cluster cluster = new Cluster(nodes)) {
            assertThat(made.search(question).hits()).extracting(Hit::documentId).contains("library");
            new ClusterGenerations(cluster, "taken").delete("library");
            assertThat(made.search(question).hits())
                    .extracting(Hit::documentId)
                    .isNotEmpty()
                    .doesNotContain("library");
            new ClusterGenerations(cluster, "unknown").delete("library");
        }
    }

    @Test
    void whatComesInChangesOrGoesIsFollowed(@TempDir Path temp) throws IOException {
        PaperArchive papers =
                new PaperArchive(paper("kept", "পাঠাগার"), paper("changed", "নলকূপ"), paper("gone", "পাঠাগার"));
        try (OpenSearchEngine made = index(temp, "followed", papers, 3);
                Cluster cluster =
                        new Cluster(List.of(Objects.requireNonNull(node).uri()))) {
            ClusterGenerations generations = new ClusterGenerations(cluster, "followed");
            assertThat(generations.follower(papers).look().files()).isZero();
            Instant before = generations.current().orElseThrow().finished();
            PaperArchive later = new PaperArchive(
                    paper("kept", "পাঠাগার"),
                    paper("changed", "পাঠাগার"),
                    paper("new", "পাঠাগার"),
                    paper("internal", "পাঠাগার").internal());
            Touched now = new Touched(later, List.of("changed", "gone", "new", "internal"));
            assertThat(generations.follower(now).look()).isEqualTo(new ClusterFollower.Followed(4, List.of(), false));
            assertThat(generations.follower(now).look().files())
                    .as("again, as by a second portal")
                    .isEqualTo(4);
            assertThat(found(made, "পাঠাগার", Set.of(PUBLIC))).containsExactlyInAnyOrder("kept", "changed", "new");
            assertThat(found(made, "পাঠাগার", Set.of(PUBLIC, INTERNAL)))
                    .containsExactlyInAnyOrder("kept", "changed", "new", "internal");
            assertThat(found(made, "নলকূপ", Set.of(PUBLIC))).isEmpty();
            assertThat(generations.current().orElseThrow().finished()).isAfter(before);
            later.keep(paper("kept", "পাঠাগার").internal());
            generations.follower(new Touched(later, List.of("kept"))).look();
            assertThat(found(made, "পাঠাগার", Set.of(PUBLIC))).doesNotContain("kept");
            assertThat(found(made, "পাঠাগার", Set.of(INTERNAL))).contains("kept");
        }
    }

    private static Paper paper(String id, String word) {
        return Paper.of(id, Kind.MINUTES).decision("মেরামত", null, word + " মেরামত করতে হবে।", "উপজেলা প্রকৌশলী");
    }

    private static Set<String> found(SearchEngine engine, String word, Set<Access> readers) {
        return engine.search(SearchRequest.of(word, readers)).hits().stream()
                .map(Hit::documentId)
                .collect(Collectors.toSet());
    }

    /** An archive whose log says of these files that something happened to them. */
    private record Touched(Archive papers, List<String> files) implements Archive {
        @Override
        public List<String> touchedSince(Instant then) {
            return files;
        }

        @Override
        public Stream<String> ids() {
            return papers.ids();
        }

        @Override
        public Optional<Holding> find(String id) {
            return papers.find(id);
        }

        @Override
        public Optional<Pages> pages(String id) {
            return papers.pages(id);
        }

        @Override
        public Optional<InputStream> original(String id) {
            return papers.original(id);
        }
    }

    @Nested
    class Suggest extends SuggestContract {
        @Override
        protected SearchEngine engine() {
            return OpenSearchEngineTest.this.engine();
        }
    }

    @Nested
    class Similar extends SimilarContract {
        static PaperArchive made() {
            return papers();
        }

        @Override
        protected SearchEngine engine() {
            return Objects.requireNonNull(likes);
        }
    }
}
