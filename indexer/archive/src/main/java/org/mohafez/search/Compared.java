package org.mohafez.search;

import java.math.BigDecimal;
import java.util.Locale;

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
        BETWEEN;

        /** As in keys of messages. */
        public String code() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }

        /** Whether the sum that is named is itself among them. */
        boolean isInclusive() {
            return this != OVER && this != UNDER;
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

    /** All of them. */
    public Range<BigDecimal> range() {
        return switch (than) {
            case OVER -> RangeReader.over(value);
            case FROM -> Range.between(value, null);
            case UNDER -> RangeReader.under(value);
            case UP_TO -> Range.between(null, value);
            case BETWEEN -> Range.between(value, to);
        };
    }
}
