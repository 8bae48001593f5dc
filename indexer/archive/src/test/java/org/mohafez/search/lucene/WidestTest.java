package org.mohafez.search.lucene;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.apache.lucene.search.DisjunctionMaxQuery;
import org.apache.lucene.search.Query;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.mohafez.index.IndexField;
import org.mohafez.search.lucene.queries.ClauseQueries;
import org.mohafez.search.lucene.queries.Way;
import org.mohafez.search.lucene.queries.Weights;
import org.mohafez.search.query.Clause;
import org.mohafez.search.query.QueryText;

/** That the ways which are said to find all find all. */
class WidestTest {
    @TempDir
    private static Path temp;

    private static ContractIndex papers;

    @BeforeAll
    static void index() throws IOException {
        papers = ContractIndex.in(temp);
    }

    @AfterAll
    static void close() throws IOException {
        papers.close();
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
        EntrySearcher searcher = papers.searcher();
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
