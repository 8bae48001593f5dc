package org.mohafez.search.lucene.explain;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.mohafez.index.Entry;
import org.mohafez.index.IndexField;
import org.mohafez.search.Explanation;
import org.mohafez.search.Explanation.Answer;
import org.mohafez.search.Explanation.Found;
import org.mohafez.search.Explanation.Nearness;
import org.mohafez.search.Explanation.Recency;
import org.mohafez.search.Ranking;
import org.mohafez.search.lucene.queries.ClauseQueries;
import org.mohafez.search.lucene.queries.NearWords;
import org.mohafez.search.lucene.queries.ValueWays;
import org.mohafez.search.lucene.queries.Way;
import org.mohafez.search.lucene.queries.Weights;
import org.mohafez.search.query.Clause;
import org.mohafez.search.query.QueryText;

/**
 * Says why entries score as they do: each {@link Way} of the query that found them is scored by itself, and the best of each
 * clause is named. What it costs grows with the ways of a query, which are limited, and the hits of a page.
 */
public final class Explainer {
    /** How an index scores one entry by itself. */
    @FunctionalInterface
    public interface Scores {
        /** 0 if the entry is not met. */
        float of(Ranking ranking) throws IOException;
    }

    private final QueryText typed;
    private final QueryText taken;
    private final @Nullable Long newest;

    /**
     * @param typed what is wanted
     * @param taken how it was taken to find these hits: with fewer of the words, or by their sound
     * @param newest as in {@link Ranking.All}
     */
    public Explainer(QueryText typed, QueryText taken, @Nullable Long newest) {
        this.typed = typed;
        this.taken = taken;
        this.newest = newest;
    }

    /** @param scores of that entry; each way is asked for, whatever others score */
    public Explanation explain(Entry entry, double score, Scores scores) throws IOException {
        EntryWords words = new EntryWords(entry);
        List<Answer> answers = new ArrayList<>();
        for (Clause clause : taken.wanted()) {
            List<IndexField> fields = ClauseQueries.fields(clause, Weights.TEXTS);
            Answer answer = best(
                    asTyped(clause),
                    Weights.of(clause),
                    ClauseQueries.ways(clause),
                    way -> scores.of(new Ranking.ByWay(clause, way)),
                    way -> words.metBy(way, fields));
            if (answer != null) {
                answers.add(answer);
            }
        }
        Answer memo = best(
                typed.text(),
                1,
                ValueWays.ofWhole(typed.text()),
                way -> scores.of(new Ranking.ByMemo(typed.text(), way)),
                way -> words.metBy(way, Weights.TEXTS));
        boolean byMemo = memo != null
                && memo.score() > answers.stream().mapToDouble(Answer::score).sum();
        return new Explanation(
                entry.id(),
                score,
                byMemo ? List.of(memo) : answers,
                byMemo ? List.of() : absent(answers),
                nearness(words, scores),
                recency(entry, scores));
    }

    private @Nullable Recency recency(Entry entry, Scores scores) throws IOException {
        var date = entry.date(IndexField.DATE);
        if (date.isEmpty() || newest == null || taken.wanted().isEmpty()) {
            return null;
        }
        return new Recency(date.get().toString(), scores.of(new Ranking.Recent(newest)));
    }

    private List<String> absent(List<Answer> answers) {
        List<String> answered = answers.stream().map(Answer::typed).toList();
        return typed.wanted().stream()
                .map(Explainer::asTyped)
                .filter(wanted -> !answered.contains(wanted))
                .toList();
    }

    private List<Nearness> nearness(EntryWords words, Scores scores) throws IOException {
        List<Nearness> nearness = new ArrayList<>();
        List<NearWords> pairs = NearWords.in(taken.wanted());
        for (int i = 0; i < pairs.size(); i++) {
            float score = scores.of(new Ranking.Near(taken, i));
            if (score > 0) {
                NearWords pair = pairs.get(i);
                nearness.add(new Nearness(pair.typed(), words.metBy(pair.way(), Weights.PROSE), score));
            }
        }
        return nearness;
    }

    private static String asTyped(Clause clause) {
        String text = clause.isPhrase() && clause.sense() == null ? '"' + clause.text() + '"' : clause.text();
        return clause.field() == null ? text : clause.field().toString().toLowerCase(Locale.ROOT) + ":" + text;
    }

    @FunctionalInterface
    private interface OfWay {
        float score(int way) throws IOException;
    }

    /** Of ways that score the same the strictest is named; null if the entry is met by none. */
    private static @Nullable Answer best(
            String asTyped, float weight, List<Way> ways, OfWay scores, Function<Way, List<Found>> met)
            throws IOException {
        Way best = null;
        float most = 0;
        for (int i = 0; i < ways.size(); i++) {
            float score = scores.score(i);
            if (score > most) {
                best = ways.get(i);
                most = score;
            }
        }
        return best == null ? null : new Answer(asTyped, best.how(), met.apply(best), most * weight);
    }
}
