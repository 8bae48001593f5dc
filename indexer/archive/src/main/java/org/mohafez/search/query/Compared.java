package org.mohafez.search.query;

import java.math.BigDecimal;
import java.util.Locale;
import java.util.Optional;

/**
 * Sums on one side of another, or between two.
 *
 * @param value in taka
 * @param to the greater of two that they are between; else the same
 */
public record Compared(Than than, BigDecimal value, BigDecimal to) {
    /** On which side. */
    public enum Than {
        OVER,
        /** It, or more. */
        FROM,
        UNDER,
        /** It, or less. */
        UP_TO,
        /** Either, or what lies between them. */
        BETWEEN,
        /** What lies between them, and neither: ৫ লক্ষের বেশি ১০ লক্ষের কম. */
        OVER_UNDER,
        /** What lies between them, or the lesser. */
        FROM_UNDER,
        /** What lies between them, or the greater. */
        OVER_UP_TO;

        /** As in keys of messages. */
        public String code() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }

        /** Whether the sum that is named is itself among them. */
        boolean isInclusive() {
            return this != OVER && this != UNDER;
        }

        /** Whether it is of two sums. */
        public boolean isOfTwo() {
            return switch (this) {
                case BETWEEN, OVER_UNDER, FROM_UNDER, OVER_UP_TO -> true;
                case OVER, FROM, UNDER, UP_TO -> false;
            };
        }

        /** More than one and less than another; empty if both are on one side. */
        Optional<Than> and(Than other) {
            return switch (this) {
                case OVER ->
                    other == UNDER
                            ? Optional.of(OVER_UNDER)
                            : other == UP_TO ? Optional.of(OVER_UP_TO) : Optional.empty();
                case FROM ->
                    other == UNDER ? Optional.of(FROM_UNDER) : other == UP_TO ? Optional.of(BETWEEN) : Optional.empty();
                default -> Optional.empty();
            };
        }

        /** The same, with the sum itself: ৫ লক্ষ বা তার বেশি. */
        Than inclusive() {
            return switch (this) {
                case OVER -> FROM;
                case UNDER -> UP_TO;
                default -> this;
            };
        }
    }

    static Compared to(BigDecimal value, Than than) {
        return new Compared(than, value, value);
    }

    /** Sums that are on both sides; empty where none can be. */
    Optional<Compared> and(Compared other) {
        return than.and(other.than)
                .filter(both -> value.compareTo(other.value) < (both == Than.BETWEEN ? 1 : 0))
                .map(both -> new Compared(both, value, other.value));
    }

    /** All of them. */
    public Range<BigDecimal> range() {
        return switch (than) {
            case OVER -> RangeReader.over(value);
            case FROM -> Range.between(value, null);
            case UNDER -> RangeReader.under(value);
            case UP_TO -> Range.between(null, value);
            case BETWEEN -> Range.between(value, to);
            case OVER_UNDER -> RangeReader.between(value, false, to, false);
            case FROM_UNDER -> RangeReader.between(value, true, to, false);
            case OVER_UP_TO -> RangeReader.between(value, false, to, true);
        };
    }
}
