package org.mohafez.bangla.word;

import java.util.Locale;
import java.util.regex.Pattern;
import org.mohafez.bangla.BanglaDigits;
import org.mohafez.bangla.BanglaText;
import org.mohafez.bangla.Letters;

/** The canonical folded form: what prints alike, or differs only in script of digits or case, is one string. */
public final class ExactKey {
    private ExactKey() {}

    private static final Pattern CHAIN = Pattern.compile("[0-9]+(?:[.,/:\\-\u2010-\u2015\u2212][0-9]+)*+");
    private static final Pattern GROUPED = Pattern.compile("[0-9]{1,3}(?:,[0-9]{2,3}){0,9},[0-9]{3}(?:\\.[0-9]+)?");
    private static final Pattern JOINT = Pattern.compile("[.,/:\\-\u2010-\u2015\u2212]");
    private static final Pattern COLON_FOR_VISARGA = Pattern.compile("(?<=[\u0980-\u09FF]):(?=[\u0980-\u09FF])");
    /** What the sign is read as. */
    private static final String PERCENT = "শতাংশ";

    private static final Pattern NO_LETTER = Pattern.compile("[^\\p{L}\\p{M}\\p{N}]+|\u0983+$");

    /**
     * The folded word: joined across hyphens and spaces, joiners out, digits Latin, lower case, no visarga or colon at the end.
     * A chain of figures has {@code .} between them; a number is without its commas. The sign % is its word.
     */
    static String of(String word) {
        if (word.length() == 1 && isPercent(word.charAt(0))) {
            return PERCENT;
        }
        String letters = BanglaDigits.toLatin(letters(word));
        return isFolded(letters) ? letters : folded(letters.toLowerCase(Locale.ROOT));
    }

    /** The sign of a percentage, in either script that papers have it in, and as wide as a letter. */
    static boolean isPercent(char c) {
        return c == '%' || c == '\u066A' || c == '\uFF05';
    }

    /** Whether it is of Bangla letters, small Latin ones and figures alone. Nearly all words are, and nothing folds them further. */
    private static boolean isFolded(String letters) {
        for (int i = 0; i < letters.length(); i++) {
            char c = letters.charAt(i);
            if (!('a' <= c && c <= 'z') && !('0' <= c && c <= '9') && !Letters.isLetterOrMark(c)) {
                return false;
            }
        }
        return !letters.isEmpty() && letters.charAt(letters.length() - 1) != Letters.VISARGA;
    }

    private static String folded(String letters) {
        if (CHAIN.matcher(letters).matches()) {
            return GROUPED.matcher(letters).matches()
                    ? letters.replace(",", "")
                    : JOINT.matcher(letters).replaceAll(".");
        }
        String before;
        String folded = letters;
        do {
            // Where punctuation goes, letters meet that may compose: once more, until nothing changes.
            before = folded;
            folded = letters(NO_LETTER
                            .matcher(COLON_FOR_VISARGA.matcher(before).replaceAll("\u0983"))
                            .replaceAll(""))
                    .toLowerCase(Locale.ROOT);
        } while (!folded.equals(before));
        return folded.isEmpty() ? letters : folded;
    }

    /** Clean text in which, for work inside this room, each nukta letter is one unit, and there are no joiners; Assamese ra and wa are ours. */
    public static String letters(String text) {
        String clean = BanglaText.clean(text);
        for (int i = 0; i < clean.length(); i++) {
            switch (clean.charAt(i)) {
                case '\u200C', '\u200D', Letters.NUKTA, '\u09F0', '\u09F1' -> {
                    return lettersFrom(i, clean);
                }
                default -> {}
            }
        }
        return clean;
    }

    /** Whether a character is the same in {@link #letters}, whatever stands further on. */
    static boolean isAsItStands(char c, char next) {
        return !BanglaText.mayChange(c, next) && !isJoinedOrOld(c) && !isJoinedOrOld(next);
    }

    private static boolean isJoinedOrOld(char c) {
        return c == '\u200C' || c == '\u200D' || c == Letters.NUKTA || c == '\u09F0' || c == '\u09F1';
    }

    private static String lettersFrom(int start, String clean) {
        StringBuilder out = new StringBuilder(clean.length()).append(clean, 0, start);
        for (int i = start; i < clean.length(); i++) {
            char c = clean.charAt(i);
            int last = out.length() - 1;
            switch (c) {
                case '\u200C', '\u200D' -> {}
                case Letters.NUKTA -> {
                    char whole = last < 0 ? c : withNukta(out.charAt(last));
                    if (whole == c) {
                        out.append(c);
                    } else {
                        out.setCharAt(last, whole);
                    }
                }
                case '\u09F0' -> out.append('র');
                case '\u09F1' -> out.append('ব');
                default -> out.append(c);
            }
        }
        return out.toString();
    }

    /** The word in NFC, as everything is that leaves this room: each nukta letter two units again. */
    static String written(String letters) {
        return letters.replace("\u09DC", "\u09A1\u09BC")
                .replace("\u09DD", "\u09A2\u09BC")
                .replace("\u09DF", "\u09AF\u09BC");
    }

    private static char withNukta(char letter) {
        return switch (letter) {
            case 'ড' -> '\u09DC';
            case 'ঢ' -> '\u09DD';
            case 'য' -> '\u09DF';
            case 'ব' -> 'র';
            default -> Letters.NUKTA;
        };
    }
}
