package org.mohafez.reader.paper;

import java.util.List;
import java.util.stream.Stream;
import org.mohafez.page.Pages;

/** A paper laid out for reading. */
public record Paper(List<Element> elements) {
    public Paper {
        elements = List.copyOf(elements);
    }

    public static Paper of(Pages pages) {
        return new Paper(new Layout(pages).elements());
    }

    public int size() {
        return elements.size();
    }

    public Element get(int index) {
        return elements.get(index);
    }

    /** Every line outside tables and every line inside them, in reading order. */
    public Stream<TextLine> lines() {
        return elements.stream().flatMap(Paper::lines);
    }

    /** The lines of one element: a table's cell by cell. */
    public static Stream<TextLine> lines(Element element) {
        return switch (element) {
            case Passage passage -> passage.lines().stream();
            case Grid grid ->
                grid.rows().stream()
                        .flatMap(row -> row.distinct().stream())
                        .distinct()
                        .flatMap(cell -> cell.passages().stream())
                        .flatMap(passage -> passage.lines().stream());
        };
    }

    public List<Grid> grids() {
        return elements.stream()
                .filter(Grid.class::isInstance)
                .map(Grid.class::cast)
                .toList();
    }
}
