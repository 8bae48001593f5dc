package org.mohafez.bangla;

import java.util.Locale;
import java.util.regex.Pattern;

/** The canonical folded form: what prints alike, or differs only in script of digits or case, is one string. */
final class ExactKey {
    private ExactKey() {}

    private static final Pattern CHAIN = Pattern.compile("[0-9]+(?:[.,/:\\-\u2010-\u2015\u2212][0-9]+)*+");
    private static final Pattern GROUPED = Pattern.compile("[0-9]{1,3}(?:,[0-9]{2,3}){0,9},[0-9]{3}(?:\\.[0-9]+)?");
    private static final Pattern JOINT = Pattern.compile("[.,/:\\-\u2010-\u2015\u2212]");
    private static final Pattern COLON_FOR_VISARGA = Pattern.compile("(?<=[\u0980-\u09FF]):(?=[\u0980-\u09FF])");
    private static final Pattern NO_LETTER = Pattern.compile("[^\\p{L}\\p{M}\\p{N}]+|\u0983+$");

    /**
     * The folded word: joined across hyphens and spaces, joiners out, digits Latin, lower case, no visarga or colon at the end.
     * A chain of figures has {@code .} between them; a number is without its commas.
     */
    static String of(String word) {
        String letters = BanglaDigits.toLatin(letters(word)).toLowerCase(Locale.ROOT);
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
    static String letters(String text) {
        String clean = BanglaText.clean(text);
        StringBuilder out = new StringBuilder(clean.length());
        for (int i = 0; i < clean.length(); i++) {
            char c = clean.charAt(i);
            int last = out.length() - 1;
            switch (c) {
                case '\u200C', '\u200D' -> {}
                case '\u09BC' -> {
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
        StringBuilder out = new StringBuilder(letters.length() + 2);
        for (char c : letters.toCharArray()) {
            switch (c) {
                case '\u09DC' -> out.append("\u09A1\u09BC");
                case '\u09DD' -> out.append("\u09A2\u09BC");
                case '\u09DF' -> out.append("\u09AF\u09BC");
                default -> out.append(c);
            }
        }
        return out.toString();
    }

    private static char withNukta(char letter) {
        return switch (letter) {
            case 'ড' -> '\u09DC';
            case 'ঢ' -> '\u09DD';
            case 'য' -> '\u09DF';
            case 'ব' -> 'র';
            default -> '\u09BC';
        };
    }
}
