package org.mohafez.text;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.mohafez.page.Page;

/**
 * How far the picture of a page bears out its text layer. The two were made in different ways: what both say is so.
 *
 * @param words of the text layer
 * @param both words that stand in both, each as often as it does in both
 * @param seen words of the picture
 */
record Witness(int words, int both, int seen) {
    /** Of a sound layer, pictures bear out nine words in ten; of a broken one, three. */
    private static final double ENOUGH = 0.75;
    /** The part of the layer's words by which a picture may show more: specks, a stamp, a signature, a seal's ring. */
    private static final double MORE = 0.15;

    private static final int MORE_WORDS = 8;
    private static final Pattern BREAK = Pattern.compile("[^\\p{L}\\p{M}\\p{Nd}\u200C\u200D]+");

    static Witness of(Page layer, Page picture) {
        Map<String, Integer> open = new HashMap<>();
        List<String> seen = words(picture);
        seen.forEach(word -> open.merge(word, 1, Integer::sum));
        int both = 0;
        List<String> own = words(layer);
        for (String word : own) {
            int left = open.getOrDefault(word, 0);
            if (left > 0) {
                open.put(word, left - 1);
                both++;
            }
        }
        return new Witness(own.size(), both, seen.size());
    }

    private static List<String> words(Page page) {
        return BREAK.splitAsStream(page.text()).filter(word -> !word.isEmpty()).toList();
    }

    /** The share of the layer's words that the picture has too. */
    double alike() {
        return words == 0 ? 0 : (double) both / words;
    }

    boolean confirms() {
        return alike() >= ENOUGH;
    }

    /** How many words the picture has more. */
    int more() {
        return Math.max(0, seen - words);
    }

    boolean showsMore() {
        return more() >= Math.max(MORE_WORDS, MORE * words);
    }

    @Override
    public String toString() {
        return "%d of %d words".formatted(both, words);
    }
}
