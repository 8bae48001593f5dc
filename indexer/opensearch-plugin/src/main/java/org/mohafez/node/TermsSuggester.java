package org.mohafez.node;

import java.io.IOException;
import java.util.Map;
import java.util.TreeMap;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.util.CharsRefBuilder;
import org.mohafez.index.lucene.LivingTerms;
import org.opensearch.search.suggest.Suggester;

/** Reads on in a shard's dictionary from each beginning. */
final class TermsSuggester extends Suggester<TermsAsked> {
    @Override
    protected TermsSuggestion innerExecute(
            String name, TermsAsked asked, IndexSearcher searcher, CharsRefBuilder unused) throws IOException {
        Map<String, Integer> counts = new TreeMap<>();
        for (String beginning : asked.beginnings()) {
            LivingTerms.visit(
                    searcher.getIndexReader(),
                    asked.getField(),
                    beginning,
                    asked.most(),
                    (rest, count) -> counts.merge(beginning + rest, count, Integer::sum));
        }
        return TermsSuggestion.of(name, counts);
    }

    @Override
    protected TermsSuggestion emptySuggestion(String name, TermsAsked asked, CharsRefBuilder unused) {
        return TermsSuggestion.of(name, Map.of());
    }
}
