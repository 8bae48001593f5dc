package org.mohafez.reader;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.format.TextStyle;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.mohafez.bangla.date.WrittenDate;
import org.mohafez.bangla.phrase.Words;
import org.mohafez.reader.words.Beside;
import org.mohafez.record.Check;

/**
 * A weekday that a paper prints beside a day: ২৫ মে ২০২৫ (রবিবার), Sunday, 25 May 2025.
 *
 * @param printed day and weekday as they stand
 */
record Weekday(LocalDate date, DayOfWeek said, String printed) {
    private record Name(DayOfWeek day, Pattern pattern) {}

    private static final List<Name> NAMES = List.of(
            new Name(DayOfWeek.SATURDAY, name("শনি", "saturday")),
            new Name(DayOfWeek.SUNDAY, name("রবি|রোব", "sunday")),
            new Name(DayOfWeek.MONDAY, name("সোম", "monday")),
            new Name(DayOfWeek.TUESDAY, name("মঙ্গল|মংগল", "tuesday")),
            new Name(DayOfWeek.WEDNESDAY, name("বুধ", "wednesday")),
            new Name(DayOfWeek.THURSDAY, name("বৃহস্পতি|বৃহঃস্পতি|বৃহষ্পতি|বৃহঃ", "thursday")),
            new Name(DayOfWeek.FRIDAY, name("শুক্র", "friday")));
    /** What may stand between a day and its weekday. */
    private static final String LINK =
            "[\\s,;:ঃ()/।–-]*(?:(?:তারিখ|রোজ|খ্রি\\p{M}*[\\p{L}\\p{M}]*|ইং|সাল)[\\s,;:.ঃ()–-]*){0,3}";

    /** The weekday right after the day, else right before it. */
    static Optional<Weekday> beside(String line, WrittenDate date) {
        for (Name name : NAMES) {
            Matcher behind = Beside.after(name.pattern(), line, date.end());
            if (behind.find() && line.substring(date.end(), behind.start()).matches(LINK)) {
                return Optional.of(of(line, date, name.day(), date.start(), behind.end()));
            }
        }
        for (Name name : NAMES) {
            Matcher ahead = Beside.before(name.pattern(), line, date.start());
            while (ahead.find()) {
                if (line.substring(ahead.end(), date.start()).matches("[\\s,()]*")) {
                    return Optional.of(of(line, date, name.day(), ahead.start(), date.end()));
                }
            }
        }
        return Optional.empty();
    }

    /** Whether the calendar knows that day by that name. */
    Check check() {
        DayOfWeek right = date.getDayOfWeek();
        String detail = printed + " = " + date + ", " + right.getDisplayName(TextStyle.FULL, Locale.of("bn"));
        return new Check("weekday-agrees", right == said, right == said ? null : detail);
    }

    private static Weekday of(String line, WrittenDate date, DayOfWeek said, int start, int end) {
        return new Weekday(Objects.requireNonNull(date.date()), said, line.substring(start, end));
    }

    private static Pattern name(String bangla, String english) {
        return Words.pattern("(?<![\\p{L}\\p{M}])(?:(?:" + bangla + ")\\s?বার|(?i:" + english + "))(?![\\p{L}])");
    }
}
