package org.mohafez.search.lucene;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.apache.lucene.search.ScoreDoc;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.mohafez.record.Access;
import org.mohafez.search.Ranking.Weighed;
import org.mohafez.search.SearchRequest;
import org.mohafez.search.query.QueryText;

/** That the score asked apart from what narrows is the ranking's own: the same entries in the same order, for as much. */
class ScoredTest {
    private static final Set<Access> READERS = Set.of(Access.PUBLIC);
    private static final Offset<Float> ROUNDING = Offset.offset(1e-3f);

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
                "পাঠাগার",
                "ওয়েব পোর্টাল হালনাগাদ",
                "\"ওয়েব পোর্টাল\"",
                "সভা -পোর্টাল",
                "halnagad portal",
                "০৫.৪৪.৩৩০০.০২৫.১৩.০০২.২৪-৮৯",
                "পাঠাগার ২০২৪",
                "বাস্তবায়নকারী:\"সহকারী প্রোগ্রামার\" পাঠাগার"
            })
    void bestOfAllAreTheRankingsBest(String query) throws IOException {
        EntrySearcher searcher = papers.searcher();
        Finding finding = finding(searcher, query);
        QueryText text = finding.hear(QueryText.of(query));
        Found all = finding.all(text);
        assertThat(all.total()).isPositive();
        same(searcher, query, all);
        List<Weighed> weights = new ArrayList<>();
        text.needed().forEach(clause -> weights.add(new Weighed(clause, 1)));
        same(searcher, query, finding.enough(text, weights, 1));
    }

    private static Finding finding(EntrySearcher searcher, String query) {
        return new Finding(searcher, request(query));
    }

    private static SearchRequest request(String query) {
        return SearchRequest.of(query, READERS).at(1, SearchRequest.MAX_SIZE);
    }

    private static void same(EntrySearcher searcher, String query, Found found) throws IOException {
        BestHits best = new BestHits(searcher, request(query), found);
        ScoreDoc[] whole = searcher.search(best.query(), SearchRequest.MAX_SIZE, best.sort(), true).scoreDocs;
        List<ScoreDoc> page = best.onPage(1);
        assertThat(page.stream().map(hit -> hit.doc))
                .containsExactlyElementsOf(
                        Arrays.stream(whole).map(hit -> hit.doc).toList());
        for (int i = 0; i < whole.length; i++) {
            assertThat(page.get(i).score).isCloseTo(whole[i].score, ROUNDING);
        }
    }
}
