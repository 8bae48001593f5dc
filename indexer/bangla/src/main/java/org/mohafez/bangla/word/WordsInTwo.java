package org.mohafez.bangla.word;

import java.util.BitSet;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.mohafez.bangla.Letters;

/** Words that official prose writes in one or in two: কার্যবিবরণী, কার্য বিবরণী. */
final class WordsInTwo {
    private static final Set<String> JOINED = WordTable.read("joined-words.txt").words();

    /** Everything a joined word begins with: most pairs of words are told from their first alone. */
    private static final Set<String> BEGINNINGS = JOINED.stream()
            .flatMap(word -> IntStream.range(1, word.length()).mapToObj(end -> word.substring(0, end)))
            .collect(Collectors.toUnmodifiableSet());

    /** The first two letters of these, as {@link #pair} counts them: most words are told from theirs, as they stand. */
    private static final BitSet PAIRS = BEGINNINGS.stream()
            .filter(beginning -> beginning.length() > 1)
            .mapToInt(beginning -> pair(beginning.charAt(0), beginning.charAt(1)))
            .collect(BitSet::new, BitSet::set, BitSet::or);

    private static final int LETTERS = Letters.LAST + 1 - Letters.FIRST;

    private static final String E = "ই";

    private WordsInTwo() {}

    /** Whether some word after the first may be one with it. */
    static boolean mayBegin(String first) {
        if (isToldFromPair(first) && !PAIRS.get(pair(first.charAt(0), first.charAt(1)))) {
            return false;
        }
        String beginning = ExactKey.letters(first);
        return beginning.equals(E) || BEGINNINGS.contains(beginning);
    }

    /** Whether the first two letters are those of the word's {@link ExactKey#letters} too. */
    private static boolean isToldFromPair(String word) {
        return word.length() > 2
                && isBanglaAlone(word, 0)
                && isBanglaAlone(word, 1)
                && ExactKey.isAsItStands(word.charAt(2), word.length() > 3 ? word.charAt(3) : ' ');
    }

    private static boolean isBanglaAlone(String word, int at) {
        return Letters.isBangla(word.charAt(at)) && ExactKey.isAsItStands(word.charAt(at), word.charAt(at + 1));
    }

    private static int pair(char first, char second) {
        return (first - Letters.FIRST) * LETTERS + second - Letters.FIRST;
    }

    /** Whether the two are one; after a lone ই any word is: ই নথি. */
    static boolean areOne(String first, String second) {
        String beginning = ExactKey.letters(first);
        return beginning.equals(E) || isForm(beginning + ExactKey.letters(second));
    }

    private static boolean isForm(String joined) {
        return JOINED.contains(joined) || Inflection.bases(joined).stream().anyMatch(JOINED::contains);
    }
}
