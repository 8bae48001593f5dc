package org.mohafez.search.query;

import java.util.List;
import java.util.stream.Collectors;
import org.mohafez.search.synonym.Span;

/**
 * Words of a row that together mean something.
 *
 * @param span all of them, with the forms in which papers may have it instead
 * @param said those by which it is found where a paper has it just so
 */
record SenseSpan(Span span, List<QueryWord> said, Sense sense) {
    SenseSpan {
        said = List.copyOf(said);
    }

    Clause clause(List<QueryWord> row) {
        String text = row.subList(span.from(), span.to()).stream()
                .map(QueryWord::text)
                .collect(Collectors.joining(" "));
        return Clause.meaning(sense, text, said);
    }
}
