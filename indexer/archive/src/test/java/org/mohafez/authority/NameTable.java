package org.mohafez.authority;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.stream.Stream;
import org.mohafez.authority.place.Gazetteer;
import org.mohafez.authority.place.Location;
import org.mohafez.bangla.BanglaText;

/**
 * A table of names: each line has names of one thing parted by {@code =}, or of two things parted by {@code ≠}, and at its
 * end, after {@code @}, the place of the paper that says them.
 */
record NameTable(List<Line> lines) {
    /** @param place words for the place of the paper; empty where none is given */
    record Line(List<String> names, boolean apart, String place) {
        /** Nothing if the codes are as they should be; else the line with its codes. */
        List<String> wrong(BiFunction<String, Location, String> coding) {
            Location at = Gazetteer.bangladesh().locate(List.of(place.split(", ")), null);
            List<String> codes =
                    names.stream().map(name -> coding.apply(name, at)).toList();
            Set<String> different = new LinkedHashSet<>(codes);
            boolean right = apart ? different.size() == codes.size() : different.size() == 1;
            List<String> report = new ArrayList<>();
            if (!right) {
                for (int i = 0; i < names.size(); i++) {
                    report.add(names.get(i) + " → " + codes.get(i));
                }
            }
            return report;
        }
    }

    static NameTable of(String file) {
        return new NameTable(lines(file).map(NameTable::line).toList());
    }

    /** The lines of a file beside it that say something. */
    static Stream<String> lines(String file) {
        try (InputStream in = Objects.requireNonNull(NameTable.class.getResourceAsStream("names/" + file), file)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.startsWith("#") && !line.isBlank());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Line line(String line) {
        String[] parts = BanglaText.clean(line).split("@", -1);
        String[] names = parts[0].split("[=≠]");
        List<String> stripped = Arrays.stream(names).map(String::strip).toList();
        return new Line(stripped, line.contains("≠"), parts.length > 1 ? parts[1].strip() : "");
    }
}
