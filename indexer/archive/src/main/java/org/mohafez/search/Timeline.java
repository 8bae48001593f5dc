package org.mohafez.search;

import java.time.YearMonth;
import java.util.Collections;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Hits by the months they are dated in: by their meeting's, or by the issue where there was no meeting, or as the request's
 * date field says.
 *
 * @param months those with hits, in order
 * @param undated hits without such a date
 */
public record Timeline(SortedMap<YearMonth, Long> months, long undated) {
    public static final Timeline EMPTY = new Timeline(new TreeMap<>(), 0);

    public Timeline {
        months = Collections.unmodifiableSortedMap(new TreeMap<>(months));
    }

    public long total() {
        return undated + months.values().stream().mapToLong(Long::longValue).sum();
    }
}
