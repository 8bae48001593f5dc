package org.mohafez.web.search;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.mohafez.index.IndexField;
import org.mohafez.search.FacetValue;
import org.mohafez.search.SearchResult;
import org.mohafez.web.place.PlaceLevels;
import org.mohafez.web.search.SearchPage.FacetGroup;
import org.mohafez.web.search.SearchPage.FacetLink;
import org.mohafez.web.ui.Figures;
import org.mohafez.web.ui.Words;

/** Facets as links that add a value to the search or take it out again. */
final class FacetLinks {
    /** So many values are shown at once. */
    private static final int AT_ONCE = 6;

    private static final Set<IndexField> OPEN = Set.of(IndexField.OFFICE, IndexField.KIND, IndexField.FISCAL_YEAR);

    private final SearchUrl url;
    private final Words words;
    private final Figures figures;
    private final FacetLabels labels;
    private final PlaceTree places;

    FacetLinks(SearchUrl url, Words words, Figures figures, FacetLabels labels, PlaceTree places) {
        this.places = places;
        this.url = url;
        this.words = words;
        this.figures = figures;
        this.labels = labels;
    }

    /** All but files unless one is chosen: nobody picks one from a list of numbers. */
    static Set<IndexField> shown(SearchUrl url) {
        Set<IndexField> shown = new LinkedHashSet<>(IndexField.of(IndexField.Type.FACET));
        if (url.values(IndexField.OFFICE_FILE.parameter().orElseThrow()).isEmpty()) {
            shown.remove(IndexField.OFFICE_FILE);
        }
        return shown;
    }

    /** In the order of {@link IndexField}; facets without a value are left out. Places of all levels are one facet. */
    List<FacetGroup> of(SearchResult result) {
        Map<IndexField, List<FacetValue>> facets = result.facets();
        return shown(url).stream()
                .filter(field -> field == PlaceLevels.LEVELS.getFirst() || !PlaceLevels.LEVELS.contains(field))
                .map(field -> field == PlaceLevels.LEVELS.getFirst()
                        ? places.of(result)
                        : group(field, facets.getOrDefault(field, List.of())))
                .filter(group -> !group.values().isEmpty() || !group.up().isEmpty())
                .toList();
    }

    private FacetGroup group(IndexField field, List<FacetValue> counted) {
        String parameter = field.parameter().orElseThrow();
        List<FacetLink> links = new ArrayList<>();
        List<String> chosen = url.values(parameter);
        for (String code : chosen) {
            long count = counted.stream()
                    .filter(value -> value.code().equals(code))
                    .mapToLong(FacetValue::count)
                    .sum();
            links.add(link(parameter, code, labels.label(field, code), count, true));
        }
        for (FacetValue value : counted) {
            if (!chosen.contains(value.code())) {
                links.add(link(parameter, value.code(), labels.label(field, value), value.count(), false));
            }
        }
        int atOnce = Math.min(links.size(), Math.max(AT_ONCE, chosen.size()));
        return new FacetGroup(
                parameter,
                words.say("facet." + parameter),
                OPEN.contains(field) || !chosen.isEmpty(),
                List.of(),
                links.subList(0, atOnce),
                links.subList(atOnce, links.size()));
    }

    private FacetLink link(String parameter, String code, String label, long count, boolean chosen) {
        SearchUrl next = chosen ? url.without(parameter, code) : url.with(parameter, code);
        return new FacetLink("f-" + parameter + "-" + code, label, figures.number(count), next.href(), chosen);
    }
}
