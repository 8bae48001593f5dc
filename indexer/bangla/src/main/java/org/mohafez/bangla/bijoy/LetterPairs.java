package org.mohafez.bangla.bijoy;

import java.util.Arrays;
import org.mohafez.bangla.TableLines;

/**
 * Whether Latin letters look like Bijoy or like a language written in Latin letters, by pairs of neighbouring letters:
 * Bijoy has capitals inside words, and v after nearly everything.
 */
final class LetterPairs {
    private static final int LETTERS = 52;
    private static final int[][] LEANS = read();

    private LetterPairs() {}

    /**
     * @param letters of the Latin alphabet without accents
     * @return half nats; positive leans to Bijoy, negative to Latin writing
     */
    static int lean(CharSequence letters) {
        int lean = 0;
        int before = 0;
        for (int i = 0; i < letters.length(); i++) {
            int letter = index(letters.charAt(i));
            lean += LEANS[before][letter];
            before = letter + 1;
        }
        return lean + LEANS[before][LETTERS];
    }

    private static int index(char letter) {
        return letter <= 'Z' ? letter - 'A' : letter - 'a' + 26;
    }

    private static int[][] read() {
        return TableLines.of(LetterPairs.class, "letter-pairs.tsv").stream()
                .skip(1)
                .map(LetterPairs::row)
                .toArray(int[][]::new);
    }

    private static int[] row(String line) {
        return Arrays.stream(line.split("\t", -1))
                .skip(1)
                .mapToInt(Integer::parseInt)
                .toArray();
    }
}
