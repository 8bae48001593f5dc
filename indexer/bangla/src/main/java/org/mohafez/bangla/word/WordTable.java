package org.mohafez.bangla.word;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.mohafez.bangla.BanglaDigits;
import org.mohafez.bangla.TableLines;

/**
 * Words from a table beside this package. {@code -পুর} in it stands for itself and all words that end so, {@code সহজ-} for all that
 * begin so.
 */
record WordTable(Set<String> words, ByLetter<String> lastParts, List<String> firstParts) {
    static WordTable read(String name) {
        List<String> entries = lines(name).stream()
                .flatMap(line -> List.of(line.strip().split("\\s+")).stream())
                .toList();
        return new WordTable(
                entries.stream()
                        .filter(entry -> !entry.startsWith("-") && !entry.endsWith("-"))
                        .collect(Collectors.toUnmodifiableSet()),
                ByLetter.last(
                        entries.stream()
                                .filter(entry -> entry.startsWith("-"))
                                .map(entry -> entry.substring(1))
                                .toList(),
                        lastPart -> lastPart),
                entries.stream()
                        .filter(entry -> entry.endsWith("-"))
                        .map(entry -> entry.substring(0, entry.length() - 1))
                        .toList());
    }

    /** The lines of a table, in the spelling of {@link ExactKey#letters}. */
    static List<String> lines(String name) {
        return TableLines.of(WordTable.class, name).stream()
                .map(ExactKey::letters)
                .toList();
    }

    /** A table of lines {@code word: another}. */
    static Map<String, String> pairs(String name) {
        Map<String, String> pairs = new HashMap<>();
        for (String line : lines(name)) {
            String[] sides = line.split(":\\s*", -1);
            pairs.put(BanglaDigits.toLatin(sides[0]), sides[1].strip());
        }
        return Map.copyOf(pairs);
    }

    /** Whether the word, or its last part, is in the table. */
    boolean contains(String word) {
        if (words.contains(word)) {
            return true;
        }
        for (String part : lastParts.ofEnd(word)) {
            if (word.endsWith(part)) {
                return true;
            }
        }
        return false;
    }

    /** Whether the word begins as the table says. */
    boolean containsBeginningOf(String word) {
        for (String part : firstParts) {
            if (word.startsWith(part)) {
                return true;
            }
        }
        return false;
    }
}
