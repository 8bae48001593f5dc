package org.mohafez.page;

import com.fasterxml.jackson.annotation.JsonInclude;
import org.jspecify.annotations.Nullable;

/**
 * A run of characters between spaces, and where it stands. Only formats with a page geometry have words.
 *
 * @param confidence how surely it was read from a picture, 0 to 1; absent where it was not read from one
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Word(String text, Box box, @Nullable Double confidence) {
    /** A word of a text layer. */
    public Word(String text, Box box) {
        this(text, box, null);
    }
}
