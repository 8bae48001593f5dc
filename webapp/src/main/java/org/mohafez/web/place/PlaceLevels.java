package org.mohafez.web.place;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.mohafez.authority.place.PlaceCodes;
import org.mohafez.bangla.BanglaOrder;
import org.mohafez.index.IndexField;
import org.mohafez.record.Access;
import org.mohafez.search.FacetValue;
import org.mohafez.search.Filters;
import org.mohafez.search.SearchEngine;
import org.mohafez.search.SearchRequest;

/** Which places lie in which, as the papers that name them say. */
public final class PlaceLevels {
    /** From the widest to the closest. */
    public static final List<IndexField> LEVELS = List.of(IndexField.DIVISION, IndexField.DISTRICT, IndexField.UPAZILA);

    private static final Comparator<Place> IN_ORDER =
            Comparator.comparing(place -> place.value().label(), BanglaOrder.WORDS);

    private final SearchEngine engine;

    public PlaceLevels(SearchEngine engine) {
        this.engine = engine;
    }

    /** A place of a level, with how many entries come from there. */
    public record Place(IndexField level, FacetValue value) {}

    /**
     * The places directly beneath, in Bangla order; behind them those of closer levels of which no paper says in what they lie.
     *
     * @param request already within the place
     * @param level of the place; null for the whole country
     * @param counts the values of a level under that request
     */
    public List<Place> beneath(
            SearchRequest request, @Nullable IndexField level, Function<IndexField, List<FacetValue>> counts) {
        List<Place> places = new ArrayList<>();
        List<IndexField> closer = LEVELS.subList(level == null ? 0 : LEVELS.indexOf(level) + 1, LEVELS.size());
        for (int i = 0; i < closer.size(); i++) {
            List<FacetValue> here = counts.apply(closer.get(i)).stream()
                    .filter(value -> value.count() > 0)
                    .toList();
            IndexField of = closer.get(i);
            Stream<FacetValue> listed = i == 0 ? here.stream() : outside(request, closer.get(i - 1), of, here);
            listed.map(value -> new Place(of, value)).sorted(IN_ORDER).forEach(places::add);
        }
        return places;
    }

    /**
     * The places that those lie in, the widest first. A level is left out where their papers name none or several.
     *
     * @param codes of places of one level
     */
    public List<Place> above(IndexField level, List<String> codes, Set<Access> access) {
        SearchRequest there = SearchRequest.of("", access).within(Filters.of(Map.of(level, codes)));
        return LEVELS.subList(0, LEVELS.indexOf(level)).stream()
                .map(wider -> engine.values(there, wider).stream()
                        .map(value -> new Place(wider, value))
                        .toList())
                .filter(places -> places.size() == 1)
                .map(List::getFirst)
                .toList();
    }

    /** Only places that the tables do not know can lie nowhere: of all others they tell. */
    private Stream<FacetValue> outside(
            SearchRequest request, IndexField wider, IndexField level, List<FacetValue> here) {
        Set<String> unknown = here.stream()
                .map(FacetValue::code)
                .filter(code -> PlaceCodes.bangladesh().location(code).isEmpty())
                .collect(Collectors.toSet());
        return unknown.isEmpty()
                ? Stream.of()
                : engine.valuesWithout(request, wider, level).stream().filter(value -> unknown.contains(value.code()));
    }
}
