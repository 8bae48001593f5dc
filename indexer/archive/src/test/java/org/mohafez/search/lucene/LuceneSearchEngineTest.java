package org.mohafez.search.lucene;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.io.TempDir;
import org.mohafez.archive.Archive;
import org.mohafez.archive.ArchiveFolder;
import org.mohafez.index.Generations;
import org.mohafez.index.IndexBuilder;
import org.mohafez.index.lucene.LuceneFormat;
import org.mohafez.search.AccessContract;
import org.mohafez.search.AllHitsContract;
import org.mohafez.search.DayContract;
import org.mohafez.search.EngineContract;
import org.mohafez.search.ExplanationContract;
import org.mohafez.search.FacetContract;
import org.mohafez.search.HitContract;
import org.mohafez.search.JoinedNamesContract;
import org.mohafez.search.MeantContract;
import org.mohafez.search.MemoContract;
import org.mohafez.search.RangeContract;
import org.mohafez.search.SearchEngine;
import org.mohafez.search.SynonymContract;
import org.mohafez.search.SyntaxContract;
import org.mohafez.search.WordsContract;

/** That Lucene's engine keeps every contract on the archive of samples. */
class LuceneSearchEngineTest {
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

    private static SearchEngine indexed() {
        return Objects.requireNonNull(engine);
    }

    @Nested
    class Words extends WordsContract {
        @Override
        protected SearchEngine engine() {
            return indexed();
        }
    }

    @Nested
    class Synonym extends SynonymContract {
        @Override
        protected SearchEngine engine() {
            return indexed();
        }
    }

    @Nested
    class Day extends DayContract {
        @Override
        protected SearchEngine engine() {
            return indexed();
        }
    }

    @Nested
    class Memo extends MemoContract {
        @Override
        protected SearchEngine engine() {
            return indexed();
        }
    }

    @Nested
    class Syntax extends SyntaxContract {
        @Override
        protected SearchEngine engine() {
            return indexed();
        }
    }

    @Nested
    class Range extends RangeContract {
        @Override
        protected SearchEngine engine() {
            return indexed();
        }
    }

    @Nested
    class Facet extends FacetContract {
        @Override
        protected SearchEngine engine() {
            return indexed();
        }
    }

    @Nested
    class Access extends AccessContract {
        @Override
        protected SearchEngine engine() {
            return indexed();
        }

        @Override
        protected SearchEngine withoutInternal() {
            return Objects.requireNonNull(withoutInternal);
        }
    }

    @Nested
    class Meant extends MeantContract {
        @Override
        protected SearchEngine engine() {
            return indexed();
        }
    }

    @Nested
    class Hit extends HitContract {
        @Override
        protected SearchEngine engine() {
            return indexed();
        }
    }

    @Nested
    class AllHits extends AllHitsContract {
        @Override
        protected SearchEngine engine() {
            return indexed();
        }
    }

    @Nested
    class Explanation extends ExplanationContract {
        @Override
        protected SearchEngine engine() {
            return indexed();
        }
    }

    @Nested
    class JoinedNames extends JoinedNamesContract {
        @Override
        protected SearchEngine over(ArchiveFolder folder) {
            return index(folder, papers(), 7);
        }
    }
}
