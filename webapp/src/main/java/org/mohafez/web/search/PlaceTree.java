package org.mohafez.web.search;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mohafez.index.IndexField;
import org.mohafez.search.FacetValue;
import org.mohafez.search.SearchEngine;
import org.mohafez.search.SearchRequest;
import org.mohafez.search.SearchResult;
import org.mohafez.web.place.PlaceLevels;
import org.mohafez.web.place.PlaceLevels.Place;
import org.mohafez.web.search.SearchPage.FacetGroup;
import org.mohafez.web.search.SearchPage.FacetLink;
import org.mohafez.web.search.SearchPage.Link;
import org.mohafez.web.ui.Figures;
import org.mohafez.web.ui.Lang;
import org.mohafez.web.ui.Words;

/** Places as one facet: those beneath the chosen one as links that go deeper, and the way back up. */
final class PlaceTree {
    /** So many places are shown at once; a division has 13 districts at the most. */
    private static final int AT_ONCE = 13;

    private final SearchUrl url;
    private final Words words;
    private final Figures figures;
    private final FacetLabels labels;
    private final PlaceLevels levels;
    private final SearchRequest request;

    /** @param request what was searched for in the end */
    PlaceTree(
            SearchUrl url,
            Words words,
            Figures figures,
            FacetLabels labels,
            SearchEngine engine,
            SearchRequest request) {
        this.url = url;
        this.words = words;
        this.figures = figures;
        this.labels = labels;
        this.levels = new PlaceLevels(engine);
        this.request = request;
    }

    FacetGroup of(SearchResult result) {
        IndexField chosen = closestChosen();
        List<FacetLink> links = new ArrayList<>();
        if (chosen == null) {
            beneath(result, null).forEach(place -> links.add(deeper(place)));
        } else {
            chosen(result, chosen).forEach(links::add);
            if (chosen == IndexField.UPAZILA) {
                besides(result).forEach(links::add);
            } else {
                beneath(result, chosen).forEach(place -> links.add(deeper(place)));
            }
        }
        int atOnce = Math.min(links.size(), AT_ONCE);
        return new FacetGroup(
                "place",
                words.say("facet.place"),
                true,
                chosen == null ? List.of() : up(chosen),
                links.subList(0, atOnce),
                links.subList(atOnce, links.size()));
    }

    private @Nullable IndexField closestChosen() {
        return PlaceLevels.LEVELS.reversed().stream()
                .filter(level -> !codes(level).isEmpty())
                .findFirst()
                .orElse(null);
    }

    private List<Place> beneath(SearchResult result, @Nullable IndexField level) {
        List<Place> places =
                levels.beneath(request, level, closer -> result.facets().getOrDefault(closer, List.of()));
        return words.lang() == Lang.BN
                ? places
                : places.stream()
                        .sorted(Comparator.comparing(Place::level).thenComparing(this::label))
                        .toList();
    }

    private String label(Place place) {
        return labels.label(place.level(), place.value());
    }

    /** The whole country, and each place above. */
    private List<Link> up(IndexField chosen) {
        List<Link> up = new ArrayList<>();
        up.add(new Link(words.say("place.all"), onlyDownTo(null).href(), false));
        List<Place> above = levels.above(chosen, codes(chosen), request.access());
        for (IndexField level : PlaceLevels.LEVELS.subList(0, PlaceLevels.LEVELS.indexOf(chosen))) {
            List<String> said = codes(level);
            if (said.isEmpty()) {
                above.stream()
                        .filter(place -> place.level() == level)
                        .map(place -> up(level, place.value().code(), labels.label(level, place.value())))
                        .forEach(up::add);
            } else {
                said.stream()
                        .map(code -> up(level, code, labels.label(level, code)))
                        .forEach(up::add);
            }
        }
        return up;
    }

    private Link up(IndexField level, String code, String label) {
        return new Link(
                label, onlyDownTo(level).withOnly(parameter(level), code).href(), false);
    }

    /** The same search without places closer than that; without any if it is null. */
    private SearchUrl onlyDownTo(@Nullable IndexField level) {
        SearchUrl wider = url;
        for (IndexField closer : PlaceLevels.LEVELS) {
            if (level == null || PlaceLevels.LEVELS.indexOf(closer) > PlaceLevels.LEVELS.indexOf(level)) {
                wider = wider.withOnly(parameter(closer), null);
            }
        }
        return wider;
    }

    private List<FacetLink> chosen(SearchResult result, IndexField level) {
        return codes(level).stream()
                .map(code -> link(
                        level,
                        new FacetValue(code, labels.label(level, code), count(result, level, code)),
                        url.without(parameter(level), code),
                        true))
                .toList();
    }

    /** The other upazilas of the district, to be added; those of all the country are no help. */
    private List<FacetLink> besides(SearchResult result) {
        return codes(IndexField.DISTRICT).isEmpty()
                ? List.of()
                : result.facets().getOrDefault(IndexField.UPAZILA, List.of()).stream()
                        .filter(value ->
                                value.count() > 0 && !codes(IndexField.UPAZILA).contains(value.code()))
                        .map(value -> link(
                                IndexField.UPAZILA,
                                value,
                                url.with(parameter(IndexField.UPAZILA), value.code()),
                                false))
                        .toList();
    }

    private FacetLink deeper(Place place) {
        return link(
                place.level(),
                place.value(),
                url.withOnly(parameter(place.level()), place.value().code()),
                false);
    }

    private FacetLink link(IndexField level, FacetValue value, SearchUrl next, boolean chosen) {
        return new FacetLink(
                "f-" + parameter(level) + "-" + value.code(),
                labels.label(level, value),
                figures.number(value.count()),
                next.href(),
                chosen);
    }

    private static long count(SearchResult result, IndexField level, String code) {
        return result.facets().getOrDefault(level, List.of()).stream()
                .filter(value -> value.code().equals(code))
                .mapToLong(FacetValue::count)
                .sum();
    }

    private List<String> codes(IndexField level) {
        return url.values(parameter(level));
    }

    private static String parameter(IndexField level) {
        return level.parameter().orElseThrow();
    }
}
