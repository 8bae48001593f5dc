package org.mohafez.page.ocr;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/**
 * The letter ঃ that is typed for a colon, with blanks on both sides: তারিখ ঃ ১২ মার্চ. Its two rings are often read as a figure or a sign
 * that would need twice their width.
 */
final class LooseVisarga {
    private static final Pattern TWO_RINGS = Pattern.compile("(?=.*[৪38$£&§%])[৪38$£&§%ঃ:]{1,2}");
    /** Part of the line's height: the rings take a quarter of it, the narrowest figure a third. */
    private static final double WIDEST = 0.3;

    private LooseVisarga() {}

    /** The words, in the order read, with that letter where it stands between two words of a line. */
    static List<SeenWord> told(List<SeenWord> words) {
        return IntStream.range(0, words.size())
                .mapToObj(i -> is(words, i) ? words.get(i).withText("ঃ") : words.get(i))
                .toList();
    }

    private static boolean is(List<SeenWord> words, int i) {
        SeenWord word = words.get(i);
        boolean between = i > 0
                && i + 1 < words.size()
                && words.get(i - 1).line() == word.line()
                && words.get(i + 1).line() == word.line();
        return between
                && word.right() - word.left() <= WIDEST * word.height()
                && TWO_RINGS.matcher(word.text()).matches();
    }
}
