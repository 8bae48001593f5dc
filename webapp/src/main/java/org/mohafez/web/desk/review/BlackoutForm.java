package org.mohafez.web.desk.review;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.mohafez.archive.blackout.Places;
import org.mohafez.page.Page;
import org.mohafez.page.Pages;
import org.mohafez.record.correction.Blacked;
import org.mohafez.record.privacy.PersonalDetails;

/**
 * What somebody wants to be blacked out.
 *
 * @param ticked of the numbers and names that were found
 * @param more other words of the paper, a line each
 * @param marks of stamps and writing by hand, as {@link #marks} names them
 * @param areas of pictures, a line each, as they were typed: see {@link DrawnArea}
 */
record BlackoutForm(Set<String> ticked, List<String> more, Set<String> marks, List<String> areas) {
    private static final Pattern LINES = Pattern.compile("\\R");

    BlackoutForm {
        ticked = java.util.Collections.unmodifiableSet(new LinkedHashSet<>(ticked));
        more = List.copyOf(more);
        marks = Set.copyOf(marks);
        areas = List.copyOf(areas);
    }

    static BlackoutForm sent(List<String> ticked, String more, List<String> marks, String areas) {
        return new BlackoutForm(new LinkedHashSet<>(ticked), lines(more), Set.copyOf(marks), lines(areas));
    }

    private static List<String> lines(String text) {
        return LINES.splitAsStream(text)
                .map(String::strip)
                .filter(line -> !line.isEmpty())
                .distinct()
                .toList();
    }

    /** As it opens: with what is blacked out now, or with all that was found. */
    static BlackoutForm begun(Pages pages, List<Blacked> places) {
        Set<String> found = found(pages);
        if (places.isEmpty()) {
            return new BlackoutForm(found, List.of(), Set.of(), List.of());
        }
        Set<String> now = new LinkedHashSet<>();
        places.stream().map(Blacked::text).filter(Objects::nonNull).forEach(now::add);
        Set<String> ticked = new LinkedHashSet<>(found);
        ticked.retainAll(now);
        now.removeAll(found);
        return new BlackoutForm(
                ticked,
                List.copyOf(now),
                Set.copyOf(marks(pages)
                        .filter(mark -> places.contains(mark.place()))
                        .map(Marked::name)
                        .toList()),
                drawn(pages, places));
    }

    private static List<String> drawn(Pages pages, List<Blacked> places) {
        Set<Blacked> marked = marks(pages).map(Marked::place).collect(Collectors.toSet());
        return places.stream()
                .filter(place -> place.text() == null && !marked.contains(place))
                .flatMap(place -> pages.pages().stream()
                        .filter(page -> page.number() == place.page() && page.width() != null && page.height() != null)
                        .flatMap(page -> DrawnArea.of(page, place).stream()))
                .map(DrawnArea::typed)
                .distinct()
                .toList();
    }

    /** The same, and what is blacked out now. */
    BlackoutForm and(Pages pages, List<Blacked> places) {
        if (places.isEmpty()) {
            return this;
        }
        BlackoutForm now = begun(pages, places);
        return new BlackoutForm(
                union(ticked, now.ticked),
                union(more, now.more).stream().toList(),
                union(marks, now.marks),
                union(areas, now.areas).stream().toList());
    }

    private static Set<String> union(Collection<String> some, Collection<String> others) {
        Set<String> all = new LinkedHashSet<>(some);
        all.addAll(others);
        return all;
    }

    private static Set<String> found(Pages pages) {
        Set<String> found = new LinkedHashSet<>();
        PersonalDetails.toldIn(pages).forEach(told -> found.add(told.text()));
        return found;
    }

    /** A stamp or what is written by hand, by its page and number. */
    record Marked(String name, Page page, org.mohafez.page.Mark mark) {
        Blacked place() {
            return Places.of(page, mark);
        }
    }

    static Stream<Marked> marks(Pages pages) {
        return pages.pages().stream().flatMap(page -> IntStream.range(
                        0, page.marks().size())
                .mapToObj(i -> new Marked(
                        page.number() + "." + (i + 1), page, page.marks().get(i))));
    }

    /** All texts that are to be black. */
    List<String> texts() {
        return Stream.concat(ticked.stream(), more.stream()).distinct().toList();
    }

    /** Where all of it stands. */
    List<Blacked> places(Pages pages) {
        List<Blacked> places = new ArrayList<>();
        texts().forEach(text -> places.addAll(Places.of(pages, text)));
        marks(pages)
                .filter(mark -> marks.contains(mark.name()))
                .map(Marked::place)
                .forEach(places::add);
        areas.stream()
                .flatMap(typed -> DrawnArea.of(typed, pages).stream())
                .map(DrawnArea::place)
                .forEach(places::add);
        return places;
    }

    /** Words that stand nowhere in the paper. */
    List<String> missing(Pages pages) {
        return more.stream().filter(text -> Places.of(pages, text).isEmpty()).toList();
    }

    /** What was typed for an area and is none. */
    List<String> wrong(Pages pages) {
        return areas.stream()
                .filter(typed -> DrawnArea.of(typed, pages).isEmpty())
                .toList();
    }
}
