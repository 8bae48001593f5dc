package org.mohafez.search.query;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.mohafez.bangla.date.WrittenPeriod;
import org.mohafez.bangla.number.WrittenSum;

/**
 * Reads ranges as they are typed: {@code >5000}, {@code <=5000}, {@code 1000..5000}, {@code ..5000}, or one value alone. A
 * value may itself be a range, as a month is of days: after it is after its last day.
 */
final class RangeReader<T extends Comparable<? super T>> {
    static final RangeReader<LocalDate> DAYS = new RangeReader<>(
            typed -> WrittenPeriod.whole(typed).map(period -> new Range<>(period.first(), period.last())),
            day -> day.plusDays(1),
            day -> day.minusDays(1));

    /** One paisa: nothing lies between it and the next. */
    private static final BigDecimal LEAST = new BigDecimal("0.01");

    static final RangeReader<BigDecimal> SUMS = new RangeReader<>(
            typed -> WrittenSum.parse(typed).map(sum -> new Range<>(sum, sum)),
            sum -> sum.add(LEAST),
            sum -> sum.subtract(LEAST));

    /** All sums that are more. */
    static Range<BigDecimal> over(BigDecimal sum) {
        return Range.between(sum.add(LEAST), null);
    }

    /** All sums that are less. */
    static Range<BigDecimal> under(BigDecimal sum) {
        return Range.between(null, sum.subtract(LEAST));
    }

    /** All sums that lie between the two, with either or without. */
    static Range<BigDecimal> between(BigDecimal least, boolean withLeast, BigDecimal most, boolean withMost) {
        return Range.between(withLeast ? least : least.add(LEAST), withMost ? most : most.subtract(LEAST));
    }

    private static final Pattern COMPARED = Pattern.compile("(?s)\\s*(>=|<=|>|<|=|≥|≤)\\s*(.*)");
    private static final Pattern BETWEEN = Pattern.compile("(?s)(.*?)(?:\\.{2,3}|…)(.*)");

    private final Function<String, Optional<Range<T>>> values;
    private final UnaryOperator<T> next;
    private final UnaryOperator<T> previous;

    private RangeReader(Function<String, Optional<Range<T>>> values, UnaryOperator<T> next, UnaryOperator<T> previous) {
        this.values = values;
        this.next = next;
        this.previous = previous;
    }

    /** Empty if it is no range. */
    Optional<Range<T>> read(String typed) {
        Matcher compared = COMPARED.matcher(typed);
        if (compared.matches()) {
            return values.apply(compared.group(2)).map(value -> compared(compared.group(1), value));
        }
        Matcher between = BETWEEN.matcher(typed);
        return between.matches()
                ? between(between.group(1).strip(), between.group(2).strip())
                : values.apply(typed.strip());
    }

    private Range<T> compared(String sign, Range<T> value) {
        return switch (sign) {
            case ">" -> Range.between(moved(value.to(), next), null);
            case "<" -> Range.between(null, moved(value.from(), previous));
            case ">=", "≥" -> Range.between(value.from(), null);
            case "<=", "≤" -> Range.between(null, value.to());
            default -> value;
        };
    }

    /** Either end may be open, but not both. */
    private Optional<Range<T>> between(String from, String to) {
        Optional<Range<T>> first = from.isEmpty() ? Optional.of(Range.any()) : values.apply(from);
        Optional<Range<T>> last = to.isEmpty() ? Optional.of(Range.any()) : values.apply(to);
        return first.flatMap(begin -> last.map(end -> Range.between(begin.from(), end.to())))
                .filter(range -> !range.isAny());
    }

    private static <T> @Nullable T moved(@Nullable T value, UnaryOperator<T> step) {
        return value == null ? null : step.apply(value);
    }
}
