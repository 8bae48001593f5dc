package org.mohafez.reader;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.mohafez.bangla.date.WrittenDate;
import org.mohafez.reader.head.MemoBlock;
import org.mohafez.record.Check;

/** What a paper says twice, compared: a day in both calendars, and a day with its weekday. */
final class Checks {
    /** Before the calendar's first reform its days were not fixed against the Gregorian ones. */
    private static final LocalDate REFORM = LocalDate.of(1987, 4, 14);

    private static final String AGREES = "bangla-date-agrees";
    private static final String NOT_COMPARED = "bangla-date-not-compared";

    /** What may stand between the two dates of one day: punctuation, an era, মোতাবেক. */
    private static final Pattern BETWEEN = Pattern.compile(
            "[\\s\\p{Punct}।ঃ–—]*(?:(?:বঙ্গাব্দ|বাংলা|খ্রি\\p{M}*\\p{L}*|মোতাবেক|তারিখ)[\\s\\p{Punct}।ঃ–—]*){0,3}");

    private Checks() {}

    /** @param lines of the paper */
    static List<Check> of(MemoBlock memo, List<String> lines) {
        return Stream.concat(ofIssue(memo).stream(), lines.stream().flatMap(line -> ofLine(line).stream()))
                .distinct()
                .toList();
    }

    /** The day of issue in both calendars, wherever the two stand. */
    private static List<Check> ofIssue(MemoBlock memo) {
        if (memo.gregorian() == null || memo.bangla() == null) {
            return List.of();
        }
        LocalDate gregorian = Objects.requireNonNull(memo.gregorian().value().date());
        LocalDate bangla = Objects.requireNonNull(memo.bangla().value().date());
        return List.of(compared(gregorian, bangla, String.valueOf(memo.banglaPrinted())));
    }

    private static List<Check> ofLine(String line) {
        List<Check> checks = new ArrayList<>();
        List<WrittenDate> dates = WrittenDate.findAll(line).stream()
                .filter(date -> date.date() != null)
                .toList();
        for (int i = 0; i < dates.size(); i++) {
            WrittenDate date = dates.get(i);
            Weekday.beside(line, date).ifPresent(weekday -> checks.add(weekday.check()));
            if (i > 0 && isSameDay(line, dates.get(i - 1), date)) {
                WrittenDate before = dates.get(i - 1);
                WrittenDate bangla = before.bangla() == null ? date : before;
                WrittenDate gregorian = bangla == date ? before : date;
                checks.add(compared(
                        Objects.requireNonNull(gregorian.date()),
                        Objects.requireNonNull(bangla.date()),
                        line.substring(bangla.start(), bangla.end())));
            }
        }
        return checks;
    }

    private static boolean isSameDay(String line, WrittenDate first, WrittenDate second) {
        return (first.bangla() == null) != (second.bangla() == null)
                && BETWEEN.matcher(line.substring(first.end(), second.start())).matches();
    }

    private static Check compared(LocalDate gregorian, LocalDate bangla, String printed) {
        if (gregorian.isBefore(REFORM)) {
            return new Check(NOT_COMPARED, true, printed + ", " + gregorian + " < " + REFORM);
        }
        boolean agrees = gregorian.equals(bangla);
        return new Check(AGREES, agrees, agrees ? null : printed + " = " + bangla + ", " + gregorian);
    }
}
