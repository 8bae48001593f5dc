package org.mohafez.page;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * One line of text as it is set on the page.
 *
 * @param box where it stands on its page; absent where the format has no geometry (text, HTML, DOCX)
 * @param words its words with their boxes; empty where {@code box} is absent
 * @param page the page it stands on, from 1: a block of {@link Pages#running} may have lines of several pages
 */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public record Line(String text, @Nullable Box box, List<Word> words, int page) implements Placed {
    public Line {
        words = words == null ? List.of() : List.copyOf(words);
        page = Math.max(1, page);
    }

    @Override
    public List<Place> places(int from, int to) {
        Objects.checkFromToIndex(from, to, text.length());
        Box touched = null;
        int begin = 0;
        for (Word word : words) {
            begin = text.indexOf(word.text(), begin);
            if (begin < 0) {
                // Only lines that were not made clean are not their words: then the run is somewhere in the line.
                return from == to || box == null ? List.of() : List.of(new Place(page, box));
            }
            int end = begin + word.text().length();
            if (begin < to && from < end) {
                touched = touched == null ? word.box() : touched.union(word.box());
            }
            begin = end;
        }
        return touched == null ? List.of() : List.of(new Place(page, touched));
    }

    /** A line of a format without geometry, which has one page. */
    public static Line of(String text) {
        return new Line(text, null, List.of(), 1);
    }
}
