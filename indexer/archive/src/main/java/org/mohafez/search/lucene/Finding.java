package org.mohafez.search.lucene;

import java.io.IOException;
import org.apache.lucene.facet.DrillDownQuery;
import org.apache.lucene.facet.DrillSideways;
import org.apache.lucene.facet.Facets;
import org.apache.lucene.search.MultiCollectorManager;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.Sort;
import org.apache.lucene.search.TopDocs;
import org.apache.lucene.search.TopFieldCollector;
import org.apache.lucene.search.TopFieldCollectorManager;
import org.mohafez.index.lucene.EntryDocument;
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
        DrillDownQuery query = RequestQuery.of(request, ranked(text, words));
        Sort sort = RequestQuery.sort(request, !text.wanted().isEmpty());
        int depth = Math.clamp(
                (long) page * request.size(),
                1,
                Math.max(1, searcher.getIndexReader().maxDoc()));
        MultiCollectorManager collectors = new MultiCollectorManager(
                new TopFieldCollectorManager(sort, depth, null, Integer.MAX_VALUE), new DocumentCounter());
        Facets facets = null;
        Object[] collected;
        if (searcher.facets() == null) {
            collected = searcher.search(query, collectors);
        } else {
            var sideways =
                    new DrillSideways(searcher, EntryDocument.facets(), searcher.facets()).search(query, collectors);
            collected = sideways.collectorResult;
            facets = sideways.facets;
        }
        TopDocs top = (TopDocs) collected[0];
        TopFieldCollector.populateScores(top.scoreDocs, searcher, query);
        return new Found(text, query, sort, top, (Long) collected[1], facets);
    }

    private Query ranked(QueryText text, Query words) {
        return text.wanted().isEmpty()
                ? words
                : searcher.newest()
                        .map(newest -> RecentFirst.among(words, newest))
                        .orElse(words);
    }
}
