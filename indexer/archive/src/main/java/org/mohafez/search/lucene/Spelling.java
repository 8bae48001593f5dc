package org.mohafez.search.lucene;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.spell.DirectSpellChecker;
import org.apache.lucene.search.spell.SuggestMode;
import org.apache.lucene.search.spell.SuggestWord;
import org.apache.lucene.search.spell.WordBreakSpellChecker;
import org.apache.lucene.search.spell.WordBreakSpellChecker.BreakSuggestionSortMethod;
import org.mohafez.bangla.BanglaText;
import org.mohafez.bangla.lucene.Key;
import org.mohafez.index.lucene.FieldNames;
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

    private final EntrySearcher searcher;

    Spelling(EntrySearcher searcher) {
        this.searcher = searcher;
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
                Optional<String> likest = respelt(word);
                if (likest.isPresent()) {
                    respelt.replace(word.start(), word.end(), likest.get());
                    changed = true;
                }
            }
        }
        return changed ? Optional.of(respelt.toString()) : Optional.empty();
    }

    private Optional<String> respelt(QueryWord word) throws IOException {
        if (!isRespellable(word)) {
            return Optional.empty();
        }
        int known = count(word.keys().exact());
        if (known > 0) {
            return known <= RARE ? likest(word, LIKENESS_OF_KNOWN, known * TIMES) : Optional.empty();
        }
        Optional<String> likest = likest(word, LIKENESS, 1);
        return likest.isPresent() ? likest : inTwo(word);
    }

    /** Any three letters are like three others: an abbreviation that no paper has is not taken for another. */
    private static boolean isRespellable(QueryWord word) {
        boolean abbreviation = word.text().length() < SHORTEST_LATIN
                && word.text().codePoints().allMatch(c -> c < 0x80);
        return word.parts().isEmpty() && !word.isFigures() && !abbreviation;
    }

    /** @param atLeast in so many entries it must stand */
    private Optional<String> likest(QueryWord word, float likeness, int atLeast) throws IOException {
        DirectSpellChecker checker = new DirectSpellChecker();
        checker.setMinPrefix(0);
        checker.setMinQueryLength(SHORTEST);
        checker.setAccuracy(likeness);
        checker.setMaxQueryFrequency(Integer.MAX_VALUE);
        SuggestWord[] candidates = checker.suggestSimilar(
                new Term(FieldNames.whole(Key.EXACT), word.keys().exact()),
                CANDIDATES,
                searcher.getIndexReader(),
                SuggestMode.SUGGEST_ALWAYS);
        for (SuggestWord candidate : candidates) {
            if (count(candidate.string) >= atLeast) {
                return Optional.of(BanglaText.clean(candidate.string));
            }
        }
        return Optional.empty();
    }

    /** Two words written as one, such as ওয়েবপোর্টাল. */
    private Optional<String> inTwo(QueryWord word) throws IOException {
        WordBreakSpellChecker checker = new WordBreakSpellChecker();
        checker.setMinBreakWordLength(SHORTEST);
        checker.setMaxChanges(1);
        SuggestWord[][] candidates = checker.suggestWordBreaks(
                new Term(FieldNames.whole(Key.EXACT), word.keys().exact()),
                CANDIDATES,
                searcher.getIndexReader(),
                SuggestMode.SUGGEST_ALWAYS,
                BreakSuggestionSortMethod.NUM_CHANGES_THEN_MAX_FREQUENCY);
        for (SuggestWord[] candidate : candidates) {
            if (candidate.length == 2 && count(candidate[0].string) > 0 && count(candidate[1].string) > 0) {
                return Optional.of(BanglaText.clean(candidate[0].string + " " + candidate[1].string));
            }
        }
        return Optional.empty();
    }

    /** In how many entries that the reader may see the word stands. */
    private int count(String exact) throws IOException {
        return searcher.entriesWith(new Term(FieldNames.whole(Key.EXACT), exact));
    }
}
