package org.mohafez.web.browse;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.mohafez.index.IndexField;
import org.mohafez.search.Hit;
import org.mohafez.web.browse.BrowsePage.Listing;
import org.mohafez.web.browse.BrowsePage.Paper;
import org.mohafez.web.browse.BrowsePage.Row;
import org.mohafez.web.browse.BrowsePage.Step;
import org.mohafez.web.browse.BrowsePage.Way;
import org.mohafez.web.copies.Folded;
import org.mohafez.web.place.PlaceLevels;
import org.mohafez.web.place.PlaceNames;
import org.mohafez.web.series.MeetingCalendar;
import org.mohafez.web.ui.Crumb;
import org.mohafez.web.ui.Figures;
import org.mohafez.web.ui.Lang;
import org.mohafez.web.ui.QueryString;
import org.mohafez.web.ui.ValuePage;
import org.mohafez.web.ui.Words;

/** Puts counts into the reader's words. */
final class BrowseComposer {
    /** So many of what belongs to something are listed on its page. */
    private static final int LISTED = 100;

    /** So many other names are told: enough to see that it is the one that is meant. */
    private static final int NAMED = 4;

    private final Lang lang;
    private final Words words;
    private final Figures figures;
    private final Addresses addresses;

    BrowseComposer(Lang lang) {
        this.lang = lang;
        this.words = Words.in(lang);
        this.figures = new Figures(words);
        this.addresses = new Addresses(lang);
    }

    /** @param counts how many values there are of what can be browsed by */
    BrowsePage home(Map<IndexField, Integer> counts, Map<String, List<Tally>> country, List<Tally> years) {
        List<Listing> listings = new ArrayList<>(within(country, null));
        listings.add(listing(IndexField.FISCAL_YEAR, years, null));
        return new BrowsePage(
                "",
                words.say("browse"),
                words.say("browse.lead"),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                counts.entrySet().stream()
                        .map(count -> new Way(
                                name(count.getKey()), addresses.list(count.getKey()), figures.number(count.getValue())))
                        .toList(),
                List.of(),
                shown(listings),
                List.of(),
                List.of(),
                List.of(),
                "");
    }

    /** @param of the name of the value that the list is narrowed to; null where it is of all */
    BrowsePage values(IndexField field, Letters letters, long all, @Nullable Within within, @Nullable String of) {
        List<Crumb> crumbs = new ArrayList<>(List.of(start()));
        if (within != null && of != null) {
            crumbs.add(new Crumb(of, addresses.of(within.field(), within.code(), null)));
        }
        QueryString address = within == null ? QueryString.empty() : within.asQuery();
        String path = "/browse/" + Addresses.parameter(field);
        return new BrowsePage(
                "",
                name(field),
                words.say("browse.values", all),
                crumbs,
                letters.beyond() ? List.of(words.say("note.past-the-end", letters.pages())) : List.of(),
                List.of(),
                List.of(),
                List.of(),
                letters.letters().stream()
                        .map(letter -> new Step(
                                letter,
                                address.with("letter", letter).in(lang).behind(path),
                                letter.equals(letters.letter())))
                        .toList(),
                shown(List.of(new Listing(
                        letters.letter().isEmpty() ? name(field) : name(field) + ": " + letters.letter(),
                        name(field),
                        !Tallies.OF_DECISIONS.contains(field),
                        rows(field, letters.rows(), within),
                        null))),
                letters.pages() == 1
                        ? List.of()
                        : IntStream.rangeClosed(1, letters.pages())
                                .mapToObj(page -> new Step(
                                        figures.number(page),
                                        address.with("letter", letters.letter())
                                                .with("page", page == 1 ? null : Integer.toString(page))
                                                .in(lang)
                                                .behind(path),
                                        page == letters.page()))
                                .toList(),
                List.of(),
                List.of(),
                "");
    }

    /**
     * @param newest its newest papers
     * @param copies how many of its papers are copies of others of them
     */
    BrowsePage held(IndexField field, Held held, List<Folded> newest, int copies) {
        Tally value = held.value();
        Within self = new Within(field, value.code());
        List<Crumb> crumbs = new ArrayList<>(List.of(start()));
        if (held.above().isEmpty() && !PlaceLevels.LEVELS.contains(field)) {
            crumbs.add(new Crumb(name(field), addresses.list(field)));
        }
        held.above()
                .forEach(above ->
                        crumbs.add(new Crumb(name(above), ValuePage.address(above.facet(), above.code(), lang))));
        List<Way> actions = new ArrayList<>();
        actions.add(new Way(words.say("browse.search-in"), addresses.search(field, value.code(), null), ""));
        return new BrowsePage(
                name(field),
                name(field, value),
                words.say("browse.held", Objects.requireNonNullElse(value.documents(), 0L), value.decisions())
                        + (copies == 0 ? "" : words.say("browse.copies", copies)),
                crumbs,
                List.of(),
                besides(value.label(), held.names()),
                actions,
                List.of(),
                List.of(),
                shown(within(held.within(), self)),
                List.of(),
                newest.stream().map(this::paper).toList(),
                held.calendars().stream()
                        .map(calendar -> new CalendarGrid(words, figures, addresses)
                                .of(calendar, title(calendar, field, held.within())))
                        .toList(),
                held.otherCalendars() == 0 ? "" : words.say("calendar.others", held.otherCalendars()));
    }

