package org.mohafez.bangla.bijoy;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/** English that a converter took for Bijoy: {@code ঢ়ৎড়ারংরড়হধষষু} was "provisionally". */
public final class LatinAsBangla {
    private static final int FEWEST = 4;
    /** Half nats, for each letter: so Latin no Bangla word is that can be typed. */
    private static final int SURE_PER_LETTER = -2;

    private static final String BEGINNING = "(?<![\u0981-\u09E3])";
    /** What no Bangla word has: such a beginning, or a sign on or after what takes none. */
    private static final Pattern IMPOSSIBLE = Pattern.compile(BEGINNING
            + "(?:[\u09A1\u09A2\u09AF]\u09BC|[\u09CE\u0981-\u0983\u09BE-\u09CC])|[\u09CE\u0982\u0983][\u09BE-\u09CC]|[\u09BE-\u09CC]{2}"
            + "|\u0983[\u0995-\u09B9]|[\u0985-\u0994][\u0985-\u0994]{2}");

    private static final Map<String, Character> LATIN = latin();

    private LatinAsBangla() {}

    /** Whether a text has any word for {@link #of}: most texts have none. */
    public static boolean mayBeIn(String text) {
        return IMPOSSIBLE.matcher(text).find();
    }

    /** The Latin word; empty where the word may be Bangla. */
    public static Optional<String> of(String word) {
        if (word.length() < FEWEST || !IMPOSSIBLE.matcher(word).find()) {
            return Optional.empty();
        }
        StringBuilder latin = new StringBuilder();
        int i = 0;
        while (i < word.length()) {
            boolean nukta = i + 1 < word.length() && word.charAt(i + 1) == '\u09BC';
            int length = nukta ? 2 : 1;
            // The sign of w is printed before its letter and was put after it.
            boolean turned = i + length < word.length() && word.charAt(i + length) == '\u09BF';
            Character letter = LATIN.get(word.substring(i, i + length));
            if (letter == null) {
                return Optional.empty();
            }
            latin.append(turned ? "w" : "").append((char) letter);
            i += length + (turned ? 1 : 0);
        }
        return LetterPairs.lean(latin) <= SURE_PER_LETTER * latin.length() && latin.length() >= FEWEST
                ? Optional.of(latin.toString())
                : Optional.empty();
    }

    private static Map<String, Character> latin() {
        Map<String, Character> latin = new HashMap<>();
        // z and y print the same sign; y is the letter of English.
        for (String letters : new String[] {"ABCDEFGHIJKLMNOPQRSTUVWXYZ", "zabcdefghijklmnopqrstuvwxy"}) {
            for (char letter : letters.toCharArray()) {
                latin.put(BijoyTable.meanings(letter).getFirst().text(), letter);
            }
        }
        return Map.copyOf(latin);
    }
}
