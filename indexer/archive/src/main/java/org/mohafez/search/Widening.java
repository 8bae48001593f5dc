package org.mohafez.search;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.mohafez.search.DateSpans.Dated;
import org.mohafez.search.synonym.Span;
import org.mohafez.search.synonym.Synonyms;

/**
 * Gives clauses the alternatives of their words. Each word of a span has those of the whole span, so that a paper with an
 * alternative has, as far as counting goes, all words of the span. The words of a day are one clause: a paper with some of them does
 * not have a part of the day.
 */
final class Widening {
    /** Alternatives of all clauses of a query together; words further on have none. */
    static final int MOST = 64;

    private final Synonyms synonyms;
    private int left = MOST;

    Widening(Synonyms synonyms) {
        this.synonyms = synonyms;
    }

    /** @param row words that stand beside each other */
    List<Clause> plain(List<QueryWord> row) {
        List<Dated> dates = DateSpans.in(row);
        Map<Integer, List<Alternative>> alternatives = new HashMap<>();
        for (Span span : spans(row, dates)) {
            boolean isDay =
                    dates.stream().anyMatch(date -> date.isDay() && date.span().equals(span));
            List<Alternative> its = take(span, isDay ? 1 : span.to() - span.from());
            IntStream.range(span.from(), span.to()).forEach(i -> alternatives.put(i, its));
        }
        List<Clause> clauses = new ArrayList<>();
        for (int i = 0; i < row.size(); ) {
            Clause clause = clause(row, i, dates);
            clauses.add(clause.answeredAlsoBy(alternatives.getOrDefault(i, List.of())));
            i += clause.words().size();
        }
        return clauses;
    }

    private static Clause clause(List<QueryWord> row, int at, List<Dated> dates) {
        return dates.stream()
                .filter(date -> date.isDay() && date.span().from() == at)
                .findFirst()
                .map(day -> Clause.dated(row.subList(at, day.span().to()), day.days()))
                .orElseGet(() -> Clause.of(row.get(at)));
    }

    /** A clause of one value: only what its words say all together has alternatives. */
    Clause whole(Clause value) {
        for (Span span : spans(value.words(), DateSpans.in(value.words()))) {
            if (span.to() - span.from() == value.words().size()) {
                return value.answeredAlsoBy(take(span, 1));
            }
        }
        return value;
    }

    /** What is part of a date has no synonyms of its own. */
    private List<Span> spans(List<QueryWord> row, List<Dated> dates) {
        Stream<Span> others = synonyms.in(row.stream().map(QueryWord::keys).toList()).stream()
                .filter(span -> dates.stream().noneMatch(date -> span.overlaps(date.span())));
        return Stream.concat(dates.stream().map(Dated::span), others).toList();
    }

    private List<Alternative> take(Span span, int times) {
        List<Alternative> taken = span.alternatives().stream()
                .limit(left / times)
                .map(Alternative::of)
                .toList();
        left -= taken.size() * times;
        return taken;
    }
}
