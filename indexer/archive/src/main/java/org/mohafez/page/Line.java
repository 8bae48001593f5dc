package org.mohafez.page;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One line of text as it is set on the page.
 *
 * @param box where it stands on its page; absent where the format has no geometry (text, HTML, DOCX)
 * @param words its words with their boxes; empty where {@code box} is absent
 * @param page the page it stands on, from 1: a block of {@link Pages#running} may have lines of several pages
 */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public record Line(String text, @Nullable Box box, List<Word> words, int page) {
    public Line {
        words = words == null ? List.of() : List.copyOf(words);
        page = Math.max(1, page);
    }

    /** A line of a format without geometry, which has one page. */
    public static Line of(String text) {
        return new Line(text, null, List.of(), 1);
    }
}
