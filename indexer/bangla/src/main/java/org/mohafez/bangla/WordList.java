package org.mohafez.bangla;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;

/** The word tables that lie beside this package: UTF-8, {@code #} begins a comment line. */
final class WordList {
    private WordList() {}

    /** The lines that say something, in the spelling of {@link ExactKey#letters}. */
    static List<String> lines(String name) {
        try (InputStream table = Objects.requireNonNull(WordList.class.getResourceAsStream(name), name)) {
            return new String(table.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .map(ExactKey::letters)
                    .toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(name, unreadable);
        }
    }

    /** All words of a table. */
    static Set<String> words(String name) {
        Set<String> words = new HashSet<>();
        lines(name).forEach(line -> words.addAll(List.of(line.strip().split("\\s+"))));
        return Set.copyOf(words);
    }
}
