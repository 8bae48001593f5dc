package org.mohafez.bangla.lucene;

import java.util.List;
import org.mohafez.bangla.word.Tokens;
import org.mohafez.bangla.word.WordKeys;

/** What the analyzers make of a text, all kinds of key at once, for people who want to see it. */
public final class Analysis {
    /**
     * A token and its keys.
     *
     * @param token as it stands in the text
     * @param start where it begins, in UTF-16 units; tokens may overlap
     * @param end where it ends
     */
    public record AnalyzedToken(String token, int start, int end, WordKeys keys) {}

    /**
     * To be raised with every change of what {@link Tokens} cuts or {@link WordKeys} makes of a word: an index stamped with
     * another number is built anew. A test knows by the keys of many words when that was forgotten.
     */
    public static final String VERSION = "12";

    private Analysis() {}

    /** The tokens in the order in which {@link BanglaAnalyzer} gives them. */
    public static List<AnalyzedToken> tokens(String text) {
        return Tokens.in(text).stream()
                .map(token -> new AnalyzedToken(token.text(), token.start(), token.end(), WordKeys.of(token.text())))
                .toList();
    }
}
