package org.mohafez.search.attempt;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.mohafez.search.Ranking.Weighed;
import org.mohafez.search.query.Clause;

/**
 * How much each clause says, for where nothing has all of them: the rarer what answers it, the more (inverse document
 * frequency, Spärck Jones 1972: "A Statistical Interpretation of Term Specificity"). What nobody's paper answers says nothing,
 * and the words of one name say together what one word says.
 */
record WordWeights(List<Weighed> clauses) {
    /** Of the most that any entry answers, what others must answer to stand beside it. */
    private static final double ENOUGH = 0.6;

    /** Only what the reader may see counts, or weights would tell what the rest says. */
    static WordWeights of(List<Clause> clauses, View<?> view) throws IOException {
        double all = view.entries();
        List<Long> answering = view.answering(clauses);
        List<Weighed> weighed = new ArrayList<>();
        for (int i = 0; i < clauses.size(); i++) {
            if (answering.get(i) > 0) {
                double rarity = Math.log(1 + all / answering.get(i));
                weighed.add(new Weighed(clauses.get(i), rarity / clauses.get(i).named()));
            }
        }
        return new WordWeights(weighed);
    }

    /** What entries weigh that answer enough beside the one that answers most. */
    static double enough(double most) {
        return most * ENOUGH;
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
