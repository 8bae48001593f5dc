package org.mohafez.bangla.keyboard;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;

/** The table of keys: Latin key or keys, and for each layout what it types, {@code -} for nothing. */
final class KeyTable {
    private KeyTable() {}

    /** @param column of the layout, from 1 */
    static Map<String, String> column(int column) {
        Map<String, String> letters = new HashMap<>();
        lines().map(line -> line.split("\t", -1))
                .filter(cells -> !cells[column].equals("-"))
                .forEach(cells -> letters.put(cells[0], cells[column]));
        return Map.copyOf(letters);
    }

    private static Stream<String> lines() {
        try (InputStream table = Objects.requireNonNull(KeyTable.class.getResourceAsStream("keyboards.tsv"))) {
            return new String(table.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.startsWith("#"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
