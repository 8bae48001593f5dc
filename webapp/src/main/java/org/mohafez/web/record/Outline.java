package org.mohafez.web.record;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.mohafez.page.Box;

/**
 * One box around a row among others. What it shares with them, such as a cell that spans rows, counts only where it has nothing
 * else; between two rows the outline goes through the middle.
 */
final class Outline {
    /** Points between what is outlined and its outline. */
    private static final double ROOM = 4;

    private Outline() {}

    /**
     * Empty where nothing was read.
     *
     * @param row boxes of what was read in the row
     * @param others those of all other rows of the page
     */
    static List<Box> of(List<Box> row, List<Box> others) {
        Set<Box> apart = new HashSet<>(others);
        List<Box> own = row.stream().filter(box -> !apart.contains(box)).toList();
        row.forEach(apart::remove);
        return (own.isEmpty() ? row : own)
                .stream().reduce(Box::union).map(box -> roomy(box, apart)).stream()
                        .toList();
    }

    private static Box roomy(Box box, Set<Box> others) {
        double top = box.top() - ROOM;
        double bottom = box.bottom() + ROOM;
        for (Box other : others) {
            if (other.centreY() < box.top()) {
                top = Math.max(top, (other.bottom() + box.top()) / 2);
            } else if (other.centreY() > box.bottom()) {
                bottom = Math.min(bottom, (other.top() + box.bottom()) / 2);
            }
        }
        return new Box(box.left() - ROOM, top, box.width() + 2 * ROOM, bottom - top);
    }
}
