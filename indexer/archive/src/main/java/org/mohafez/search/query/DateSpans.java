package org.mohafez.search.query;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.mohafez.bangla.BanglaText;
import org.mohafez.bangla.date.DateForms;
import org.mohafez.bangla.date.DayAndMonth;
import org.mohafez.bangla.date.FiscalYear;
import org.mohafez.bangla.date.MonthInFigures;
import org.mohafez.bangla.date.WrittenDate;
import org.mohafez.search.synonym.Span;

/** Dates among words that stand beside each other, with the forms in which papers may have them instead. */
final class DateSpans {
    /** Years of which somebody may mean the day who types none: those in which the country's offices have written. */
    private static final int FIRST_YEAR = 1971;

    private static final int LAST_YEAR = 2100;

    /** What may stand before a day and behind it, and only says that it is one: তারিখ ৩০ জুন, ৩০ জুনের মধ্যে. Exact keys. */
    private static final Set<String> BEFORE =
            Set.of("তারিখ", "তাং", "আগামী", "গত", "dated", "date", "tarikh", "by", "before", "until", "till", "within");

    private static final Set<String> BEHIND = Set.of(
            "তারিখ",
            "তারিখে",
            "তারিখের",
            "মধ্যে",
            "মধ্যেই",
            "পর্যন্ত",
            "নাগাদ",
            "আগে",
            "আগেই",
            "পূর্বে",
            "পূর্বেই",
            "এর",
            "tarikh",
            "tarikhe",
            "tarikher",
            "moddhe",
            "er");

    /** What says of a day that it is the last for something. */
    private static final Set<String> LATEST = Set.of(
            "মধ্যে", "মধ্যেই", "পর্যন্ত", "নাগাদ", "আগে", "আগেই", "পূর্বে", "পূর্বেই", "moddhe", "by", "before",
            "until", "till", "within");

    /** Those of them that leave out what they stand with. */
    private static final Set<String> EARLIER = Set.of("আগে", "আগেই", "পূর্বে", "পূর্বেই", "before");

    private static final Pattern SHORT_YEAR = Pattern.compile("\\p{Nd}{2}");

    /** What behind a figure says that it counts or numbers something, or is an hour. Exact keys. */
    private static final Set<String> COUNTED = Stream.of(
                    "জন", "টি", "টা", "টায়", "নং", "নম্বর", "শতাংশ", "টাকা", "দিন", "মাস", "বছর", "বৎসর", "ঘণ্টা",
                    "ঘন্টা", "ঘটিকা", "ঘটিকায়", "কেজি", "টন", "no", "taka", "am", "pm")
            .map(BanglaText::clean)
            .collect(Collectors.toUnmodifiableSet());

    private DateSpans() {}

    /**
     * Words that are a date.
     *
     * @param days as in {@link Sense.Day#days}; empty for a month
     * @param month null for a day
     */
    record Dated(Span span, List<LocalDate> days, @Nullable YearMonth month) {
        Dated {
            days = List.copyOf(days);
        }

        Dated(Span span, List<LocalDate> days) {
            this(span, days, null);
        }

        /**
         * Where a month is the last for something, its last day is: জুন ২০২৫ এর মধ্যে; before it, the day before its first. That a paper names
         * the month is then no answer.
         */
        Dated lastOfItsMonth(List<QueryWord> row) {
            YearMonth its = month;
            String latest = latest(row);
            if (its == null || latest == null) {
                return this;
            }
            LocalDate last = EARLIER.contains(latest) ? its.atDay(1).minusDays(1) : its.atEndOfMonth();
            return new Dated(new Span(span.from(), span.to(), List.of()), List.of(last), its);
        }

        /** The word beside it that says it is the last for something: some stand before a month, the others behind. */
        private @Nullable String latest(List<QueryWord> row) {
            return Stream.of(
                            latest(span.from() - 1, row, BEFORE),
                            latest(span.to(), row, BEHIND),
                            exact(span.to(), row)
                                    .filter(BEHIND::contains)
                                    .flatMap(any -> latest(span.to() + 1, row, BEHIND)))
                    .flatMap(Optional::stream)
                    .findFirst()
                    .orElse(null);
        }

        private static Optional<String> latest(int at, List<QueryWord> row, Set<String> side) {
            return exact(at, row).filter(side::contains).filter(LATEST::contains);
        }

        private static Optional<String> exact(int at, List<QueryWord> row) {
            return at >= 0 && at < row.size() ? Optional.of(row.get(at).keys().exact()) : Optional.empty();
        }

        boolean isDay() {
            return !days.isEmpty();
        }

        /** A day without its year is the last of no stretch of time. */
        SenseSpan meant(List<QueryWord> row) {
            List<QueryWord> words = row.subList(span.from(), span.to());
            boolean isLatest = days.size() == 1
                    && words.stream()
                            .anyMatch(word -> LATEST.contains(word.keys().exact()));
            return new SenseSpan(span, words, new Sense.Day(days, isLatest, month != null));
        }
    }

