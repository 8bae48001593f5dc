package org.mohafez.search;

import java.util.ArrayList;
import java.util.List;
import org.mohafez.bangla.Token;
import org.mohafez.bangla.Tokens;
import org.mohafez.bangla.WordKeys;
import org.mohafez.index.Vocabulary;

/**
 * A word as the reader typed it, taken apart by the same rules as the text of the papers.
 *
 * @param start where it begins in the query, in UTF-16 units
 * @param end where it ends
 * @param keys by which it is found
 * @param parts the keys of its parts, in order, where it is joined of several: ই-নথি, a date, a memo number; else empty
 * @param bySound whether it is also found by its sound alone: always so where it was typed in Latin letters
 */
public record QueryWord(String text, int start, int end, WordKeys keys, List<WordKeys> parts, boolean bySound) {
    public QueryWord {
        parts = List.copyOf(parts);
    }

    /** @param start where {@code text} stands in the query */
    static List<QueryWord> in(String text, int start) {
        List<Token> tokens = Tokens.in(text);
        List<QueryWord> words = new ArrayList<>();
        for (int i = 0; i < tokens.size(); i++) {
            Token token = tokens.get(i);
            int parts = token.span() > 1 ? Math.min(token.span(), tokens.size() - i - 1) : 0;
            words.add(new QueryWord(
                    token.text(),
                    start + token.start(),
                    start + token.end(),
                    Vocabulary.keys(token.text()),
                    tokens.subList(i + 1, i + 1 + parts).stream()
                            .map(part -> Vocabulary.keys(part.text()))
                            .toList(),
                    token.text().codePoints().anyMatch(QueryWord::isLatin)));
            i += parts;
        }
        return words;
    }

    /** How many words of a text it takes. */
    public int span() {
        return Math.max(1, parts.size());
    }

    /** Whether it is made of figures: a date, an amount, a memo number or a part of one. */
    public boolean isFigures() {
        return text.codePoints().noneMatch(Character::isLetter);
    }

    QueryWord foundBySound() {
        return new QueryWord(text, start, end, keys, parts, true);
    }

    private static boolean isLatin(int codePoint) {
        return Character.UnicodeScript.of(codePoint) == Character.UnicodeScript.LATIN;
    }
}
