package org.mohafez.page;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Lines that run on into one another. A label and its value on a line of their own are a paragraph of one line. */
public record Paragraph(List<Line> lines) implements Block {
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

    @Override
    @JsonIgnore
    public String text() {
        return lines.stream().map(Line::text).collect(Collectors.joining(" "));
    }
}
