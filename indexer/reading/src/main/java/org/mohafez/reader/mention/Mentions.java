package org.mohafez.reader.mention;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.mohafez.reader.paper.Element;
import org.mohafez.reader.paper.Found;
import org.mohafez.reader.paper.Grid;
import org.mohafez.reader.paper.Paper;
import org.mohafez.reader.paper.Passage;
import org.mohafez.record.Check;
import org.mohafez.record.Mention;

/**
 * What a paper names.
 *
 * @param found in the paper's order, each print of a name once
 * @param checks figures against the words beside them
 */
public record Mentions(List<Found<Mention>> found, List<Check> checks) {
    public Mentions {
        found = List.copyOf(found);
        checks = List.copyOf(checks);
    }

    /** A stretch of the paper's text that names something. */
    record Span(int start, int end, String type, String value) {}

    public static Mentions of(Paper paper) {
        Map<String, Found<Mention>> found = new LinkedHashMap<>();
        List<Check> checks = new ArrayList<>();
        paper.elements().stream().flatMap(Mentions::passages).forEach(passage -> {
            String text = passage.text();
            Amounts amounts = Amounts.in(text);
            checks.addAll(amounts.checks());
            Stream.of(amounts.spans(), Laws.in(text), Projects.in(text))
                    .flatMap(List::stream)
                    .sorted(Comparator.comparingInt(Span::start))
                    .forEach(span -> take(span, passage, found));
        });
        return new Mentions(List.copyOf(found.values()), checks);
    }

    private static void take(Span span, Passage passage, Map<String, Found<Mention>> found) {
        String printed = passage.text().substring(span.start(), span.end()).strip();
        Mention mention = new Mention(
                span.type(),
                printed,
                span.value().isEmpty() ? null : span.value(),
                passage.spot().page());
        found.putIfAbsent(span.type() + printed, new Found<>(mention, passage.spot(), 0.9, span.type()));
    }

    /** Text that runs on: a paragraph, or all that a cell says. */
    private static Stream<Passage> passages(Element element) {
        return switch (element) {
            case Passage passage -> Stream.of(passage);
            case Grid grid ->
                grid.rows().stream()
                        .flatMap(row -> row.distinct().stream())
                        .distinct()
                        .filter(cell -> !cell.isBlank())
                        .map(cell -> new Passage(cell.passages().stream()
                                .flatMap(passage -> passage.lines().stream())
                                .toList()));
        };
    }
}
