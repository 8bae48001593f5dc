package org.mohafez.authority.place;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.mohafez.MohafezException;
import org.mohafez.bangla.BanglaText;
import org.mohafez.bangla.TableLines;

/**
 * The tables of nuhil/bangladesh-geocode, every field in quotation marks and none holding one, and our own of other names.
 */
final class Tables {
    private static final Pattern BETWEEN_FIELDS = Pattern.compile("\",\"");

    private Tables() {}

    /** Every upazila, through its district; a district without one is not among them. */
    static List<Upazila> upazilas() {
        Map<String, District> districts = districts();
        List<Upazila> upazilas = new ArrayList<>();
        for (String[] row : rows("upazilas.csv")) {
            District district = districts.get(row[1]);
            if (district == null) {
                throw new MohafezException("upazilas.csv names an unknown district: " + row[1]);
            }
            upazilas.add(new Upazila(row[3], row[2], district, firstLabel(row[4])));
        }
        return upazilas;
    }

    private static Map<String, District> districts() {
        Map<String, String> divisions = new HashMap<>();
        rows("divisions.csv").forEach(row -> divisions.put(row[0], row[2]));
        Map<String, District> districts = new HashMap<>();
        for (String[] row : rows("districts.csv")) {
            String division = divisions.get(row[1]);
            if (division == null) {
                throw new MohafezException("districts.csv names an unknown division: " + row[1]);
            }
            districts.put(
                    row[0], new District(row[3], row[2], division, firstLabel(row[6].replaceFirst("^www\\.", ""))));
        }
        return districts;
    }

    /** Other names of a district, by its Bangla name. */
    static Map<String, List<String>> aliases() {
        Map<String, List<String>> aliases = new HashMap<>();
        for (String line : lines("aliases.tsv")) {
            String[] row = line.split("\t");
            aliases.put(row[0], List.of(row[1].split(",\\s*")));
        }
        return aliases;
    }

    /** Bangla names of districts, by the two digits that memo numbers have for them. */
    static Map<String, String> geocodes() {
        return lines("geocodes.tsv").stream()
                .map(line -> line.split("\t"))
                .collect(Collectors.toUnmodifiableMap(row -> row[0], row -> row[1]));
    }

    /** What places are called in English where {@link #upazilas} have it otherwise, by their codes. */
    static Map<String, String> english() {
        return lines("english.tsv").stream()
                .map(line -> line.split("\t"))
                .collect(Collectors.toUnmodifiableMap(row -> row[0], row -> row[1]));
    }

    private static List<String[]> rows(String file) {
        return lines(file).stream()
                .map(line -> BETWEEN_FIELDS.split(line.replaceAll("^\"|\"$", "")))
                .toList();
    }

    private static List<String> lines(String file) {
        return TableLines.of(Tables.class, file).stream()
                .map(line -> BanglaText.clean(line.strip()))
                .toList();
    }

    /** The host {@code null} in the tables means that there is none. */
    private static String firstLabel(String host) {
        return host.equals("null") ? "" : host.split("\\.", 2)[0];
    }
}
