package org.mohafez.web.record.view;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.mohafez.page.Box;

/**
 * One box around a row among others. What it shares with them, such as a cell that spans rows, counts only where it has nothing
 * else; between two rows the outline goes through the middle. In a table without rules the cell of a row begins where its first line
 * is printed, and the one above ends there: then it goes above that line.
 */
final class Outline {
    /** Points between what is outlined and its outline. */
    private static final double ROOM = 4;
    /** Points by which an edge may lie above what is printed beneath it. */
    private static final double NEAR = 1.5;

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
                .stream().reduce(Box::union).map(box -> roomy(box, row, apart)).stream()
                        .toList();
    }

    private static Box roomy(Box box, List<Box> row, Set<Box> others) {
        double top = box.top() - ROOM;
        double bottom = box.bottom() + ROOM;
        for (Box other : others) {
            if (other.centreY() < box.top()) {
                top = Math.max(top, between(other.bottom(), box.top(), row));
            } else if (other.centreY() > box.bottom()) {
                bottom = Math.min(bottom, between(box.bottom(), other.top(), others));
            }
        }
        return new Box(box.left() - ROOM, top, box.width() + 2 * ROOM, bottom - top);
    }

    /** @param beneath what was read below that height, and elsewhere */
    private static double between(double end, double begin, Collection<Box> beneath) {
        boolean printedThere =
                begin - end < NEAR && beneath.stream().anyMatch(box -> box.top() > begin && box.top() - begin < NEAR);
        double middle = (end + begin) / 2;
        return printedThere ? middle - ROOM : middle;
    }
}
