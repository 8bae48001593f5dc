package org.mohafez.archive.blackout;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.mohafez.bangla.BanglaDigits;

/** What of a text tells one word from another: its letters, signs and digits, in one script of digits and one case. */
final class Letters {
    private static final Pattern WORD = Pattern.compile("\\S+");

    private Letters() {}

    /** Of any text, without what stands between. */
    static String of(String text) {
        StringBuilder letters = new StringBuilder();
        String plain = plain(text);
        for (int i = 0; i < plain.length(); i++) {
            if (isOne(plain.charAt(i))) {
                letters.append(plain.charAt(i));
            }
        }
        return letters.toString();
    }

    /** The same text in one script of digits and one case. */
    static String plain(String text) {
        return BanglaDigits.toLatin(Normalizer.normalize(text, Normalizer.Form.NFC))
                .toLowerCase(Locale.ROOT);
    }

    static boolean isOne(char c) {
        return Character.isLetterOrDigit(c)
                || Character.isSurrogate(c)
                || switch (Character.getType(c)) {
                    case Character.NON_SPACING_MARK, Character.COMBINING_SPACING_MARK -> true;
                    default -> false;
                };
    }

    /** What joins letters without being one: joiners, soft hyphens. */
    static boolean isUnseen(char c) {
        return Character.getType(c) == Character.FORMAT;
    }

    /** Runs between blanks. */
    static List<String> words(String text) {
        List<String> words = new ArrayList<>();
        Matcher word = WORD.matcher(text);
        while (word.find()) {
            words.add(word.group());
        }
        return words;
    }

    /** The text with some of its {@link #words} black. @param isBlack told the number of the word, from 0 */
    static String blacked(String text, java.util.function.IntPredicate isBlack) {
        int[] number = {0};
        return WORD.matcher(text)
                .replaceAll(word -> isBlack.test(number[0]++) ? Hidden.BLACK : Matcher.quoteReplacement(word.group()));
    }
}
