package org.mohafez.reader.parting;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.mohafez.page.Page;
import org.mohafez.page.Pages;
import org.mohafez.reader.parting.FileLine.Place;
import org.mohafez.record.parts.Beginning;

/** Finds the places in a file at which somebody said that papers begin. What is not there any more, such as a page, cuts nothing. */
final class SaidCuts {
    private static final int GRAM = 3;

    /** How much a line further off counts against its being the one, beside the share of letters. */
    private static final double DISTANCE = 0.01;

    private final Pages pages;
    private final List<FileLine> lines;

    SaidCuts(Pages pages, List<FileLine> lines) {
        this.pages = pages;
        this.lines = lines;
    }

    /** In order; the first begins with the file. */
    List<Cut> of(List<Beginning> said) {
        List<Cut> cuts = new ArrayList<>();
        cuts.add(new Cut(new Place(0, 0, 0), opening(firstOn(0).orElse(null))));
        said.stream()
                .skip(1)
                .map(this::cut)
                .flatMap(Optional::stream)
                .filter(cut -> isAfter(cut.from(), new Place(0, 0, 0)))
                .sorted(Comparator.comparing(Cut::from, SaidCuts::compare))
                .forEach(cut -> {
                    if (isAfter(cut.from(), cuts.getLast().from())) {
                        cuts.add(cut);
                    }
                });
        return cuts;
    }

    private Optional<Cut> cut(Beginning said) {
        List<Page> all = pages.pages();
        return IntStream.range(0, all.size())
                .filter(i -> all.get(i).number() == said.page())
                .boxed()
                .findFirst()
                .flatMap(page -> said.isTop()
                        ? Optional.of(new Cut(
                                new Place(page, 0, 0), opening(firstOn(page).orElse(null))))
                        : within(page, said).map(line -> new Cut(lines.get(line).place(), opening(line))));
    }

    private Optional<Integer> firstOn(int page) {
        return on(page).stream().findFirst();
    }

    private List<Integer> on(int page) {
        return IntStream.range(0, lines.size())
                .filter(i -> lines.get(i).place().page() == page)
                .boxed()
                .toList();
    }

    /** The line below the first that is most like the one it began with. */
    private Optional<Integer> within(int page, Beginning said) {
        List<Integer> on = on(page);
        Set<String> wanted = grams(String.valueOf(said.line()));
        return IntStream.range(1, on.size())
                .filter(i -> !lines.get(on.get(i)).within())
                .boxed()
                .max(Comparator.comparingDouble(i ->
                        likeness(wanted, grams(lines.get(on.get(i)).text())) - DISTANCE * Math.abs(i - said.above())))
                .map(on::get);
    }

    private Set<Place> opening(@Nullable Integer line) {
        if (line == null || !Protocol.canBegin(lines.get(line))) {
            return Set.of();
        }
        return Cutting.blocks(lines, Protocol.at(lines, line));
    }

    private static double likeness(Set<String> a, Set<String> b) {
        Set<String> common = new HashSet<>(a);
        common.retainAll(b);
        return 2.0 * common.size() / Math.max(1, a.size() + b.size());
    }

    private static Set<String> grams(String text) {
        String letters = text.replaceAll("[^\\p{L}\\p{M}\\p{N}]+", "");
        return letters.length() <= GRAM
                ? Set.of(letters)
                : IntStream.rangeClosed(0, letters.length() - GRAM)
                        .mapToObj(i -> letters.substring(i, i + GRAM))
                        .collect(Collectors.toSet());
    }

    private static boolean isAfter(Place one, Place other) {
        return compare(one, other) > 0;
    }

    private static int compare(Place one, Place other) {
        return Comparator.comparingInt(Place::page)
                .thenComparingInt(Place::block)
                .thenComparingInt(Place::line)
                .compare(one, other);
    }
}
