package org.mohafez.search.attempt;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.mohafez.bangla.BanglaText;
import org.mohafez.search.Clause;
import org.mohafez.search.QueryWord;

/**
 * Another spelling of a query, from words that the papers have. A word is proposed only if it stands in a paper that the
 * reader may see: a suggestion must not tell what the others say.
 */
final class Spelling {
    /** More than are needed: some may stand only where the reader may not look. */
    private static final int CANDIDATES = 24;

    /** A word that stands in so few entries may be a slip of theirs, if a like one stands in so many times as many. */
    private static final int RARE = 3;

    private static final int TIMES = 10;
    private static final float LIKENESS_OF_KNOWN = 0.75f;
    private static final int SHORTEST = 3;
    private static final int SHORTEST_LATIN = 5;
    private static final float LIKENESS = 0.6f;

    private final View<?> view;
    /** How like a word is that stands for one that no paper has. */
    private final float ofUnknown;

    /** @param strict whether a word that the papers lack must be as like as one that is doubted though they have it */
    Spelling(View<?> view, boolean strict) {
        this.view = view;
        this.ofUnknown = strict ? LIKENESS_OF_KNOWN : LIKENESS;
    }

    /**
     * The query with the words of those clauses that no paper has replaced by the likest that one has, each as one word or as
     * two, and those that hardly any has by one that is like them and common; empty if none is like enough.
     *
     * @param query as typed
     * @param clauses those of it that are in doubt, in the order typed
     */
    Optional<String> suggest(String query, List<Clause> clauses) throws IOException {
        StringBuilder respelt = new StringBuilder(query);
        boolean changed = false;
        for (Clause clause : clauses.reversed()) {
            for (QueryWord word : clause.isText() ? clause.words().reversed() : List.<QueryWord>of()) {
                Optional<String> likest = isWellKnown(clause) ? Optional.empty() : respelt(word);
                if (likest.isPresent()) {
                    respelt.replace(word.start(), word.end(), likest.get());
                    changed = true;
                }
            }
        }
        return changed ? Optional.of(respelt.toString()) : Optional.empty();
    }

    /** A word is not doubted for standing seldom just so, if other forms of it stand often: করের, of কর. */
    private boolean isWellKnown(Clause clause) throws IOException {
        List<Clause> asTyped = List.of(clause.asTyped().unheard());
        return clause.words().size() == 1 && view.answering(asTyped).getFirst() > RARE;
    }

    private Optional<String> respelt(QueryWord word) throws IOException {
        if (!isRespellable(word)) {
            return Optional.empty();
        }
        long known = count(word.keys().exact());
        if (known > 0) {
            return known <= RARE ? likest(word, LIKENESS_OF_KNOWN, known * TIMES) : Optional.empty();
        }
        Optional<String> likest = likest(word, ofUnknown, 1);
        return likest.isPresent() ? likest : inTwo(word);
    }

    /** Any three letters are like three others: an abbreviation that no paper has is not taken for another. */
    private static boolean isRespellable(QueryWord word) {
        boolean abbreviation = word.text().length() < SHORTEST_LATIN
                && word.text().codePoints().allMatch(c -> c < 0x80);
        return word.parts().isEmpty() && !word.isFigures() && !abbreviation;
    }

    /** @param atLeast in so many entries it must stand */
    private Optional<String> likest(QueryWord word, float likeness, long atLeast) throws IOException {
        if (word.keys().exact().codePointCount(0, word.keys().exact().length()) < SHORTEST) {
            return Optional.empty();
        }
        List<String> candidates = view.like(word.keys().exact(), likeness, CANDIDATES);
        List<Long> counts = view.having(candidates);
        for (int i = 0; i < candidates.size(); i++) {
            if (counts.get(i) >= atLeast) {
                return Optional.of(BanglaText.clean(candidates.get(i)));
            }
        }
        return Optional.empty();
    }

    /** Two words written as one, such as ওয়েবপোর্টাল. */
    private Optional<String> inTwo(QueryWord word) throws IOException {
        for (List<String> pair : view.inTwo(word.keys().exact(), SHORTEST, CANDIDATES)) {
            if (view.having(pair).stream().allMatch(count -> count > 0)) {
                return Optional.of(BanglaText.clean(String.join(" ", pair)));
            }
        }
        return Optional.empty();
    }

    /** In how many entries that the reader may see the word stands. */
    private long count(String exact) throws IOException {
        return view.having(List.of(exact)).getFirst();
    }
}
