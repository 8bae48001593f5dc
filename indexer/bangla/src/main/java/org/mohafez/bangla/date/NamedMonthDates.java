package org.mohafez.bangla.date;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.IntUnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.mohafez.bangla.date.WrittenDate.Candidate;

/** Dates whose month is a word: ২৮ মে, ২০২৫; ১ আষাঢ় ১৪৩২; June 15th, 2025; আগস্ট ২০২৩. */
final class NamedMonthDates {
    /** Years are written whole, or as two figures after an apostrophe, or before a word that follows dates. A line may end before the year, not before the month. */
    private static final String YEAR = "(?:(?<year>\\d{4})|'(?<short>\\d{2}))(?!\\d)";

    private static final String ORDINAL = "(?:[ -]?(?:লা|রা|ঠা|ই|শে|এ|তম|st|nd|rd|th)(?![\\p{L}\\p{M}]))?";
    private static final String DAY = "(?=\\d)(?<!\\d)(?<!\\d\\.)(?<day>\\d{1,2})" + ORDINAL;
    private static final String BEGINS = "(?<![\\p{L}\\p{M}\u200C\u200D])";
    private static final String MONTH = BEGINS + "(?<month>[\\p{L}\\p{M}\u200C\u200D]+)[.:]?";
    /** Perhaps with the day of the week between: ০৩ অক্টোবর (মঙ্গলবার) ২০২৩. */
    private static final String MONTH_TO_YEAR =
            " {0,2}(?:মাস(?:ের)? ?)?(?:\\([\\p{L}\\p{M}\u200C\u200D]{2,9}বার\\))?[,./:'-]? {0,2}\n?";
    /** Words with no number near after them, which most are, need no closer look. */
    private static final String NUMBER_AFTER = BEGINS
            + "(?=[\\p{L}\\p{M}\u200C\u200D]++[^\\p{L}\\p{M}\\d]{0,8}+(?:মাস(?:ের)?[^\\p{L}\\p{M}\\d]{0,8}+)?\\d)";

    private static final Pattern DAY_MONTH_YEAR = Pattern.compile(
            DAY + "(?<sep> {0,2}[,./'-]?) {0,2}" + MONTH + "(?:" + MONTH_TO_YEAR + YEAR
                    + "|[./-](?<brief>\\d{2})(?!\\d)|[ ,]{1,2}(?<said>\\d{2})(?!\\d)(?= ?(?:তারিখ|খ্রি|ইং|এর (?:মধ্যে|পূর্বে|ভিতর)|এর ভেতর)))"
                    + Era.PATTERN,
            Pattern.CASE_INSENSITIVE);
    private static final Pattern MONTH_DAY_YEAR = Pattern.compile(
            NUMBER_AFTER + MONTH + "[ ,./-]{1,2}" + DAY + "[ ,]{1,3}\n?" + YEAR + Era.PATTERN,
            Pattern.CASE_INSENSITIVE);
    private static final Pattern MONTH_YEAR = Pattern.compile(
            NUMBER_AFTER + MONTH + "(?:" + MONTH_TO_YEAR + YEAR + "(?! ?[-/] ?\\d)" + Era.PATTERN
                    + "|[/-] ?(?<brief>\\d{2})(?= ?(?:মাস|খ্রি|ইং)))",
            Pattern.CASE_INSENSITIVE);

    private static final String YEAR_FIRST =
            "(?=\\d)(?<!\\d)(?<year>\\d{4}) ?(?:সালের|সনের|(?:খ্রি|খ্রী|খৃ)[সষ]্টাব্দের|বঙ্গাব্দের) ";
    private static final Pattern YEAR_DAY_MONTH =
            Pattern.compile(YEAR_FIRST + DAY + "[ ,./-]{1,2}" + MONTH, Pattern.CASE_INSENSITIVE);
    private static final Pattern YEAR_MONTH = Pattern.compile(YEAR_FIRST + MONTH, Pattern.CASE_INSENSITIVE);

    private NamedMonthDates() {}

    static List<Candidate> in(PlainForm plain) {
        List<Candidate> found = new ArrayList<>();
        for (Pattern shape : List.of(DAY_MONTH_YEAR, MONTH_DAY_YEAR, MONTH_YEAR, YEAR_DAY_MONTH, YEAR_MONTH)) {
            Matcher matcher = shape.matcher(plain.text());
            for (int from = 0; matcher.find(from); ) {
                Optional<Candidate> candidate = read(matcher, shape == MONTH_YEAR || shape == YEAR_MONTH);
                candidate.ifPresent(found::add);
                from = candidate.isPresent() ? matcher.end() : matcher.start() + 1;
            }
        }
        return found;
    }

    /** Empty unless the word is the name of a month, perhaps in its genitive: ২০২৫ সালের ৫ মার্চের. */
    private static Optional<Candidate> read(Matcher matcher, boolean withoutDay) {
        String name = MonthNames.nominative(matcher.group("month"));
        int year = year(matcher, Era::century);
        int start = matcher.start();
        int end = matcher.end();
        if (withoutDay) {
            return MonthNames.gregorian(name).map(month -> Candidate.month(start, end, year, month));
        }
        int day = Integer.parseInt(matcher.group("day"));
        return MonthNames.gregorian(name)
                .map(month -> Candidate.gregorian(start, end, year, month, day))
                .or(() -> MonthNames.bangla(name)
                        .map(month -> Candidate.bangla(start, end, year(matcher, Era::banglaCentury), month, day)));
    }

    /** The year in whichever way the shape has it. @param century of which a year of two figures is */
    private static int year(Matcher matcher, IntUnaryOperator century) {
        Map<String, Integer> groups = matcher.pattern().namedGroups();
        if (matcher.group("year") != null) {
            return Integer.parseInt(matcher.group("year"));
        }
        return Stream.of("short", "brief", "said")
                .filter(groups::containsKey)
                .map(matcher::group)
                .filter(Objects::nonNull)
                .mapToInt(figures -> century.applyAsInt(Integer.parseInt(figures)))
                .findFirst()
                .orElseThrow();
    }
}
