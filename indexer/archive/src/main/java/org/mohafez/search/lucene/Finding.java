package org.mohafez.search.lucene;

import java.io.IOException;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.Map;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.Sort;
import org.apache.lucene.search.TopFieldCollector;
import org.apache.lucene.search.TopFieldCollectorManager;
import org.jspecify.annotations.Nullable;
import org.mohafez.index.IndexField;
import org.mohafez.search.QueryText;
import org.mohafez.search.SearchRequest;

/** Finds words under what else a request asks for, with counts of values. */
final class Finding {
    private final EntrySearcher searcher;
    private final SearchRequest request;
    private final int page;

    /** @param page down to which hits are wanted, from 1 */
    Finding(EntrySearcher searcher, SearchRequest request, int page) {
        this.searcher = searcher;
        this.request = request;
        this.page = page;
    }

    /** What answers all of the words. */
    Found all(QueryText text) throws IOException {
        return some(text, ClauseQueries.all(text));
    }

    /** @param words ranks those entries that answer enough of the text */
    Found some(QueryText text, Query words) throws IOException {
        Query ranked = ranked(text, words);
        HitSet base = searcher.matching(RequestQuery.beside(request.filters(), words));
        Map<IndexField, HitSet> facets = new EnumMap<>(IndexField.class);
        for (Map.Entry<IndexField, Query> facet :
                RequestQuery.facets(request.filters()).entrySet()) {
            facets.put(facet.getKey(), searcher.matching(facet.getValue()));
        }
        HitSet hits = without(null, base, facets);
        Map<IndexField, HitSet> beside = new EnumMap<>(IndexField.class);
        facets.keySet().forEach(facet -> beside.put(facet, without(facet, base, facets)));
        Sort sort = RequestQuery.sort(request, !text.wanted().isEmpty());
        return new Found(
                text,
                RequestQuery.of(request, ranked),
                sort,
                best(ranked, sort, hits),
                hits.count(),
                searcher.facets().documents(hits),
                hits,
                beside);
    }

    /** What has the values asked for of all facets but one. */
    private static HitSet without(@Nullable IndexField one, HitSet base, Map<IndexField, HitSet> facets) {
        HitSet hits = base;
        for (Map.Entry<IndexField, HitSet> facet : facets.entrySet()) {
            hits = facet.getKey() == one ? hits : hits.and(facet.getValue());
        }
        return hits;
    }

    /** How many there are is known: so whole blocks can be passed over that have none of the best, and only these are scored. */
    private ScoreDoc[] best(Query ranked, Sort sort, HitSet hits) throws IOException {
        int count = hits.count();
        if (count == 0) {
            return new ScoreDoc[0];
        }
        int depth = (int) Math.min((long) page * request.size(), count);
        BooleanQuery.Builder those = new BooleanQuery.Builder().add(new HitSetQuery(hits), Occur.FILTER);
        if (sort.needsScores()) {
            those.add(ranked, Occur.MUST);
        }
        TopFieldCollectorManager collector = new TopFieldCollectorManager(sort, depth, null, depth);
        ScoreDoc[] best = searcher.search(those.build(), collector).scoreDocs;
        ScoreDoc[] shown = Arrays.copyOfRange(best, Math.min(best.length, (page - 1) * request.size()), best.length);
        TopFieldCollector.populateScores(shown, searcher, ranked);
        return best;
    }

    private Query ranked(QueryText text, Query words) {
        return text.wanted().isEmpty()
                ? words
                : searcher.newest()
                        .map(newest -> RecentFirst.among(words, newest))
                        .orElse(words);
    }
}
