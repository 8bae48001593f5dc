package org.mohafez.search.lucene;

import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.ReaderUtil;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.Scorer;
import org.apache.lucene.search.Weight;
import org.jspecify.annotations.Nullable;
import org.mohafez.index.Entry;
import org.mohafez.index.IndexField;
import org.mohafez.index.lucene.EntryDocument;
import org.mohafez.search.Clause;
import org.mohafez.search.Explanation;
import org.mohafez.search.Explanation.Answer;
import org.mohafez.search.Explanation.Nearness;
import org.mohafez.search.Explanation.Recency;
import org.mohafez.search.QueryText;

/**
 * Says why entries score as they do: each {@link Way} of the query that found them is scored by itself, and the best of each
 * clause is named. What it costs grows with the ways of a query, which are limited, and the hits of a page.
 */
final class Explainer {
    private final EntrySearcher searcher;
    private final QueryText typed;
    private final QueryText taken;
    private final Map<Query, Weight> weights = new HashMap<>();

    /**
     * @param typed what is wanted
     * @param taken how it was taken to find these hits: with fewer of the words, or by their sound
     */
    Explainer(EntrySearcher searcher, QueryText typed, QueryText taken) {
        this.searcher = searcher;
        this.typed = typed;
        this.taken = taken;
    }

    Explanation explain(ScoreDoc hit) throws IOException {
        Entry entry = EntryDocument.read(searcher.storedFields(), hit.doc);
        EntryWords words = new EntryWords(entry);
        List<Answer> answers = new ArrayList<>();
        for (Clause clause : taken.wanted()) {
            List<IndexField> fields = ClauseQueries.fields(clause, Weights.TEXTS);
            Answer answer =
                    best(asTyped(clause), Weights.of(clause), ClauseQueries.ways(clause), fields, words, hit.doc);
            if (answer != null) {
                answers.add(answer);
            }
        }
        Answer memo = best(typed.text(), 1, ValueWays.ofWhole(typed.text()), Weights.TEXTS, words, hit.doc);
        boolean byMemo = memo != null
                && memo.score() > answers.stream().mapToDouble(Answer::score).sum();
        return new Explanation(
                entry.id(),
                hit.score,
                byMemo ? List.of(memo) : answers,
                byMemo ? List.of() : absent(answers),
                nearness(words, hit.doc),
                recency(entry, hit.doc));
    }

    private @Nullable Recency recency(Entry entry, int doc) throws IOException {
        Optional<LocalDate> date = entry.date(IndexField.DATE);
        Optional<LocalDate> newest = searcher.newest();
        if (date.isEmpty() || newest.isEmpty() || taken.wanted().isEmpty()) {
            return null;
        }
        return new Recency(date.get().toString(), score(RecentFirst.query(newest.get()), doc));
    }

    private List<String> absent(List<Answer> answers) {
        List<String> answered = answers.stream().map(Answer::typed).toList();
        return typed.wanted().stream()
                .map(Explainer::asTyped)
                .filter(wanted -> !answered.contains(wanted))
                .toList();
    }

    private List<Nearness> nearness(EntryWords words, int doc) throws IOException {
        List<Nearness> nearness = new ArrayList<>();
        for (NearWords pair : NearWords.in(taken.wanted())) {
            float score = score(pair.query(), doc);
            if (score > 0) {
                nearness.add(new Nearness(pair.typed(), words.metBy(pair.way(), Weights.PROSE), score));
            }
        }
        return nearness;
    }

    private static String asTyped(Clause clause) {
        String text = clause.isPhrase() ? '"' + clause.text() + '"' : clause.text();
        return clause.field() == null ? text : clause.field().toString().toLowerCase(Locale.ROOT) + ":" + text;
    }

    /** Of ways that score the same the strictest is named; null if the entry is met by none. */
    private @Nullable Answer best(
            String asTyped, float weight, List<Way> ways, List<IndexField> fields, EntryWords words, int doc)
            throws IOException {
        Way best = null;
        float most = 0;
        for (Way way : ways) {
            float score = score(way.query(fields), doc);
            if (score > most) {
                best = way;
                most = score;
            }
        }
        return best == null ? null : new Answer(asTyped, best.how(), words.metBy(best, fields), most * weight);
    }

    /** 0 if the entry is not met. */
    private float score(Query query, int doc) throws IOException {
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
