package org.mohafez.search.query;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.mohafez.search.query.DateSpans.Dated;
import org.mohafez.search.synonym.Span;
import org.mohafez.search.synonym.Synonyms;

/**
 * Gives clauses the alternatives of their words. Each word of a span has those of the whole span, so that a paper with an
 * alternative has, as far as counting goes, all words of the span; and each counts as its part of one thing, that has a name of so many
 * words. The words of a day are one clause: a paper with some of them does
 * not have a part of the day; so with what else is {@link SenseSpan}.
 */
final class Widening {
    /** Alternatives of all clauses of a query together; words further on have none. */
    static final int MOST = 64;

    private final Synonyms synonyms;
    private int left = MOST;

    Widening(Synonyms synonyms) {
        this.synonyms = synonyms;
    }

    /**
     * @param row words that stand beside each other
     * @param text in which they stand
     */
    List<Clause> plain(List<QueryWord> row, String text) {
        List<Dated> dates = DateSpans.in(row);
        List<Span> parts = PercentSpans.in(row);
        List<SenseSpan> meant = meant(row, text, dates, parts);
        List<Span> taken = Stream.concat(
                        dates.stream().map(Dated::span), meant.stream().map(SenseSpan::span))
                .distinct()
                .toList();
        Map<Integer, List<Alternative>> alternatives = new HashMap<>();
        Map<Integer, Integer> named = new HashMap<>();
        for (Span span : spans(row, taken, parts)) {
            boolean isOneClause = meant.stream().anyMatch(one -> one.span().equals(span));
            List<Alternative> its = take(span, isOneClause ? 1 : span.to() - span.from());
            IntStream.range(span.from(), span.to()).forEach(i -> {
                alternatives.put(i, its);
                named.put(i, span.to() - span.from());
            });
        }
        List<Clause> clauses = new ArrayList<>();
        for (int i = 0; i < row.size(); ) {
            int at = i;
            Optional<SenseSpan> here =
                    meant.stream().filter(one -> one.span().from() == at).findFirst();
            Clause clause = here.map(one -> one.clause(row))
                    .orElseGet(() -> Clause.of(row.get(at)).oneOf(named.getOrDefault(at, 1)));
            clauses.add(clause.answeredAlsoBy(alternatives.getOrDefault(i, List.of())));
            i = here.map(one -> one.span().to()).orElse(i + 1);
        }
        return clauses;
    }

    /** Days first: what is part of one is no number. What is counted is no money, and ৫ শতক জমি a part of an acre. */
    private static List<SenseSpan> meant(List<QueryWord> row, String text, List<Dated> dates, List<Span> parts) {
        List<SenseSpan> meant = new ArrayList<>();
        dates.stream().filter(Dated::isDay).map(day -> day.meant(row)).forEach(meant::add);
        List<Span> taken = new ArrayList<>(dates.stream().map(Dated::span).toList());
        List<SenseSpan> counts = CountSpans.in(row).stream()
                .filter(count -> parts.stream().noneMatch(count.span()::overlaps))
                .toList();
        Stream.of(WordBeginnings.in(row, text), counts, SumSpans.in(row, text), NumberSpans.in(row))
                .flatMap(List::stream)
                .forEach(one -> {
                    if (taken.stream().noneMatch(one.span()::overlaps)) {
                        meant.add(one);
                        taken.add(one.span());
                    }
                });
        return meant;
    }

    /** A clause of one value: only what its words say all together has alternatives. */
    Clause whole(Clause value) {
        List<Span> dates = DateSpans.in(value.words()).stream().map(Dated::span).toList();
        for (Span span : spans(value.words(), dates, List.of())) {
            if (span.to() - span.from() == value.words().size()) {
                return value.answeredAlsoBy(take(span, 1));
            }
        }
        return value;
    }

    /** What is part of a date or number has no synonyms of its own. */
    private List<Span> spans(List<QueryWord> row, List<Span> meant, List<Span> counted) {
        List<Span> taken = new ArrayList<>(meant);
        for (Span span : counted) {
            if (taken.stream().noneMatch(span::overlaps)) {
                taken.add(span);
            }
        }
        synonyms.in(row.stream().map(QueryWord::keys).toList()).stream()
                .filter(span -> taken.stream().noneMatch(span::overlaps))
                .toList()
                .forEach(taken::add);
        return taken;
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
