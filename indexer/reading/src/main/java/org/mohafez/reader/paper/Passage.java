package org.mohafez.reader.paper;

import java.util.List;
import java.util.stream.Collectors;

/** A line of the paper, or several that run on into one another; at least one. */
public record Passage(List<TextLine> lines) implements Element {
    public Passage {
        lines = List.copyOf(lines);
    }

    /** Its lines in one, a space between them. */
    @Override
    public String text() {
        return lines.stream().map(TextLine::text).collect(Collectors.joining(" "));
    }

    @Override
    public Spot spot() {
        return lines.stream().map(TextLine::spot).reduce(Spot::with).orElseThrow();
    }
}
