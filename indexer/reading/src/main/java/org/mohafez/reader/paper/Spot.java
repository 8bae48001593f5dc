package org.mohafez.reader.paper;

import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.mohafez.page.Box;

/**
 * Where something stands.
 *
 * @param page the page where it begins, from 1
 * @param boxes where on that page, in points; empty where the format has no geometry
 */
public record Spot(int page, List<Box> boxes) {
    public Spot {
        boxes = List.copyOf(boxes);
    }

    /** Both; boxes on a later page than the first are left out, because a value has one page. */
    public Spot with(Spot other) {
        if (other.page != page) {
            return page < other.page ? this : other;
        }
        return new Spot(
                page,
                Stream.concat(boxes.stream(), other.boxes.stream()).distinct().toList());
    }

    static Spot of(org.mohafez.page.Line line) {
        return new Spot(
                line.page(), Stream.of(line.box()).filter(Objects::nonNull).toList());
    }
}
