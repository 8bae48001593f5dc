package org.mohafez.search.lucene;

import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.Sort;
import org.apache.lucene.search.TopFieldCollectorManager;
import org.mohafez.index.lucene.EntryDocument;
import org.mohafez.search.SearchRequest;
import org.mohafez.search.lucene.queries.RankingQueries;
import org.mohafez.search.lucene.queries.RequestQuery;
import org.mohafez.search.lucene.scores.HitScores;
import org.mohafez.search.lucene.sets.HitSet;
import org.mohafez.search.lucene.sets.HitSetQuery;

/** What was found, in the order a request asks for. */
final class BestHits {
    private final EntrySearcher searcher;
    private final SearchRequest request;
    private final Found found;
    private final Sort sort;

    BestHits(EntrySearcher searcher, SearchRequest request, Found found) {
        this.searcher = searcher;
        this.request = request;
        this.found = found;
        this.sort = RequestQuery.sort(request, !found.text().wanted().isEmpty());
    }

    Sort sort() {
        return sort;
    }

    /** Gives all of them, scored one by one; what shows a page alone is quicker by {@link #onPage}. */
    Query query() {
        return RequestQuery.of(request, RankingQueries.of(found.ranking()));
    }

    /**
     * Those of one page with their scores, also where they stand in another order.
     *
     * @param page from 1
     */
    List<ScoreDoc> onPage(int page) throws IOException {
        long depth = Math.min((long) page * request.size(), found.total());
        int before = (page - 1) * request.size();
        if (depth <= before) {
            return List.of();
        }
        return sort.needsScores()
                ? scores(found.hits()).best((int) depth).subList(before, (int) depth)
                : inOrder(before, (int) depth);
    }

    private List<ScoreDoc> inOrder(int before, int depth) throws IOException {
        TopFieldCollectorManager collector = new TopFieldCollectorManager(sort, depth, null, depth);
        ScoreDoc[] best = searcher.search(new HitSetQuery(found.hits()), collector).scoreDocs;
        ScoreDoc[] shown = Arrays.copyOfRange(best, before, best.length);
        Map<Integer, Float> scores = scores(searcher.only(shown)).all();
        for (ScoreDoc hit : shown) {
            hit.score = scores.getOrDefault(hit.doc, 0f);
        }
        return List.of(shown);
    }

    private HitScores scores(HitSet hits) {
        HitScores scores = new HitScores(searcher, found.words().scored(), hits);
        return found.text().wanted().isEmpty()
                ? scores
                : searcher.newest()
                        .map(day -> scores.recentFirst(searcher.facets().days(), EntryDocument.day(day)))
                        .orElse(scores);
    }
}
