package org.mohafez.web.search;

import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.function.Function;

/**
 * Bars beside one another, one for each month or, where that would be too many, for each year; so many to a panel that it fits the
 * narrowest window. All panels have one scale. Lengths are pixels.
 */
public record TimelineChart(int width, int height, List<Panel> panels) {
    static final int BAR_HEIGHT = 120;
    /** The least that may be touched. */
    static final int COLUMN = 24;
    /** The months of a year. */
    static final int COLUMNS = 12;

    private static final int TOP = 24;
    private static final int BOTTOM = 28;

    /** @param name what stands beneath */
    public record Panel(String name, List<Bar> bars) {}

    /** @param label of its time and count in words */
    public record Bar(int x, int top, int height, String count, String label, String href) {}

    /**
     * @param counts by time, without gaps, not empty; each twelve of them are a panel
     * @param mark what stands beneath the panel that begins with a time
     */
    static <T> TimelineChart of(
            SortedMap<T, Long> counts,
            Function<Long, String> number,
            Function<T, String> name,
            Function<T, String> mark,
            Function<T, String> href) {
        long most = counts.values().stream().mapToLong(Long::longValue).max().orElseThrow();
        List<Panel> panels = new ArrayList<>();
        List<Bar> bars = new ArrayList<>();
        for (T time : counts.keySet()) {
            if (panels.isEmpty() || bars.size() == COLUMNS) {
                bars = new ArrayList<>();
                panels.add(new Panel(mark.apply(time), bars));
            }
            long count = counts.get(time);
            // Something is never drawn as nothing.
            int height = count == 0 ? 0 : (int) Math.max(2, BAR_HEIGHT * count / most);
            bars.add(new Bar(
                    bars.size() * COLUMN,
                    TOP + BAR_HEIGHT - height,
                    height,
                    count == 0 ? "" : number.apply(count),
                    name.apply(time) + ": " + number.apply(count),
                    href.apply(time)));
        }
        return new TimelineChart(COLUMNS * COLUMN, TOP + BAR_HEIGHT + BOTTOM, panels);
    }
}
