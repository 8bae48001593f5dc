package org.mohafez.search.lucene;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;
import org.mohafez.archive.ArchiveFolder;
import org.mohafez.index.Generations;
import org.mohafez.index.IndexBuilder;
import org.mohafez.index.lucene.LuceneFormat;
import org.mohafez.search.SearchEngine;
import org.mohafez.search.SearchEngineContract;

class LuceneSearchEngineTest extends SearchEngineContract {
    private static @Nullable LuceneSearchEngine engine;

    @BeforeAll
    static void index(@TempDir Path temp) {
        ArchiveFolder folder = new ArchiveFolder(temp);
        IndexBuilder builder = new IndexBuilder(new Generations(folder.index()), new LuceneFormat());
        assertThat(builder.rebuild(papers(), (done, total) -> {})).isEqualTo(new IndexBuilder.Rebuilt(7, List.of()));
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
}
