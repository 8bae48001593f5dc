package org.mohafez.search;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.mohafez.index.IndexField;

/**
 * Why a hit stands where it stands: what its score is the sum of.
 *
 * @param id the hit's
 * @param score the hit's
 * @param answers what answers the wanted words, in the order typed
 * @param absent wanted words that nothing in the entry answers
 * @param nearness typed neighbours that stand near each other in it
 * @param recency what its date adds; null where it has none, or where nothing was wanted
 */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public record Explanation(
        String id,
        double score,
        List<Answer> answers,
        List<String> absent,
        List<Nearness> nearness,
        @Nullable Recency recency) {
    public Explanation {
        answers = List.copyOf(answers);
        absent = List.copyOf(absent);
        nearness = List.copyOf(nearness);
    }

    /**
     * @param typed a word, a phrase in quotes or a value, as typed
     * @param how the best of the ways by which it is answered: no other counts
     * @param found where, the field that says most first
     */
    public record Answer(String typed, How how, List<Found> found, double score) {
        public Answer {
            found = List.copyOf(found);
        }
    }

    /** @param words as the entry has them, no word twice */
    public record Found(IndexField field, List<String> words) {
        public Found {
            words = List.copyOf(words);
        }
    }

    /** @param typed the two words as typed */
    public record Nearness(String typed, List<Found> found, double score) {
        public Nearness {
            found = List.copyOf(found);
        }
    }

    /** @param date of the meeting, or of the issue where there was no meeting; ISO */
    public record Recency(String date, double score) {}

    /** What most sets a hit before another. */
    public sealed interface Lead {
        /** Its score is higher by that much for what answers {@code typed}, or by which way. */
        record ByWord(String typed, double by) implements Lead {}

        record ByNearness(double by) implements Lead {}

        record ByRecency(double by) implements Lead {}
    }

    /** Why it stands before the other; empty where it does not by its score. */
    public Optional<Lead> leadOver(Explanation other) {
        List<Lead> leads = new ArrayList<>();
        Map<String, Double> others = other.byWord();
        byWord().forEach((typed, own) -> leads.add(new Lead.ByWord(typed, own - others.getOrDefault(typed, 0.0))));
        leads.add(new Lead.ByNearness(ofNearness() - other.ofNearness()));
        leads.add(new Lead.ByRecency(ofRecency() - other.ofRecency()));
        return score <= other.score
                ? Optional.empty()
                : leads.stream().max(Comparator.comparingDouble(Explanation::by));
    }

    private static double by(Lead lead) {
        return switch (lead) {
            case Lead.ByWord word -> word.by();
            case Lead.ByNearness near -> near.by();
            case Lead.ByRecency recent -> recent.by();
        };
    }

    private Map<String, Double> byWord() {
        Map<String, Double> scores = new LinkedHashMap<>();
        answers.forEach(answer -> scores.merge(answer.typed(), answer.score(), Double::sum));
        return scores;
    }

    private double ofNearness() {
        return nearness.stream().mapToDouble(Nearness::score).sum();
    }

    private double ofRecency() {
        return recency == null ? 0 : recency.score();
    }
}
