package org.mohafez.search.lucene;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.search.DisjunctionMaxQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.FSDirectory;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.mohafez.archive.ArchiveFolder;
import org.mohafez.index.Generations;
import org.mohafez.index.IndexBuilder;
import org.mohafez.index.IndexField;
import org.mohafez.index.lucene.LuceneFormat;
import org.mohafez.record.Access;
import org.mohafez.search.EngineContract;
import org.mohafez.search.query.Clause;
import org.mohafez.search.query.QueryText;

/** That the ways which are said to find all find all. */
class WidestTest {
    @TempDir
    private static Path temp;

    private static Directory directory;
    private static DirectoryReader reader;

    @BeforeAll
    static void index() throws IOException {
        Generations generations = new Generations(new ArchiveFolder(temp).index());
        new IndexBuilder(generations, new LuceneFormat()).rebuild(EngineContract.papers(), (done, total) -> {});
        directory = FSDirectory.open(generations.current().orElseThrow());
        reader = DirectoryReader.open(directory);
    }

    @AfterAll
    static void close() throws IOException {
        reader.close();
        directory.close();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "পাঠাগারের",
                "সভা",
                "ওয়েব পোর্টাল হালনাগাদ",
                "\"ওয়েব পোর্টালের\"",
                "ওয়েব-পোর্টাল",
                "halnagad",
                "হালনা* পাঠা*",
                "বিষয়:হালনা*",
                "pathagar",
                "-পাঠাগার সভা",
                "দপ্তর:জেলা",
                "২০২৪",
                "০১ নং ওয়ার্ড"
            })
    void theyFindWhatAllFind(String typed) throws IOException {
        EntrySearcher searcher = new Commit(reader).seenBy(Set.of(Access.PUBLIC));
        for (Clause clause : searcher.hear(QueryText.of(typed)).clauses()) {
            List<Way> ways = ClauseQueries.ways(clause);
            for (List<IndexField> anywhere : List.of(Weights.TEXTS, Weights.OWN_TEXTS)) {
                List<IndexField> fields = ClauseQueries.fields(clause, anywhere);
                assertThat(count(searcher, Way.widest(ways), fields)).isEqualTo(count(searcher, ways, fields));
            }
            assertThat(Way.widest(ways)).hasSizeLessThan(ways.size());
        }
    }

    private static int count(EntrySearcher searcher, List<Way> ways, List<IndexField> fields) throws IOException {
        List<Query> queries = ways.stream().map(way -> way.query(fields)).toList();
        return searcher.matching(new DisjunctionMaxQuery(queries, 0)).count();
    }
}