    /** Of the other names a few that say more than the heading does, which may be one of them with its place behind it. */
    static List<String> besides(String heading, List<String> names) {
        return names.stream()
                .filter(name -> !heading.startsWith(name + ","))
                .limit(NAMED)
                .toList();
    }

    /** An office has calendars of bodies; a body has one in each office. */
    private static String title(MeetingCalendar calendar, IndexField of, Map<String, List<Tally>> within) {
        List<Tally> offices = of == IndexField.BODY
                ? within.getOrDefault(Addresses.parameter(IndexField.OFFICE), List.of())
                : List.of();
        return offices.stream()
                .filter(office -> office.code().equals(calendar.office()))
                .map(Tally::label)
                .findFirst()
                .orElse(calendar.body());
    }

    private List<Listing> within(Map<String, List<Tally>> within, @Nullable Within self) {
        return IndexField.of(IndexField.Type.FACET).stream()
                .filter(field -> within.containsKey(Addresses.parameter(field)))
                .sorted(Comparator.comparing(field -> field == IndexField.OFFICE && isPlace(self)))
                .map(field -> listing(field, within.getOrDefault(Addresses.parameter(field), List.of()), self))
                .toList();
    }

    /** Within a place, its offices stand behind the places in it. */
    private static boolean isPlace(@Nullable Within self) {
        return self == null || PlaceLevels.LEVELS.contains(self.field());
    }

    private Listing listing(IndexField field, List<Tally> tallies, @Nullable Within self) {
        return new Listing(
                field == IndexField.OFFICE ? offices(self) : name(field),
                name(field),
                true,
                rows(field, tallies.stream().limit(LISTED).toList(), self),
                tallies.size() <= LISTED
                        ? null
                        : new Way(words.say("browse.all", tallies.size()), addresses.list(field, self), ""));
    }

    /** Beside the places in a place there stand only offices of which some paper names no closer place. */
    private String offices(@Nullable Within self) {
        String of = self == null ? "country" : Addresses.parameter(self.field());
        return words.sayOr(name(IndexField.OFFICE), "browse.offices." + of);
    }

    private static List<Listing> shown(List<Listing> listings) {
        return listings.stream().filter(listing -> !listing.rows().isEmpty()).toList();
    }

    private List<Row> rows(IndexField field, List<Tally> tallies, @Nullable Within self) {
        return named(field, tallies).stream()
                .map(tally -> new Row(
                        field == IndexField.FISCAL_YEAR ? figures.digits(tally.code()) : tally.label(),
                        addresses.of(field, tally.code(), self),
                        tally.documents() == null ? "" : figures.number(tally.documents()),
                        figures.number(tally.decisions())))
                .toList();
    }

    /** The same by the names they have in the reader's language, and in the order of these. */
    List<Tally> named(IndexField field, List<Tally> tallies) {
        return lang == Lang.BN || !PlaceLevels.LEVELS.contains(field)
                ? tallies
                : tallies.stream()
                        .map(tally -> new Tally(tally.code(), name(field, tally), tally.documents(), tally.decisions()))
                        .sorted(Tallies.BY_NAME)
                        .toList();
    }

    String name(IndexField field, Tally tally) {
        return PlaceNames.of(field, tally.code(), tally.label(), lang);
    }

    private String name(Held.Above above) {
        return IndexField.ofParameter(above.facet())
                .map(field -> PlaceNames.onTheWay(field, above.code(), above.label(), lang))
                .orElse(above.label());
    }

    private Paper paper(Folded folded) {
        Hit hit = folded.hit();
        String iso = Stream.of(hit.meetingDate(), hit.issuedDate())
                .filter(Objects::nonNull)
                .findFirst()
                .orElse("");
        return new Paper(
                addresses.paper(hit.documentId()),
                Objects.requireNonNullElse(hit.title(), hit.fileName()),
                words.say("kind." + hit.kind().code()),
                iso.isEmpty() ? "" : figures.date(iso),
                iso,
                folded.links(lang));
    }

    private Crumb start() {
        return new Crumb(words.say("browse"), addresses.home());
    }

    private String name(IndexField field) {
        return words.say("facet." + Addresses.parameter(field));
    }
}
