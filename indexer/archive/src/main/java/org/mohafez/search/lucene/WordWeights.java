package org.mohafez.search.lucene;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.ConstantScoreQuery;
import org.apache.lucene.search.Query;
import org.mohafez.search.Clause;
import org.mohafez.search.lucene.AnsweredWeight.Weighed;

/**
 * How much each clause says, for where nothing has all of them: the rarer what answers it, the more (inverse document
 * frequency, Spärck Jones 1972: "A Statistical Interpretation of Term Specificity"). What nobody's paper answers says nothing.
 */
record WordWeights(List<Weighed> clauses) {
    /** Of the most that any entry answers, what others must answer to stand beside it. */
    private static final double ENOUGH = 0.6;

    /** Only what the reader may see counts, or weights would tell what the rest says. */
    static WordWeights of(List<Clause> clauses, EntrySearcher searcher) throws IOException {
        double all = searcher.entries();
        List<Weighed> weighed = new ArrayList<>();
        for (Clause clause : clauses) {
            Query query = ClauseQueries.of(clause);
            long answering = searcher.countSeen(query);
            if (answering > 0) {
                weighed.add(new Weighed(query, Math.log(1 + all / answering)));
            }
        }
        return new WordWeights(weighed);
    }

    /** Scores each entry by the weight of what it answers. */
    Query sum() {
        BooleanQuery.Builder sum = new BooleanQuery.Builder();
        clauses.forEach(one ->
                sum.add(new BoostQuery(new ConstantScoreQuery(one.query()), (float) one.weight()), Occur.SHOULD));
        return sum.build();
    }

    /** Entries that answer enough beside the one that answers most. */
    Query enough(double most) {
        return new AnsweredWeight(clauses, most * ENOUGH);
    }

    /** How many clauses such an entry answers at least. */
    int fewest(double most) {
        double left = most * ENOUGH;
        int fewest = 0;
        List<Double> heaviest = clauses.stream()
                .map(Weighed::weight)
                .sorted(Comparator.reverseOrder())
                .toList();
        for (; fewest < heaviest.size() && left > 0; fewest++) {
            left -= heaviest.get(fewest);
        }
        return fewest;
    }
}
