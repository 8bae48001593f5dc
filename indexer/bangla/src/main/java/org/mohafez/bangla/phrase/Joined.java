package org.mohafez.bangla.phrase;

import java.util.List;

/**
 * Some folded words of a text without the spaces between them, joined once for all phrases that may stand there.
 *
 * @param ends where, in {@code text}, each word ends
 */
record Joined(String text, int[] ends) {

    /** The words from {@code from} on, no more than any phrase has. */
    static Joined of(List<Words.Word> words, int from) {
        int count = Math.min(Phrase.MOST_WORDS, words.size() - from);
        StringBuilder text = new StringBuilder();
        int[] ends = new int[count];
        for (int n = 0; n < count; n++) {
            ends[n] = text.append(words.get(from + n).folded()).length();
        }
        return new Joined(text.toString(), ends);
    }

    int count() {
        return ends.length;
    }

    /** Letters of the first {@code n} words. */
    int length(int n) {
        return ends[n - 1];
    }
}
