package org.mohafez.record.correction;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mohafez.page.Box;

/**
 * A place of a paper that the public is not to see.
 *
 * @param page from 1, in the file
 * @param text the words that stood there when it was blacked out; absent where it was a stamp or what else is no text
 * @param boxes where they stood; empty where the format has no geometry
 * @param width of that page then, in points; absent where the format has no geometry
 * @param height of that page then
 */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public record Blacked(
        int page,
        @Nullable String text,
        List<Box> boxes,
        @Nullable Double width,
        @Nullable Double height) {
    public Blacked {
        boxes = boxes == null ? List.of() : List.copyOf(boxes);
    }
}
