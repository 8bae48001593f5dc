package org.mohafez.bench.made;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** What made papers are made of, from the class path. */
final class Tables {
    private static final String AUTHORITY = "/org/mohafez/authority/";

    private Tables() {}

    /** An office, body or post that is named by what it is; {@code also} what else it is called. */
    record Kind(String code, String level, String name, List<String> also) {}

    /** An upazila with its district and division. */
    record Where(String upazila, String district, String division) {}

    static List<Kind> kinds(String table) {
        List<Kind> kinds = new ArrayList<>();
        for (String line : lines(AUTHORITY + table)) {
            List<String> cells = List.of(line.split("\t", -1));
            List<String> also = Arrays.asList(cells.get(4).split(", ", -1));
            kinds.add(new Kind(cells.get(0), cells.get(1), cells.get(2), also));
        }
        return kinds;
    }

    static List<Where> places() {
        Map<String, String> divisions = new HashMap<>();
        lines(AUTHORITY + "place/divisions.csv").forEach(line -> divisions.put(cell(line, 0), cell(line, 2)));
        Map<String, Where> districts = new HashMap<>();
        for (String line : lines(AUTHORITY + "place/districts.csv")) {
            String division = divisions.getOrDefault(cell(line, 1), "");
            districts.put(cell(line, 0), new Where("", cell(line, 3), division));
        }
        List<Where> places = new ArrayList<>();
        for (String line : lines(AUTHORITY + "place/upazilas.csv")) {
            Where district = districts.getOrDefault(cell(line, 1), new Where("", "", ""));
            places.add(new Where(cell(line, 3), district.district(), district.division()));
        }
        return places;
    }

    static List<String> words() {
        return lines("/org/mohafez/bench/made/words.txt");
    }

    private static String cell(String line, int column) {
        return List.of(line.split(",", -1)).get(column).replace("\"", "").strip();
    }

    private static List<String> lines(String resource) {
        InputStream stream = Tables.class.getResourceAsStream(resource);
        if (stream == null) {
            throw new IllegalStateException("not on the class path: " + resource);
        }
        try (BufferedReader reader = new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8))) {
            return reader.lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .filter(line -> !line.startsWith("code\t"))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
