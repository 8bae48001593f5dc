package org.mohafez.index;

import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.mohafez.bangla.BanglaDigits;

/** The file (নথি) of an office as a value to count and filter by. */
final class OfficeFile {
    /**
     * A number of so many groups begins with the code of its office, by the secretariat's instructions on digital numbers;
     * shorter ones are counted by each office from one.
     */
    private static final int WITH_OFFICE = 5;

    private OfficeFile() {}

    /**
     * @param file as in {@link org.mohafez.record.Memo#file}
     * @param office its code; empty where it is not known
     */
    static Coded coded(String file, String office) {
        String groups =
                file.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", "-").replaceAll("^-|-$", "");
        if (groups.isEmpty() || file.codePoints().anyMatch(letter -> letter > 127)) {
            return Coded.of(file);
        }
        boolean whole = groups.split("-", -1).length >= WITH_OFFICE;
        String code = Stream.of(whole ? "" : office, groups)
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining("-"));
        return new Coded(code, BanglaDigits.toBangla(file));
    }
}
