package org.mohafez.web.search;

import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.function.Function;

/**
 * Bars beside one another, one for each month from the first to the last, or for each year where that would be too many.
 * Lengths are pixels.
 *
 * @param marks the years beneath
 */
public record TimelineChart(int width, int height, List<Bar> bars, List<Mark> marks) {
    static final int BAR_HEIGHT = 120;
    /** The least that may be touched: half a century then fits a wide window. */
    static final int COLUMN = 24;

    private static final int TOP = 24;
    private static final int BOTTOM = 28;

    /** @param label of its time and count in words */
    public record Bar(int x, int top, int height, String count, String label, String href) {}

    /** A word beneath the bars. */
    public record Mark(int x, String text) {}

    /**
     * @param counts by time, without gaps, not empty
     * @param mark what stands beneath a time; empty for nothing
     */
    static <T> TimelineChart of(
            SortedMap<T, Long> counts,
            Function<Long, String> number,
            Function<T, String> name,
            Function<T, String> mark,
            Function<T, String> href) {
        long most = counts.values().stream().mapToLong(Long::longValue).max().orElseThrow();
        List<Bar> bars = new ArrayList<>();
        List<Mark> marks = new ArrayList<>();
        counts.forEach((time, count) -> {
            int x = bars.size() * COLUMN;
            // Something is never drawn as nothing.
            int height = count == 0 ? 0 : (int) Math.max(2, BAR_HEIGHT * count / most);
            String said = count == 0 ? "" : number.apply(count);
            bars.add(new Bar(
                    x,
                    TOP + BAR_HEIGHT - height,
                    height,
                    said,
                    name.apply(time) + ": " + number.apply(count),
                    href.apply(time)));
            String beneath = mark.apply(time);
            if (!beneath.isEmpty()) {
                marks.add(new Mark(x, beneath));
            }
        });
        return new TimelineChart(Math.max(bars.size(), 3) * COLUMN, TOP + BAR_HEIGHT + BOTTOM, bars, marks);
    }
}
