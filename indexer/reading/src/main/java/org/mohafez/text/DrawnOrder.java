package org.mohafez.text;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.mohafez.bangla.BanglaText;

/**
 * Letters that stand as they are drawn from left to right, put into the order in which they are spoken. Where a consonant
 * stands on both sides of a sign, either may be its own: টি is one glyph in many fonts, and glyphs that are several letters
 * have them in the right order. Then the reading that is a known word is taken, else the one of signs drawn alone.
 */
final class DrawnOrder {
    static final String CONSONANT = "[\u0995-\u09B9\u09DC-\u09DF]\u09BC?";
    private static final String JOINED = "(?:\u200D?\u09CD[\u200C\u200D]?" + CONSONANT + ")";
    private static final String CLUSTER = CONSONANT + JOINED + "*+";
    private static final String REPH = "\u09B0\u09CD";
    private static final String SIGN_BEFORE = "[\u09BF\u09C7\u09C8]";

    private static final Pattern WORD = Pattern.compile("[\u0980-\u09E3\u200C\u200D]+");
    private static final Pattern SIGN_BEFORE_CLUSTER = Pattern.compile("(" + SIGN_BEFORE + ")(" + CLUSTER + ")");
    /** A reph glyph may have ি in it, which is of the letters after it: then the reph is theirs too. */
    private static final Pattern REPH_AFTER =
            Pattern.compile("(" + CLUSTER + ")" + "([\u09BE\u09C0-\u09C4\u09D7\u0981]+(?=" + REPH + "(?!" + SIGN_BEFORE
                    + ")))?" + REPH + "(" + JOINED + "*)");

    private static final Pattern REPH_AFTER_ANY_SIGN =
            Pattern.compile("(" + CLUSTER + ")([\u09BE-\u09C4\u09D7\u0981]*)" + REPH + "(" + JOINED + "*)");
    private static final Pattern JOINERS = Pattern.compile("[\u200C\u200D]");
    /** Signs of one word that may go either way; more are not tried out. */
    private static final int MOST_OPEN = 4;

    private DrawnOrder() {}

    /**
     * @param text as the file has it, not cleaned: cleaning would join halves of vowel signs that are not of one letter
     * @param rephs whether rephs too stand after the letters they are drawn on
     */
    static String spoken(String text, boolean rephs) {
        return WORD.matcher(text).replaceAll(word -> Matcher.quoteReplacement(word(word.group(), rephs)));
    }

    private static String word(String drawn, boolean rephs) {
        String first = reading(drawn, rephs, false, 0);
        if (isKnown(first)) {
            return first;
        }
        int open = Math.min(MOST_OPEN, open(drawn));
        for (int own = 0; own < 1 << open; own++) {
            for (int over = 0; over <= (rephs ? 1 : 0); over++) {
                String reading = reading(drawn, rephs, over == 1, own);
                if (isKnown(reading)) {
                    return reading;
                }
            }
        }
        return first;
    }

    /**
     * @param over whether rephs stand after the signs, too, of the letters they are drawn on
     * @param own which of the open signs, a bit each, belong to the consonants before them
     */
    private static String reading(String drawn, boolean rephs, boolean over, int own) {
        String text = drawn;
        if (rephs) {
            text = (over ? REPH_AFTER_ANY_SIGN : REPH_AFTER).matcher(text).replaceAll(REPH + "$1$2$3");
        }
        return Repair.SIGNS_AFTER_CONJUNCTS.word(signs(text, own));
    }

    private static String signs(String text, int own) {
        StringBuilder spoken = new StringBuilder();
        Matcher sign = SIGN_BEFORE_CLUSTER.matcher(text);
        int at = 0;
        int open = 0;
        while (sign.find(at)) {
            spoken.append(text, at, sign.start());
            if (isOpen(text, sign.start()) && (own >> open++ & 1) == 1) {
                spoken.append(sign.group(1));
                at = sign.end(1);
            } else {
                spoken.append(sign.group(2)).append(sign.group(1));
                at = sign.end();
            }
        }
        return spoken.append(text, at, text.length()).toString();
    }

    private static int open(String text) {
        Matcher sign = SIGN_BEFORE_CLUSTER.matcher(text);
        int open = 0;
        while (sign.find()) {
            open += isOpen(text, sign.start()) ? 1 : 0;
        }
        return open;
    }

    /** Whether the letter before the sign is a consonant. */
    private static boolean isOpen(String text, int sign) {
        char before = sign == 0 ? ' ' : text.charAt(sign - 1);
        return ('\u0995' <= before && before <= '\u09BC') || ('\u09DC' <= before && before <= '\u09DF');
    }

    private static boolean isKnown(String word) {
        return Lexicon.BANGLA.knows(JOINERS.matcher(BanglaText.oneLine(word)).replaceAll(""));
    }
}
