package org.mohafez.reader.meeting;

import java.util.Comparator;
import java.util.Optional;
import org.mohafez.bangla.date.WrittenDate;

/** The day of a meeting in a text that names it. */
final class Days {
    private Days() {}

    /** The first; of a day given in both calendars the Gregorian one, which no rule had to convert. */
    static Optional<WrittenDate> first(String text) {
        return WrittenDate.findAll(text).stream()
                .filter(date -> date.date() != null)
                .min(Comparator.comparing(date -> date.bangla() != null));
    }
}
