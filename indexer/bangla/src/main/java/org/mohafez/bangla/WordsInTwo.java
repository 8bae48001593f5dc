package org.mohafez.bangla;

import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Words that official prose writes in one or in two: কার্যবিবরণী, কার্য বিবরণী. */
final class WordsInTwo {
    private static final Set<String> JOINED = WordTable.read("joined-words.txt").words();

    /** Everything a joined word begins with: most pairs of words are told from their first alone. */
    private static final Set<String> BEGINNINGS = JOINED.stream()
            .flatMap(word -> IntStream.range(1, word.length()).mapToObj(end -> word.substring(0, end)))
            .collect(Collectors.toUnmodifiableSet());

    private static final String E = "ই";

    private WordsInTwo() {}

    /** Whether some word after the first may be one with it. */
    static boolean mayBegin(String first) {
        String beginning = ExactKey.letters(first);
        return beginning.equals(E) || BEGINNINGS.contains(beginning);
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
