package org.mohafez.web.browse;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.mohafez.bangla.BanglaOrder;
import org.mohafez.index.IndexField;
import org.mohafez.record.Access;
import org.mohafez.search.FacetValue;
import org.mohafez.search.Filters;
import org.mohafez.search.SearchEngine;
import org.mohafez.search.SearchRequest;

/** Counts values among the papers and decisions that a reader may see. */
final class Tallies {
    /** Only decisions have these. */
    static final Set<IndexField> OF_DECISIONS = Set.of(IndexField.TOPIC, IndexField.IMPLEMENTER);

    static final Comparator<Tally> BY_NAME =
            Comparator.comparing(Tally::label, BanglaOrder.WORDS).thenComparing(Tally::code);

    private final SearchEngine engine;
    private final Set<Access> access;

    Tallies(SearchEngine engine, Set<Access> access) {
        this.engine = engine;
        this.access = access;
    }

    /** Everything that reader may see, narrowed. */
    SearchRequest request(Filters filters) {
        return SearchRequest.of("", access).within(filters);
    }

    /** All values of a field within those filters: years the latest first, all else in Bangla order. */
    List<Tally> of(IndexField field, Filters within) {
        Map<String, Long> decisions = engine.values(request(within.ofDecisions()), field).stream()
                .collect(Collectors.toMap(FacetValue::code, FacetValue::count));
        Function<FacetValue, Tally> tally = OF_DECISIONS.contains(field)
                ? value -> new Tally(value.code(), value.label(), null, value.count())
                : value ->
                        new Tally(value.code(), value.label(), value.count(), decisions.getOrDefault(value.code(), 0L));
        Filters counted = OF_DECISIONS.contains(field) ? within.ofDecisions() : within.ofPapers();
        Stream<FacetValue> values =
                engine.values(request(counted), field).stream().filter(value -> value.count() > 0);
        return values.map(tally)
                .sorted(
                        field == IndexField.FISCAL_YEAR
                                ? Comparator.comparing(Tally::code).reversed()
                                : BY_NAME)
                .toList();
    }

    /** How many values a field has. */
    int values(IndexField field) {
        return engine.values(request(Filters.none()), field).size();
    }

    /** One value; zero of everything where the reader may see none of it. */
    Tally one(IndexField field, String code) {
        return of(field, Filters.of(Map.of(field, List.of(code)))).stream()
                .filter(tally -> tally.code().equals(code))
                .findFirst()
                .orElseGet(() -> new Tally(code, code, 0L, 0));
    }
}
