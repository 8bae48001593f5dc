package org.mohafez.page.ocr;

import java.util.List;
import java.util.regex.Pattern;

/** Which letters words are written in, and what follows for signs that look alike in two scripts. */
final class Script {
    /** Signs that a Bangla model gives for Latin letters, and an English one for Bangla letters. */
    private static final String ODD = "|©¢£¥§«»₹_!$#~=<>{}[]\\^";

    /** A number of digits that look the same in both scripts, whatever they are worth: 8 is ৪. */
    private static final Pattern LOOKALIKE = Pattern.compile("[০-৯08.,/:;()।|–—-]*[08][০-৯08.,/:;()।|–—-]*");

    private static final Pattern BAR = Pattern.compile("(?<=[\\u0980-\\u09FF)])\\||^\\|$");

    private Script() {}

    static boolean hasBangla(String text) {
        return text.codePoints().anyMatch(c -> c >= 0x0980 && c <= 0x09FF);
    }

    /** Latin letters or digits, or signs that stand for what could not be read. */
    static boolean hasLatin(String text) {
        return text.codePoints().anyMatch(c -> c < 0x80 && Character.isLetterOrDigit(c) || ODD.indexOf(c) >= 0);
    }

    /** One line's words; in a line of Bangla a bar is a দাঁড়ি, and digits are of Bangla. */
    static List<SeenWord> ofOneLine(List<SeenWord> line) {
        long bangla = line.stream().filter(word -> hasBangla(word.text())).count();
        return 2 * bangla < line.size()
                ? line
                : line.stream().map(word -> word.withText(mended(word.text()))).toList();
    }

    private static String mended(String word) {
        String text = BAR.matcher(word.replace('\u09F7', '।')).replaceAll("।");
        return LOOKALIKE.matcher(text).matches() ? text.replace('0', '০').replace('8', '৪') : text;
    }
}
