package org.mohafez.search.query;

import java.util.List;
import java.util.stream.Stream;
import org.mohafez.bangla.word.WordKeys;

/**
 * What says the same as words of the query.
 *
 * @param text as its table has it
 * @param words one, or several in this order one after the other
 */
public record Alternative(String text, List<QueryWord> words) {
    public Alternative {
        words = List.copyOf(words);
    }

    static Alternative of(String text) {
        List<QueryWord> words = QueryWord.in(text, 0);
        return new Alternative(
                text, words.size() == 1 ? List.of(words.getFirst().withKeys(Alternative::asItStands)) : words);
    }

    /**
     * A table has words without ending, so that a word alone is found by its forms, but not by what it would be a form of: নিলাম,
     * an auction, not by নেওয়া. Words side by side are not taken for others.
     */
    private static WordKeys asItStands(WordKeys keys) {
        Stream<String> abbreviation =
                keys.stem().stream().filter(stem -> stem.chars().allMatch(c -> c < 128));
        List<String> stem =
                Stream.concat(Stream.of(keys.exact()), abbreviation).distinct().toList();
        return new WordKeys(keys.exact(), stem, List.of(), keys.outline(), keys.roman());
    }
}
