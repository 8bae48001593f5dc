package org.mohafez.index;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.store.FSDirectory;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mohafez.MohafezException;
import org.mohafez.archive.Archive;
import org.mohafez.archive.Holding;
import org.mohafez.archive.folder.ArchiveFolder;
import org.mohafez.index.lucene.LuceneFormat;
import org.mohafez.page.Pages;
import org.mohafez.record.Access;
import org.mohafez.record.Kind;
import org.mohafez.search.SearchRequest;
import org.mohafez.search.lucene.LuceneSearchEngine;

class IndexBuilderTest {
    private static final IndexBuilder.Progress QUIET = (done, total) -> {};

    private Generations generations = new Generations(Path.of("."));
    private final LuceneFormat format = new LuceneFormat();
    private final PaperArchive archive = new PaperArchive(paper("a"), paper("b"), paper("c"));

    @BeforeEach
    void newFolder(@TempDir Path temp) {
        generations = new Generations(temp.resolve("index"));
    }

    @Test
    void aRebuildTakesInAllAndTellsHowFarItIs() {
        List<String> told = new ArrayList<>();
        IndexBuilder.Rebuilt rebuilt = builder().rebuild(archive, (done, total) -> told.add(done + "/" + total));
        assertThat(rebuilt).isEqualTo(new IndexBuilder.Rebuilt(3, List.of()));
        assertThat(told).containsExactly("1/3", "2/3", "3/3");
        assertThat(generations.current()).get().satisfies(path -> assertThat(format.isUsable(path))
                .isTrue());
    }

    @Test
    void oneDamagedHoldingIsNamedAndTheOthersAreTakenIn() {
        Archive damaged = new DamagedArchive(archive, "b");
        assertThat(builder().rebuild(damaged, QUIET))
                .isEqualTo(new IndexBuilder.Rebuilt(2, List.of(new IndexBuilder.Failure("b", "b is damaged"))));
    }

    @Test
    void aRebuildTakesTheOldOnesPlaceOnlyAtItsEnd() {
        builder().rebuild(archive, QUIET);
        Path old = generations.current().orElseThrow();
        builder().rebuild(archive, (done, total) -> assertThat(generations.current())
                .contains(old));
        assertThat(generations.current()).get().isNotEqualTo(old);
        assertThat(old).doesNotExist();
    }

    @Test
    void aBuildThatFailsLeavesTheOldOne() {
        builder().rebuild(archive, QUIET);
        Path old = generations.current().orElseThrow();
        assertThatThrownBy(() -> builder().rebuild(archive, (done, total) -> {
                    throw new IllegalStateException("the lights went out");
                }))
                .isInstanceOf(IllegalStateException.class);
        assertThat(generations.current()).contains(old);
        assertThat(format.isUsable(old)).isTrue();
        builder().rebuild(archive, QUIET);
        assertThat(generations.folder())
                .isDirectoryContaining(path -> path.equals(generations.current().orElseThrow()));
        assertThat(folders()).hasSize(1);
    }

    /** A word is looked up once, and not in each part. */
    @Test
    void whatIsBuiltIsInOnePart() throws IOException {
        builder().build(writer -> {
            for (String id : List.of("a", "b", "c")) {
                writer.put(id, Entries.of(paper(id).document(), paper(id).pages()));
                writer.commit();
            }
            return writer;
        });
        try (DirectoryReader reader =
                DirectoryReader.open(FSDirectory.open(generations.current().orElseThrow()))) {
            assertThat(reader.leaves()).hasSize(1);
        }
        assertThat(documents()).isEqualTo(3);
    }

    @Test
    void whatIsCurrentIsAddedTo() {
        builder().rebuild(archive, QUIET);
        Path first = generations.current().orElseThrow();
        try (GenerationWriter writer = builder().open(archive, Ledger.NONE, (done, total) -> {
            throw new AssertionError("nothing to be rebuilt");
        })) {
            writer.put("d", Entries.of(paper("d").document(), paper("d").pages()));
        }
        assertThat(generations.current()).contains(first);
        assertThat(format.isUsable(first)).isTrue();
    }

    @Test
    void withoutAnIndexOneIsMade() {
        List<Long> told = new ArrayList<>();
        builder().open(archive, Ledger.NONE, (done, total) -> told.add(done)).close();
        assertThat(told).containsExactly(1L, 2L, 3L);
    }

