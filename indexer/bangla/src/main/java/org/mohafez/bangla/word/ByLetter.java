package org.mohafez.bangla.word;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * A table of beginnings or endings, found by the one letter that each must have at its place: most words have to be tried on
 * few of them.
 */
record ByLetter<T>(Map<Character, List<T>> groups) {
    /** @param letters of a row of the table, never empty */
    static <T> ByLetter<T> last(Collection<T> table, Function<T, String> letters) {
        return group(table, row -> last(letters.apply(row)));
    }

    /** @param letters of a row of the table, never empty */
    static <T> ByLetter<T> first(Collection<T> table, Function<T, String> letters) {
        return group(table, row -> letters.apply(row).charAt(0));
    }

    private static <T> ByLetter<T> group(Collection<T> table, Function<T, Character> letter) {
        return new ByLetter<>(table.stream().collect(Collectors.groupingBy(letter, Collectors.toUnmodifiableList())));
    }

    /** The rows with that letter, in the order of the table. */
    List<T> of(char letter) {
        return groups.getOrDefault(letter, List.of());
    }

    /** The rows that may end the word. */
    List<T> ofEnd(String word) {
        return word.isEmpty() ? List.of() : of(last(word));
    }

    private static char last(String word) {
        return word.charAt(word.length() - 1);
    }
}
