package org.mohafez.search.query;

import java.math.BigDecimal;
import java.time.LocalDate;

/** What a query asks of an entry beside words, as in {@code amount:>100000}: one of its values is to be within a range. */
public sealed interface Limit {
    /** Whether entries within are to be left out. */
    boolean excluded();

    /** The day of the meeting, or of the issue where there was no meeting. */
    record Dated(Range<LocalDate> range, boolean excluded) implements Limit {}

    /** A deadline. */
    record Due(Range<LocalDate> range, boolean excluded) implements Limit {}

    /** A sum that is named, in taka. */
    record Amount(Range<BigDecimal> range, boolean excluded) implements Limit {}
}
