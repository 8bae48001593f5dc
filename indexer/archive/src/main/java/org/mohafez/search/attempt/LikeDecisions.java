package org.mohafez.search.attempt;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.mohafez.bangla.word.Token;
import org.mohafez.bangla.word.Tokens;
import org.mohafez.index.Entry;
import org.mohafez.index.IndexField;
import org.mohafez.index.Vocabulary;
import org.mohafez.search.Hit;
import org.mohafez.search.Run;

/**
 * Decisions of other papers that say what one decision says: those that have the most of the words that tell it from other
 * decisions, ranked as if these were typed.
 */
public final class LikeDecisions {
    /** Where decisions that are alike say the same. */
    public static final List<IndexField> FIELDS = List.of(IndexField.TOPIC_TEXT, IndexField.DECISION);

    /** Words that tell a decision from others: of a longer text the rest are common ones. */
    private static final int MOST_WORDS = 16;

    /** A word of the topic says more of the matter than one of the text. */
    private static final double TOPIC = 2;

    /** What reaches less of the score that the decision itself would have is about something else. */
    private static final double LEAST = 0.3;

    /** Of one paper only the likest decision is taken, and what several say alike is taken once: so more are looked at. */
    private static final int LOOKED_AT = 4;

    private final Likes likes;

    /** An index as its readers may see it. */
    public interface Likes {
        /** How many entries there are. */
        long entries() throws IOException;

        /** In how many entries each stem stands: in that of {@link #FIELDS} in which it stands most. */
        List<Long> having(List<String> stems) throws IOException;

        /** @param id as in {@link Hit#id} */
        Optional<Entry> entry(String id) throws IOException;

        /** How an entry that has them itself scores by these stems. */
        double own(List<String> stems, String id) throws IOException;

        /** The best scored entries of other papers. */
        List<Hit> others(List<String> stems, String documentId, int most) throws IOException;
    }

    public LikeDecisions(Likes likes) {
        this.likes = likes;
    }

    /** The likest first, at most one of a paper. */
    public List<Hit> of(String id, int most) throws IOException {
        Optional<Entry> entry = most < 1 ? Optional.empty() : likes.entry(id);
        List<String> words = entry.isEmpty() ? List.of() : words(entry.get());
        return words.isEmpty() ? List.of() : others(entry.orElseThrow(), words, most);
    }

    private List<Hit> others(Entry entry, List<String> words, int most) throws IOException {
        double own = likes.own(words, entry.id());
        Set<String> papers = new HashSet<>();
        Set<String> said = new HashSet<>();
        List<Hit> hits = new ArrayList<>();
        for (Hit hit : likes.others(words, entry.documentId(), most * LOOKED_AT)) {
            boolean like = hit.score() >= LEAST * own && hits.size() < most;
            if (like && said.add(hit.topic() + "\n" + Run.join(hit.snippet())) && papers.add(hit.documentId())) {
                hits.add(hit);
            }
        }
        return hits;
    }

    /**
     * Stems of its rarest words; figures are of one case. What no other decision says is among them: the more there is of it, the
     * less another is like this one.
     */
    private List<String> words(Entry entry) throws IOException {
        Map<String, Double> weights = new LinkedHashMap<>();
        for (IndexField field : FIELDS) {
            double weight = field == IndexField.TOPIC_TEXT ? TOPIC : 1;
            for (Token token : Tokens.in(entry.text(field).orElse(""))) {
                String stem = Vocabulary.keys(token.text()).stem().getFirst();
                if (token.span() == 1 && stem.codePoints().anyMatch(Character::isLetter)) {
                    weights.merge(stem, weight, Math::max);
                }
            }
        }
        Map<String, Double> telling = new HashMap<>();
        List<String> stems = List.copyOf(weights.keySet());
        List<Long> having = likes.having(stems);
        double all = likes.entries();
        for (int i = 0; i < stems.size(); i++) {
            // 0 if all entries have it.
            double rarity = Math.log(all / Math.max(1, having.get(i)));
            telling.put(stems.get(i), weights.getOrDefault(stems.get(i), 0.0) * rarity);
        }
        return telling.entrySet().stream()
                .filter(word -> word.getValue() > 0)
                .sorted(Map.Entry.<String, Double>comparingByValue(Comparator.reverseOrder())
                        .thenComparing(Map.Entry.comparingByKey()))
                .limit(MOST_WORDS)
                .map(Map.Entry::getKey)
                .toList();
    }
}
