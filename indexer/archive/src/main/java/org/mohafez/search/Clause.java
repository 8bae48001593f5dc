package org.mohafez.search;

import java.util.List;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * One thing the reader wants, or does not want.
 *
 * @param text as typed, without quotes, sign and field
 * @param words one word, or the words of a phrase, in this order one after the other
 * @param excluded whether what has it is to be left out
 * @param field where alone it counts; null: anywhere
 */
public record Clause(
        String text,
        List<QueryWord> words,
        boolean excluded,
        @Nullable QueryField field) {
    public Clause {
        words = List.copyOf(words);
    }

    /** A word that counts anywhere. */
    static Clause of(QueryWord word) {
        return new Clause(word.text(), List.of(word), false, null);
    }

    public boolean isPhrase() {
        return words.size() > 1;
    }

    /** Whether it is found by what its words say; the values of other fields are compared as a whole. */
    public boolean isText() {
        return field == null || field.isText();
    }

    Clause withWords(UnaryOperator<QueryWord> change) {
        return new Clause(text, words.stream().map(change).toList(), excluded, field);
    }
}
