package org.mohafez.reader;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.mohafez.reader.head.MemoBlock;
import org.mohafez.record.Check;

/** What a paper says twice, compared. */
final class Checks {
    /** Before the calendar's first reform its days were not fixed against the Gregorian ones. */
    private static final LocalDate REFORM = LocalDate.of(1987, 4, 14);

    private Checks() {}

    /** The day of issue in both calendars. */
    static List<Check> of(MemoBlock memo) {
        if (memo.gregorian() == null || memo.bangla() == null) {
            return List.of();
        }
        LocalDate gregorian = Objects.requireNonNull(memo.gregorian().value().date());
        LocalDate bangla = Objects.requireNonNull(memo.bangla().value().date());
        if (gregorian.isBefore(REFORM)) {
            return List.of();
        }
        boolean agrees = gregorian.equals(bangla);
        String detail = agrees ? null : memo.banglaPrinted() + " = " + bangla + ", " + gregorian;
        return List.of(new Check("bangla-date-agrees", agrees, detail));
    }
}
