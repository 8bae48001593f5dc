package org.mohafez.reader.paper;

import java.util.List;
import org.mohafez.page.Paragraph;

/** A line of the paper, or several that run on into one another; at least one. */
public record Passage(List<TextLine> lines) implements Element {
    public Passage {
        lines = List.copyOf(lines);
    }

    /** Its lines in one, a space between them but where a word is cut at its hyphen. */
    @Override
    public String text() {
        StringBuilder text = new StringBuilder();
        for (TextLine line : lines) {
            text.append(text.isEmpty() || Paragraph.areOneWord(text, line.text()) ? "" : " ")
                    .append(line.text());
        }
        return text.toString();
    }

    @Override
    public Spot spot() {
        return lines.stream().map(TextLine::spot).reduce(Spot::with).orElseThrow();
    }
}
