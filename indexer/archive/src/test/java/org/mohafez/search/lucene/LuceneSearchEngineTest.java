package org.mohafez.search.lucene;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;
import org.mohafez.archive.Archive;
import org.mohafez.archive.folder.ArchiveFolder;
import org.mohafez.index.Generations;
import org.mohafez.index.IndexBuilder;
import org.mohafez.index.lucene.LuceneFormat;
import org.mohafez.search.AccessContract;
import org.mohafez.search.EngineContract;
import org.mohafez.search.EngineContracts;
import org.mohafez.search.SearchEngine;

/** That Lucene's engine keeps every contract on the archive of samples. */
class LuceneSearchEngineTest extends EngineContracts {
    private static @Nullable LuceneSearchEngine engine;
    private static @Nullable LuceneSearchEngine withoutInternal;

    @BeforeAll
    static void index(@TempDir Path temp) {
        engine = index(new ArchiveFolder(temp.resolve("all")), EngineContract.papers(), 7);
        withoutInternal = index(new ArchiveFolder(temp.resolve("published")), AccessContract.published(), 6);
    }

    private static LuceneSearchEngine index(ArchiveFolder folder, Archive papers, int count) {
        IndexBuilder builder = new IndexBuilder(new Generations(folder.index()), new LuceneFormat());
        assertThat(builder.rebuild(papers, (done, total) -> {})).isEqualTo(new IndexBuilder.Rebuilt(count, List.of()));
        return LuceneSearchEngine.open(folder);
    }

    @AfterAll
    static void close() {
        Stream.of(engine, withoutInternal).filter(Objects::nonNull).forEach(LuceneSearchEngine::close);
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
        return index(folder, EngineContract.papers(), 7);
    }
}
