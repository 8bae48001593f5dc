package org.mohafez.bangla.word;

/**
 * A word, number or joined word of a text, as it stands there.
 *
 * @param text the characters from {@code start} to {@code end}
 * @param start where it begins, in UTF-16 units; always the edge of a grapheme cluster
 * @param end where it ends; always the edge of a grapheme cluster
 * @param step positions from the token before: 0 for a token that begins at the same place in the sequence of words
 * @param span how many positions it takes: more than 1 where its parts are tokens too
 */
public record Token(String text, int start, int end, int step, int span) {}
