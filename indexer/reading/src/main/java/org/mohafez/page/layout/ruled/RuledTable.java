package org.mohafez.page.layout.ruled;

import java.util.List;
import java.util.Optional;
import org.mohafez.page.Box;

/**
 * A table as its rules draw it.
 *
 * @param rows how many
 * @param columns how many
 * @param slots from the top, each row from the left
 */
public record RuledTable(Box box, int rows, int columns, List<Slot> slots) {
    public RuledTable {
        slots = List.copyOf(slots);
    }

    public Optional<Slot> at(double x, double y) {
        return slots.stream().filter(slot -> slot.box().contains(x, y)).findFirst();
    }
}
