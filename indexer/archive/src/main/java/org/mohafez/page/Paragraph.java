package org.mohafez.page;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Lines that run on into one another. A label and its value on a line of their own are a paragraph of one line. */
public record Paragraph(List<Line> lines) implements Block {
    private static final Pattern WORD_HYPHEN = Pattern.compile("[\\p{L}\\p{M}][-\u2010\u2011]$");

    public Paragraph {
        lines = List.copyOf(lines);
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
        StringBuilder text = new StringBuilder();
        for (Line line : lines) {
            if (!text.isEmpty() && !WORD_HYPHEN.matcher(text).find()) {
                text.append(' ');
            }
            text.append(line.text());
        }
        return text.toString();
    }
}
