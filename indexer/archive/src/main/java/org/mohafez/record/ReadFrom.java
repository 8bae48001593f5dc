package org.mohafez.record;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import org.mohafez.page.Box;

/**
 * Where a value was read, and how surely.
 *
 * @param page from 1
 * @param boxes where on that page; empty where the format has no geometry
 * @param confidence 0 to 1
 * @param rule which rule found it
 */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public record ReadFrom(int page, List<Box> boxes, double confidence, String rule) {
    public ReadFrom {
        boxes = boxes == null ? List.of() : List.copyOf(boxes);
    }
}
