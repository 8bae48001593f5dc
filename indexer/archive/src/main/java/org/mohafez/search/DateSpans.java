package org.mohafez.search;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.mohafez.bangla.DateForms;
import org.mohafez.bangla.FiscalYear;
import org.mohafez.bangla.MonthInFigures;
import org.mohafez.bangla.WrittenDate;
import org.mohafez.search.synonym.Span;

/** Dates among words that stand beside each other, with the forms in which papers may have them instead. */
final class DateSpans {
    private DateSpans() {}

    static List<Span> in(List<QueryWord> row) {
        List<Span> spans = new ArrayList<>(whole(row));
        spans.addAll(monthsInFigures(row));
        for (int i = 0; i + 1 < row.size(); i++) {
            Span pair = new Span(
                    i,
                    i + 2,
                    DateForms.ofDayAndMonth(row.get(i).text(), row.get(i + 1).text()));
            if (!pair.alternatives().isEmpty() && spans.stream().noneMatch(pair::overlaps)) {
                spans.add(pair);
            }
        }
        return spans;
    }

    /** Two years one after the other, ২০১১-১২, are a fiscal year. */
    private static List<Span> monthsInFigures(List<QueryWord> row) {
        return IntStream.range(0, row.size())
                .filter(i -> FiscalYear.parse(row.get(i).text()).isEmpty())
                .boxed()
                .flatMap(i -> MonthInFigures.parse(row.get(i).text()).stream()
                        .map(month -> new Span(i, i + 1, DateForms.of(month))))
                .toList();
    }

    private static List<Span> whole(List<QueryWord> row) {
        StringBuilder text = new StringBuilder();
        List<Integer> starts = new ArrayList<>();
        for (QueryWord word : row) {
            starts.add(text.length());
            text.append(word.text()).append(' ');
        }
        return WrittenDate.findAll(text.toString()).stream()
                // What begins within a word is no day that was typed: a part of a memo number.
                .filter(date -> starts.contains(date.start()))
                .flatMap(date -> Stream.ofNullable(date.date())
                        .map(day ->
                                new Span(first(starts, date.start()), first(starts, date.end()), DateForms.of(day))))
                .toList();
    }

    /** The first word that begins there or behind it. */
    private static int first(List<Integer> starts, int offset) {
        return IntStream.range(0, starts.size())
                .filter(i -> starts.get(i) >= offset)
                .findFirst()
                .orElse(starts.size());
    }
}
