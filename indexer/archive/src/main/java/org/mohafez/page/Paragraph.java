package org.mohafez.page;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Lines that run on into one another. A label and its value on a line of their own are a paragraph of one line.
 *
 * @param continues whether it goes on from the last paragraph before it, which a page break cut; see {@link Pages#running}
 * @param furniture whether it is of the page and not of the paper: a page number, a running head
 */
public record Paragraph(
        List<Line> lines,
        @JsonInclude(JsonInclude.Include.NON_DEFAULT) boolean continues,
        @JsonInclude(JsonInclude.Include.NON_DEFAULT) boolean furniture)
        implements Block {
    private static final Pattern WORD_HYPHEN = Pattern.compile("[\\p{L}\\p{M}&&[^ঃ]][-\u2010\u2011]$");

    public Paragraph {
        lines = List.copyOf(lines);
    }

    /** A paragraph that stands whole on its page, or begins there. */
    public Paragraph(List<Line> lines) {
        this(lines, false, false);
    }

    /** A paragraph of a format without geometry. */
    public static Paragraph of(String text) {
        return new Paragraph(List.of(Line.of(text)));
    }

    @Override
    @JsonIgnore
    public @Nullable Box box() {
        return lines.stream()
                .map(Line::box)
                .filter(Objects::nonNull)
                .reduce(Box::union)
                .orElse(null);
    }

    /** Its lines, joined by a space; a line that ends with the hyphen of a word is joined without one. */
    @Override
    @JsonIgnore
    public String text() {
        return joined().text();
    }

    @Override
    public List<Place> places(int from, int to) {
        return joined().places(from, to);
    }

    /** Whether a line ends within a word, at its hyphen (উপ-): the next line goes on without a space. */
    public static boolean endsInWord(CharSequence line) {
        return WORD_HYPHEN.matcher(line).find();
    }

    private Joined joined() {
        Joined joined = new Joined();
        for (Line line : lines) {
            CharSequence before = joined.soFar();
            joined.between(before.isEmpty() || endsInWord(before) ? "" : " ");
            joined.add(line);
        }
        return joined;
    }
}
