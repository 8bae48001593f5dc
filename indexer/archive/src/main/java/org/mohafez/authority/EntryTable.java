package org.mohafez.authority;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.mohafez.MohafezException;
import org.mohafez.bangla.BanglaText;

/**
 * Entries as lines of a table, its fields parted by tabs: code, level, Bangla, English, other names parted by commas, what it
 * is under, memo code, first and last year, successor. Lines that begin with {@code #} are notes.
 */
public final class EntryTable {
    private static final int FIELDS = 10;

    private EntryTable() {}

    /** @throws MohafezException where a line has not ten fields, or a year or level is none */
    public static List<Entry> read(Entry.Sort sort, Stream<String> lines) {
        return lines.filter(line -> !line.isBlank() && !line.startsWith("#"))
                .map(line -> entry(sort, line))
                .toList();
    }

    private static Entry entry(Entry.Sort sort, String line) {
        String[] field = BanglaText.clean(line).split("\t", -1);
        if (field.length != FIELDS || !field[0].matches("[a-z0-9]+(-[a-z0-9]+)*")) {
            throw new MohafezException("not a line of a table of " + sort + ": " + line);
        }
        try {
            Level level = field[1].isEmpty() ? null : Level.valueOf(field[1].toUpperCase(Locale.ROOT));
            List<String> also = Arrays.stream(field[4].split(",\\s*"))
                    .filter(name -> !name.isBlank())
                    .toList();
            return new Entry(
                    sort,
                    field[0],
                    level,
                    field[2],
                    field[3],
                    also,
                    field[5],
                    field[6],
                    year(field[7]),
                    year(field[8]),
                    field[9]);
        } catch (IllegalArgumentException e) {
            throw new MohafezException("a year or level that is none in a table of " + sort + ": " + line, e);
        }
    }

    private static @Nullable Integer year(String text) {
        return text.isEmpty() ? null : Integer.valueOf(text);
    }
}