    @Test
    void afterAWriterThatDidNotEndWellItIsMadeAnew() throws IOException {
        builder().rebuild(archive, QUIET);
        Path first = generations.current().orElseThrow();
        Path copy = generations.folder().resolveSibling("crashed");
        try (GenerationWriter writer = builder().open(archive, Ledger.NONE, QUIET)) {
            writer.put("d", Entries.of(paper("d").document(), paper("d").pages()));
            // What a process leaves that is killed now.
            copy(first, copy);
        }
        assertThat(format.isUsable(first)).isTrue();
        assertThat(format.isUsable(copy)).isFalse();
    }

    @Test
    void whatAKilledWriterNotedIsTakenInWithoutMakingTheIndexAnew() throws IOException {
        builder().rebuild(archive, QUIET);
        NotedLedger ledger = new NotedLedger();
        Path killed = generations.folder().resolveSibling("killed");
        try (GenerationWriter writer = builder().open(archive, ledger, QUIET)) {
            writer.put("d", Entries.of(paper("d").document(), paper("d").pages()));
            copy(generations.current().orElseThrow(), killed);
        }
        copyOver(killed, generations.current().orElseThrow());
        archive.keep(paper("d"));
        ledger.noted.addAll(List.of("d", "vanished"));

        builder()
                .open(archive, ledger, (done, total) -> {
                    throw new AssertionError("nothing to be rebuilt");
                })
                .close();

        assertThat(ledger.noted).isEmpty();
        assertThat(documents()).isEqualTo(4);
    }

    @Test
    void anotherLedgerDoesNotTellWhatAKilledWriterLeftOut() throws IOException {
        builder().rebuild(archive, QUIET);
        Path killed = generations.folder().resolveSibling("killed");
        try (GenerationWriter writer = builder().open(archive, new NotedLedger(), QUIET)) {
            copy(generations.current().orElseThrow(), killed);
            writer.delete("a");
        }
        copyOver(killed, generations.current().orElseThrow());
        List<Long> told = new ArrayList<>();

        builder().open(archive, Ledger.NONE, (done, total) -> told.add(done)).close();

        assertThat(told).hasSize(3);
        assertThat(documents()).isEqualTo(3);
    }

    private static final class NotedLedger implements Ledger {
        private final List<String> noted = new ArrayList<>();

        @Override
        public String name() {
            return "a name";
        }

        @Override
        public List<String> uncommitted() {
            return List.copyOf(noted);
        }

        @Override
        public void committed() {
            noted.clear();
        }
    }

    private long documents() {
        try (LuceneSearchEngine engine = LuceneSearchEngine.open(
                new ArchiveFolder(Objects.requireNonNull(generations.folder().getParent())))) {
            return engine.search(SearchRequest.of("", Set.of(Access.PUBLIC))).totalDocuments();
        }
    }

    private static void copyOver(Path from, Path to) throws IOException {
        try (var old = Files.list(to)) {
            for (Path file : old.toList()) {
                Files.delete(file);
            }
        }
        copy(from, to);
    }

    @Test
    void whatIsNoIndexIsNotUsable(@TempDir Path other) throws IOException {
        assertThat(format.isUsable(other)).isFalse();
        Files.writeString(other.resolve("segments_1"), "damaged");
        assertThat(format.isUsable(other)).isFalse();
        assertThat(format.isUsable(other.resolve("absent"))).isFalse();
    }

    private IndexBuilder builder() {
        return new IndexBuilder(generations, format);
    }

    private List<Path> folders() {
        try (var children = Files.list(generations.folder())) {
            return children.filter(Files::isDirectory).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void copy(Path from, Path to) throws IOException {
        Files.createDirectories(to);
        try (var files = Files.list(from)) {
            for (Path file : files.toList()) {
                Files.copy(file, to.resolve(file.getFileName()));
            }
        }
    }

    private static Paper paper(String id) {
        return Paper.of(id, Kind.MINUTES).title("সভা " + id).decision("বিষয়", null, "কাজ করতে হবে।", "নাজির");
    }

    private record DamagedArchive(Archive archive, String damaged) implements Archive {
        @Override
        public Optional<Holding> find(String id) {
            if (id.equals(damaged)) {
                throw new MohafezException(id + " is damaged");
            }
            return archive.find(id);
        }

        @Override
        public Stream<String> ids() {
            return archive.ids();
        }

        @Override
        public Optional<Pages> pages(String id) {
            return archive.pages(id);
        }

        @Override
        public Optional<InputStream> original(String id) {
            return archive.original(id);
        }
    }
}
