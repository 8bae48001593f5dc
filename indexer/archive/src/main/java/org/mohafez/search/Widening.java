package org.mohafez.search;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.mohafez.search.synonym.Span;
import org.mohafez.search.synonym.Synonyms;

/**
 * Gives clauses the alternatives of their words. Each word of a span has those of the whole span, so that a paper with an
 * alternative has, as far as counting goes, all words of the span.
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
        List<Clause> clauses = new ArrayList<>(row.stream().map(Clause::of).toList());
        for (Span span : spans(row)) {
            List<Alternative> alternatives = take(span, span.to() - span.from());
            for (int i = span.from(); i < span.to(); i++) {
                clauses.set(i, clauses.get(i).answeredAlsoBy(alternatives));
            }
        }
        return clauses;
    }

    /** A clause of one value: only what its words say all together has alternatives. */
    Clause whole(Clause value) {
        for (Span span : spans(value.words())) {
            if (span.to() - span.from() == value.words().size()) {
                return value.answeredAlsoBy(take(span, 1));
            }
        }
        return value;
    }

    /** What is part of a date has no synonyms of its own. */
    private List<Span> spans(List<QueryWord> row) {
        List<Span> dates = DateSpans.in(row);
        Stream<Span> others = synonyms.in(row.stream().map(QueryWord::keys).toList()).stream()
                .filter(span -> dates.stream().noneMatch(span::overlaps));
        return Stream.concat(dates.stream(), others).toList();
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
