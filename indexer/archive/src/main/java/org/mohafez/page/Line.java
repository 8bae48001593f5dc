package org.mohafez.page;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One line of text as it is set on the page.
 *
 * @param box where it stands; absent where the format has no geometry (text, HTML, DOCX)
 * @param words its words with their boxes; empty where {@code box} is absent
 */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public record Line(String text, @Nullable Box box, List<Word> words) {
    public Line {
        words = words == null ? List.of() : List.copyOf(words);
    }

    /** A line of a format without geometry. */
    public static Line of(String text) {
        return new Line(text, null, List.of());
    }
}
