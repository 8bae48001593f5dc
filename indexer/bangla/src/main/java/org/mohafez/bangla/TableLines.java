package org.mohafez.bangla;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;

/** The lines of the tables that stand beside classes: UTF-8; blank lines, and comments that begin with #, say nothing. */
public final class TableLines {
    private TableLines() {}

    /**
     * @param beside a class of the table's package
     * @throws NullPointerException naming the table, where there is none of that name
     */
    public static List<String> of(Class<?> beside, String name) {
        try (InputStream table = Objects.requireNonNull(beside.getResourceAsStream(name), name)) {
            return new String(table.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(name, unreadable);
        }
    }
}
