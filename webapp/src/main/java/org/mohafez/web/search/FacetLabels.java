package org.mohafez.web.search;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.mohafez.index.IndexField;
import org.mohafez.record.Access;
import org.mohafez.search.FacetValue;
import org.mohafez.search.Filters;
import org.mohafez.search.SearchEngine;
import org.mohafez.search.SearchRequest;
import org.mohafez.search.SearchResult;
import org.mohafez.web.place.PlaceNames;
import org.mohafez.web.ui.Figures;
import org.mohafez.web.ui.Words;

/**
 * The names of facets' values. Kinds, sources, fiscal years and places have theirs in the reader's language, all else as the papers
 * print it. Made for one answer; not to be shared between threads.
 */
final class FacetLabels {
    private final Words words;
    private final Figures figures;
    private final SearchEngine engine;
    private final Set<Access> access;
    private final Map<IndexField, Map<String, String>> known = new HashMap<>();

    FacetLabels(Words words, Figures figures, SearchEngine engine, Set<Access> access, SearchResult result) {
        this.words = words;
        this.figures = figures;
        this.engine = engine;
        this.access = access;
        result.facets().forEach(this::learn);
    }

    String label(IndexField field, FacetValue value) {
        return switch (field) {
            case KIND -> words.sayOr(value.label(), "kind." + value.code());
            case SOURCE -> words.sayOr(value.label(), "source." + value.code());
            case FISCAL_YEAR -> figures.digits(value.code());
            default -> PlaceNames.of(field, value.code(), value.label(), words.lang());
        };
    }

    /** The name of a value that may not be among the answer's own; the code itself where the archive has no such value. */
    String label(IndexField field, String asked) {
        return switch (field) {
            case KIND, SOURCE, FISCAL_YEAR -> label(field, new FacetValue(asked, asked, 0));
            default -> {
                String code = new MergedCodes(engine.naming())
                        .current(field.parameter().orElse(""), asked);
                if (!known.getOrDefault(field, Map.of()).containsKey(code)) {
                    lookUp(field, code);
                }
                String label = known.getOrDefault(field, Map.of()).get(code);
                yield label == null ? code : PlaceNames.of(field, code, label, words.lang());
            }
        };
    }

    private void lookUp(IndexField field, String code) {
        SearchRequest onlyThat = SearchRequest.of("", access).within(Filters.of(Map.of(field, List.of(code))));
        learn(field, engine.values(onlyThat, field));
    }

    private void learn(IndexField field, List<FacetValue> values) {
        Map<String, String> labels = known.computeIfAbsent(field, f -> new HashMap<>());
        values.forEach(value -> labels.put(value.code(), value.label()));
    }
}
