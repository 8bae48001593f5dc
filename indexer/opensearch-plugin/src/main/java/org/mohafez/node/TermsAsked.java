package org.mohafez.node;

import java.util.List;
import org.opensearch.index.query.QueryShardContext;
import org.opensearch.search.suggest.SuggestionSearchContext.SuggestionContext;

/** What is asked of one shard. */
final class TermsAsked extends SuggestionContext {
    private final List<String> beginnings;
    private final int most;

    TermsAsked(QueryShardContext shard, List<String> beginnings, int most) {
        super(new TermsSuggester(), shard);
        this.beginnings = beginnings;
        this.most = most;
    }

    List<String> beginnings() {
        return beginnings;
    }

    /** For each beginning at most so many terms of each segment. */
    int most() {
        return most;
    }
}
