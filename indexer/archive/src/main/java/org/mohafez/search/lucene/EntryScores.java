package org.mohafez.search.lucene;

import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.ReaderUtil;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.Scorer;
import org.apache.lucene.search.Weight;
import org.mohafez.search.Ranking;
import org.mohafez.search.lucene.queries.RankingQueries;

/** Scores single entries of a commit; what has to be known of the whole commit is looked up once for all of them. */
final class EntryScores {
    private final EntrySearcher searcher;
    private final Map<Query, Weight> weights = new HashMap<>();

    EntryScores(EntrySearcher searcher) {
        this.searcher = searcher;
    }

    /** 0 if the entry is not met. */
    float of(Ranking ranking, int doc) throws IOException {
        Query query = RankingQueries.of(ranking);
        Weight weight = weights.get(query);
        if (weight == null) {
            weight = searcher.createWeight(searcher.rewrite(query), ScoreMode.COMPLETE, 1);
            weights.put(query, weight);
        }
        List<LeafReaderContext> leaves = searcher.getLeafContexts();
        LeafReaderContext leaf = leaves.get(ReaderUtil.subIndex(doc, leaves));
        Scorer scorer = weight.scorer(leaf);
        int own = doc - leaf.docBase;
        return scorer != null && scorer.iterator().advance(own) == own ? scorer.score() : 0;
    }
}