    static List<Dated> in(List<QueryWord> row) {
        List<Dated> dates = new ArrayList<>(whole(row));
        dates.addAll(monthsInFigures(row));
        dates.replaceAll(date -> date.lastOfItsMonth(row));
        for (int i = 0; i + 1 < row.size(); i++) {
            dayAndMonth(i, row)
                    .filter(pair -> dates.stream().noneMatch(date -> date.span().overlaps(pair.span())))
                    .ifPresent(dates::add);
        }
        return dates.stream()
                .map(date -> date.isDay()
                        ? new Dated(withWordsBeside(date.span(), row, dates), date.days(), date.month())
                        : date)
                .toList();
    }

    /** Words that only say that a day is one are part of it: no paper need have them too. */
    private static Span withWordsBeside(Span day, List<QueryWord> row, List<Dated> dates) {
        int from = day.from();
        int to = day.to();
        while (from > 0 && BEFORE.contains(row.get(from - 1).keys().exact())) {
            from--;
        }
        while (to < row.size() && BEHIND.contains(row.get(to).keys().exact())) {
            to++;
        }
        Span wider = new Span(from, to, day.alternatives());
        boolean isFree =
                dates.stream().map(Dated::span).noneMatch(other -> !other.equals(day) && wider.overlaps(other));
        return isFree ? wider : day;
    }

    private static Optional<Dated> dayAndMonth(int at, List<QueryWord> row) {
        QueryWord first = row.get(at);
        QueryWord second = row.get(at + 1);
        // ৬ই are two words.
        boolean isOrdinal = first.end() == second.start() && at + 2 < row.size();
        return isOrdinal
                ? dated(first.text() + second.text(), row.get(at + 2).text(), at, at + 3, row)
                : dated(first.text(), second.text(), at, at + 2, row);
    }

    /** Two figures behind it are its year, ৬ আগস্ট ২৪, unless they count what follows. */
    private static Optional<Dated> dated(String one, String other, int from, int to, List<QueryWord> row) {
        Optional<DayAndMonth> read = DayAndMonth.read(one, other);
        return read.flatMap(date -> shortYear(to, row).flatMap(date::inYear))
                .map(day -> new Dated(new Span(from, to + 1, DateForms.of(day)), List.of(day)))
                .or(() -> read.map(
                        date -> new Dated(new Span(from, to, date.forms()), date.days(FIRST_YEAR, LAST_YEAR))));
    }

    private static Optional<Integer> shortYear(int at, List<QueryWord> row) {
        boolean isShort =
                at < row.size() && SHORT_YEAR.matcher(row.get(at).text()).matches();
        boolean isFree = at + 1 >= row.size() || !isOf(row.get(at), row.get(at + 1));
        return isShort && isFree ? Optional.of(Integer.parseInt(row.get(at).text())) : Optional.empty();
    }

    /** Whether a figure belongs to what follows it: it counts that, has grown onto it (২৪তম), or is the day of another month. */
    private static boolean isOf(QueryWord figure, QueryWord next) {
        String exact = next.keys().exact();
        return COUNTED.contains(exact)
                || SumSpans.scale(next).isPresent()
                || next.start() == figure.end() && !BEHIND.contains(exact)
                || DayAndMonth.read(figure.text(), next.text()).isPresent();
    }

    /** Two years one after the other, ২০১১-১২, are a fiscal year. */
    private static List<Dated> monthsInFigures(List<QueryWord> row) {
        return IntStream.range(0, row.size())
                .filter(i -> FiscalYear.parse(row.get(i).text()).isEmpty())
                .boxed()
                .flatMap(i -> MonthInFigures.parse(row.get(i).text()).stream()
                        .map(month -> new Dated(new Span(i, i + 1, DateForms.of(month)), List.of(), month)))
                .toList();
    }

    private static List<Dated> whole(List<QueryWord> row) {
        StringBuilder text = new StringBuilder();
        List<Integer> starts = new ArrayList<>();
        for (QueryWord word : row) {
            starts.add(text.length());
            text.append(word.text()).append(' ');
        }
        return WrittenDate.findAll(text.toString()).stream()
                // What begins within a word is no day that was typed: a part of a memo number.
                .filter(date -> starts.contains(date.start()))
                .flatMap(date -> dated(date, starts, row).stream())
                .toList();
    }

    /** A month by its name is words, unless it is the last for something. */
    private static Optional<Dated> dated(WrittenDate date, List<Integer> starts, List<QueryWord> row) {
        int from = first(starts, date.start());
        int to = first(starts, date.end());
        LocalDate day = date.date();
        if (day != null) {
            return Optional.of(new Dated(new Span(from, to, DateForms.of(day)), List.of(day)));
        }
        return Optional.ofNullable(date.month())
                .map(month -> new Dated(new Span(from, to, List.of()), List.of(), month).lastOfItsMonth(row))
                .filter(Dated::isDay);
    }

    /** The first word that begins there or behind it. */
    private static int first(List<Integer> starts, int offset) {
        return IntStream.range(0, starts.size())
                .filter(i -> starts.get(i) >= offset)
                .findFirst()
                .orElse(starts.size());
    }
}
