package org.mohafez.search.attempt;

import java.io.IOException;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.mohafez.bangla.BanglaText;
import org.mohafez.bangla.phrase.EditDistance;
import org.mohafez.index.Vocabulary;
import org.mohafez.search.query.Clause;
import org.mohafez.search.query.QueryWord;

/**
 * Another spelling of a query, from words that the papers have. A word is proposed only if it stands in a paper that the
 * reader may see: a suggestion must not tell what the others say.
 */
final class Spelling {
    /** More than are needed: some may stand only where the reader may not look. */
    private static final int CANDIDATES = 24;

    /** A word that stands in so few entries may be a slip of theirs, if a like one stands in so many times as many. */
    private static final int RARE = 3;

    private static final int MOST_EDITS = 2;

    private static final int TIMES = 10;
    private static final float LIKENESS_OF_KNOWN = 0.75f;
    private static final int SHORTEST = 3;

    /** In code points, so about three syllables. */
    private static final int LONGEST_SHORT = 6;

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
     * two, and those that hardly any has by one that is like them and common; empty if none is like enough. What means more than its
     * letters is not respelt, nor is a number in words: ছয় is no slip of হয়.
     *
     * @param query as typed
     * @param clauses those of it that are in doubt, in the order typed
     */
    Optional<String> suggest(String query, List<Clause> clauses) throws IOException {
        StringBuilder respelt = new StringBuilder(query);
        boolean changed = false;
        for (Clause clause : clauses.reversed()) {
            for (QueryWord word : isDoubtful(clause) ? clause.words().reversed() : List.<QueryWord>of()) {
                Optional<String> likest = isWellKnown(clause) ? Optional.empty() : respelt(word);
                if (likest.isPresent()) {
                    respelt.replace(word.start(), word.end(), likest.get());
                    changed = true;
                }
            }
        }
        return changed ? Optional.of(respelt.toString()) : Optional.empty();
    }

    private static boolean isDoubtful(Clause clause) {
        return clause.isText() && clause.sense() == null;
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
        // What stands in another form, or in letters that sound the same, is known too: ভোটার where papers have
        // ভোটারকে.
        long known = Math.max(
                count(word.keys().exact()),
                view.answering(List.of(Clause.of(word))).getFirst());
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
        return word.parts().isEmpty() && !word.isFigures() && !word.isNumber() && !abbreviation;
    }

    /** @param atLeast in so many entries it must stand */
    private Optional<String> likest(QueryWord word, float likeness, long atLeast) throws IOException {
        if (word.keys().exact().codePointCount(0, word.keys().exact().length()) < SHORTEST) {
            return Optional.empty();
        }
        Set<String> tried = new HashSet<>();
        for (int edits = 1; edits <= MOST_EDITS; edits++) {
            List<String> candidates = view.like(word.keys().exact(), edits, likeness, CANDIDATES).stream()
                    .filter(tried::add)
                    .toList();
            List<Long> counts = view.having(candidates);
            List<String> slips = IntStream.range(0, candidates.size())
                    .filter(i -> counts.get(i) >= atLeast && isSlip(word, candidates.get(i)))
                    .mapToObj(candidates::get)
                    .toList();
            if (!slips.isEmpty()) {
                return Optional.of(BanglaText.clean(likestInSound(word, slips)));
            }
        }
        return Optional.empty();
    }

    /** Of slips as large, a vowel is sooner left out or mistaken than a consonant: স্থপন is for স্থাপন, not for স্থান. */
    private static String likestInSound(QueryWord typed, List<String> slips) {
        return slips.stream()
                .filter(candidate -> sharesSound(typed, candidate))
                .findFirst()
                .orElse(slips.getFirst());
    }

    private static boolean sharesSound(QueryWord typed, String candidate) {
        return !Collections.disjoint(
                typed.keys().roman(), Vocabulary.keys(candidate).roman());
    }

    /**
     * Whether somebody who means the one may have typed the other. Two letters of a short word are much of it: changed, it is mostly
     * another word (এক্সরে, এক্সেন), unless both sound alike.
     */
    private static boolean isSlip(QueryWord typed, String candidate) {
        String word = typed.keys().exact();
        return word.codePointCount(0, word.length()) > LONGEST_SHORT
                || EditDistance.between(word, candidate, 1) <= 1
                || isSwapped(word, candidate)
                || sharesSound(typed, candidate);
    }

    /** Whether two neighbours changed places. */
    private static boolean isSwapped(String word, String other) {
        int at = 0;
        while (at < Math.min(word.length(), other.length()) && word.charAt(at) == other.charAt(at)) {
            at++;
        }
        return word.length() == other.length()
                && at + 1 < word.length()
                && word.charAt(at) == other.charAt(at + 1)
                && word.charAt(at + 1) == other.charAt(at)
                && word.substring(at + 2).equals(other.substring(at + 2));
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
