package org.mohafez.search.lucene;

import java.nio.file.Path;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;
import org.mohafez.archive.folder.ArchiveFolder;
import org.mohafez.index.Generations;
import org.mohafez.index.IndexBuilder;
import org.mohafez.index.lucene.LuceneFormat;
import org.mohafez.search.SearchEngine;
import org.mohafez.search.SimilarContract;

class LuceneSimilarTest extends SimilarContract {
    private static @Nullable LuceneSearchEngine engine;

    @BeforeAll
    static void index(@TempDir Path temp) {
        ArchiveFolder folder = new ArchiveFolder(temp);
        new IndexBuilder(new Generations(folder.index()), new LuceneFormat()).rebuild(papers(), (done, total) -> {});
        engine = LuceneSearchEngine.open(folder);
    }

    @AfterAll
    static void close() {
        Objects.requireNonNull(engine).close();
    }

    @Override
    protected SearchEngine engine() {
        return Objects.requireNonNull(engine);
    }
}
