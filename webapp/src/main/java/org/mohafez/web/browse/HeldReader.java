package org.mohafez.web.browse;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.mohafez.index.IndexField;
import org.mohafez.search.FacetValue;
import org.mohafez.search.Filters;
import org.mohafez.search.SearchEngine;
import org.mohafez.search.SearchRequest;
import org.mohafez.web.place.PlaceLevels;
import org.mohafez.web.place.PlaceLevels.Place;
import org.mohafez.web.ui.Visitor;

/** Gathers what the archive holds of one place, office or body, as far as a visitor may see it. */
final class HeldReader {
    /** What belongs to an office, and to a body. */
    private static final Map<IndexField, List<IndexField>> WITHIN = Map.of(
            IndexField.OFFICE, List.of(IndexField.BODY, IndexField.OFFICE_FILE, IndexField.FISCAL_YEAR),
            IndexField.BODY, List.of(IndexField.OFFICE, IndexField.FISCAL_YEAR));

    private final SearchEngine engine;
    private final Calendars calendars;
    private final Visitor visitor;
    private final Tallies tallies;
    private final PlaceLevels levels;

    HeldReader(SearchEngine engine, Calendars calendars, Visitor visitor) {
        this.engine = engine;
        this.calendars = calendars;
        this.visitor = visitor;
        this.tallies = new Tallies(engine, visitor.access());
        this.levels = new PlaceLevels(engine);
    }

    /** Whether that is something that has a page here. */
    static boolean has(IndexField field) {
        return PlaceLevels.LEVELS.contains(field) || WITHIN.containsKey(field);
    }

    /**
     * Empty where the visitor may see nothing of it.
     *
     * @param office whose meetings alone count; null: those of any
     */
    Optional<Held> read(IndexField field, String code, @Nullable String office) {
        Tally value = tallies.one(field, code);
        if (value.documents() == null || value.documents() == 0) {
            return Optional.empty();
        }
        Map<String, List<Tally>> within = new LinkedHashMap<>();
        if (PlaceLevels.LEVELS.contains(field)) {
            addPlaces(field, code, within);
        } else {
            Filters filters = Filters.of(Map.of(field, List.of(code)));
            WITHIN.getOrDefault(field, List.of())
                    .forEach(part -> within.put(part.parameter().orElseThrow(), tallies.of(part, filters)));
        }
        Calendars.Shown meetings =
                switch (field) {
                    case OFFICE -> calendars.of(visitor, code, null);
                    case BODY -> calendars.of(visitor, office, code);
                    default -> Calendars.Shown.NONE;
                };
        return Optional.of(new Held(
                field.parameter().orElseThrow(),
                value,
                names(field, value),
                above(field, code, office),
                within,
                meetings.calendars(),
                meetings.others()));
    }

    /** The country: its widest places, and the offices that are of none. */
    Map<String, List<Tally>> country() {
        Map<String, List<Tally>> within = new LinkedHashMap<>();
        addPlaces(null, "", within);
        return within;
    }

    private void addPlaces(@Nullable IndexField level, String code, Map<String, List<Tally>> within) {
        Filters here = level == null ? Filters.none() : Filters.of(Map.of(level, List.of(code)));
        SearchRequest request = tallies.request(here);
        List<Place> beneath = levels.beneath(request, level, closer -> engine.values(request, closer));
        Filters others = here;
        for (IndexField closer : PlaceLevels.LEVELS) {
            List<String> codes = beneath.stream()
                    .filter(place -> place.level() == closer)
                    .map(place -> place.value().code())
                    .toList();
            if (!codes.isEmpty()) {
                List<Tally> counted = tallies.of(closer, here).stream()
                        .filter(tally -> codes.contains(tally.code()))
                        .toList();
                within.put(closer.parameter().orElseThrow(), counted);
            }
        }
        within.put(IndexField.OFFICE.parameter().orElseThrow(), offices(others, beneath));
    }

    /** Offices of the place itself: those with papers that name no closer place. */
    private List<Tally> offices(Filters here, List<Place> beneath) {
        List<Tally> all = tallies.of(IndexField.OFFICE, here);
        Map<String, Long> closer = new LinkedHashMap<>();
        beneath.stream().map(Place::level).distinct().forEach(level -> {
            List<String> codes = beneath.stream()
                    .filter(place -> place.level() == level)
                    .map(place -> place.value().code())
                    .toList();
            engine.values(tallies.request(here.with(level, codes).ofPapers()), IndexField.OFFICE)
                    .forEach(value -> closer.merge(value.code(), value.count(), Long::sum));
        });
        return all.stream()
                .filter(tally -> tally.documents() != null && tally.documents() > closer.getOrDefault(tally.code(), 0L))
                .toList();
    }

    private List<Held.Above> above(IndexField field, String code, @Nullable String office) {
        List<Place> places =
                switch (field) {
                    case OFFICE -> lyingIn(code);
                    case BODY -> with(office, code);
                    default -> levels.above(field, List.of(code), visitor.access());
                };
        return places.stream()
                .map(place -> new Held.Above(
                        place.level().parameter().orElseThrow(),
                        place.value().code(),
                        place.value().label()))
                .toList();
    }

    /** The office a body is of, and where that lies: the one that was asked for, or the only one with such a body. */
    private List<Place> with(@Nullable String office, String body) {
        SearchRequest its = tallies.request(Filters.of(Map.of(IndexField.BODY, List.of(body))));
        List<FacetValue> offices = engine.values(its, IndexField.OFFICE).stream()
                .filter(value -> office == null || value.code().equals(office))
                .toList();
        return offices.size() != 1
                ? List.of()
                : Stream.concat(
                                lyingIn(offices.getFirst().code()).stream(),
                                Stream.of(new Place(IndexField.OFFICE, offices.getFirst())))
                        .toList();
    }

    private List<Place> lyingIn(String office) {
        SearchRequest its = tallies.request(Filters.of(Map.of(IndexField.OFFICE, List.of(office))));
        return PlaceLevels.LEVELS.stream()
                .flatMap(level -> {
                    List<FacetValue> values = engine.values(its, level);
                    return values.size() == 1 ? values.stream().map(value -> new Place(level, value)) : Stream.empty();
                })
                .toList();
    }

    private List<String> names(IndexField field, Tally value) {
        return engine.names(field, value.code(), visitor.access()).stream()
                .filter(name -> !name.equals(value.label()))
                .toList();
    }
}
