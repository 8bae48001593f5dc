package org.mohafez.bangla;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;

/** A tab-separated table beside the tests; {@code #} begins a comment line, {@code -} is an empty cell. */
public final class Table {
    private Table() {}

    /** @param beside a class of the table's package */
    public static List<List<String>> read(Class<?> beside, String name) {
        try (InputStream table = Objects.requireNonNull(beside.getResourceAsStream(name), name)) {
            return rows(new String(table.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .toList());
        } catch (IOException unreadable) {
            throw new UncheckedIOException(name, unreadable);
        }
    }

    public static List<List<String>> rows(List<String> lines) {
        return lines.stream()
                .filter(line -> !line.isBlank() && !line.startsWith("#"))
                .map(line -> List.of(line.split("\t", -1)))
                .toList();
    }
}
