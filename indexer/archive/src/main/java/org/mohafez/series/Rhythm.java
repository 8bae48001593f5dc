package org.mohafez.series;

import com.fasterxml.jackson.annotation.JsonProperty;

/**
 * How often a body meets.
 *
 * @param every the time from one meeting to the next
 * @param basis how that is known
 */
public record Rhythm(Every every, Basis basis) {
    /** A time from one meeting to the next. */
    public enum Every {
        @JsonProperty("week")
        WEEK(10),
        @JsonProperty("fortnight")
        FORTNIGHT(20),
        @JsonProperty("month")
        MONTH(45),
        @JsonProperty("two-months")
        TWO_MONTHS(75),
        @JsonProperty("quarter")
        QUARTER(120),
        @JsonProperty("half-year")
        HALF_YEAR(270),
        @JsonProperty("year")
        YEAR(450);

        private final int mostDays;

        Every(int mostDays) {
            this.mostDays = mostDays;
        }

        /** The longest time between two meetings that is nearer to this than to the next longer one. */
        int mostDays() {
            return mostDays;
        }

        /** Whether each month has a meeting of its own. */
        public boolean eachMonth() {
            return compareTo(MONTH) <= 0;
        }

        /** The word that stands for it in message keys. */
        public String code() {
            return name().toLowerCase(java.util.Locale.ROOT).replace('_', '-');
        }
    }

    /** How it is known. */
    public enum Basis {
        /** A paper says so: মাসিক সভা. */
        @JsonProperty("stated")
        STATED,
        /** The meetings held here are so far apart. */
        @JsonProperty("observed")
        OBSERVED
    }
}
