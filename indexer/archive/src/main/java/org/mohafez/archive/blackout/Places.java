package org.mohafez.archive.blackout;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.mohafez.bangla.phrase.EditDistance;
import org.mohafez.page.Box;
import org.mohafez.page.Line;
import org.mohafez.page.Mark;
import org.mohafez.page.Page;
import org.mohafez.page.Pages;
import org.mohafez.page.Word;
import org.mohafez.record.correction.Blacked;

/** Where what is to be blacked out stands on pages, and whether it still does. */
public final class Places {
    /** Points by which a page may seem larger in another reading. */
    private static final double SAME_SIZE = 1.5;

    private Places() {}

    /** Every place where the text stands. */
    public static List<Blacked> of(Pages pages, String text) {
        List<Blacked> places = new ArrayList<>();
        for (Page page : pages.pages()) {
            List<Line> lineOf = new ArrayList<>();
            List<Integer> numberOf = new ArrayList<>();
            page.lines().forEach(line -> IntStream.range(
                            0, Letters.words(line.text()).size())
                    .forEach(number -> {
                        lineOf.add(line);
                        numberOf.add(number);
                    }));
            for (Hidden.Span span : Hidden.find(text, words(page))) {
                List<Box> boxes = IntStream.rangeClosed(span.first(), span.last())
                        .boxed()
                        .flatMap(i -> box(lineOf.get(i), numberOf.get(i)))
                        .distinct()
                        .toList();
                places.add(new Blacked(page.number(), text, boxes, page.width(), page.height()));
            }
        }
        return places;
    }

    /** Of a word of a line's text; of the line where its words are not those of its text. */
    private static Stream<Box> box(Line line, int number) {
        List<String> words = line.words().stream().map(Word::text).toList();
        return words.equals(Letters.words(line.text()))
                ? Stream.of(line.words().get(number).box())
                : Stream.ofNullable(line.box());
    }

    /** The place of a stamp or of writing by hand. */
    public static Blacked of(Page page, Mark mark) {
        return of(page, mark.box());
    }

    /** What a page's picture shows within a box, whether any of it was read as words or not. */
    public static Blacked of(Page page, Box shown) {
        return new Blacked(page.number(), null, List.of(shown), page.width(), page.height());
    }

    /** Those that do not stand there (any more); none if the paper can be given away. */
    public static List<Blacked> lost(Pages pages, List<Blacked> places) {
        return places.stream()
                .filter(place -> pages.pages().stream()
                        .filter(page -> page.number() == place.page())
                        .noneMatch(page -> isOn(page, place, places)))
                .toList();
    }

    /** What stood there is there as often as it was, or its box holds something like it. */
    private static boolean isOn(Page page, Blacked place, List<Blacked> all) {
        boolean sameSheet = isSame(place.width(), page.width()) && isSame(place.height(), page.height());
        String text = place.text();
        if (text == null) {
            return sameSheet;
        }
        long before = all.stream()
                .filter(other -> other.page() == place.page() && text.equals(other.text()))
                .count();
        return Hidden.find(text, words(page)).size() >= before
                || sameSheet && !place.boxes().isEmpty() && isLike(text, BlackedPages.under(page, place.boxes()));
    }

    /** A better reader may read some letters otherwise. */
    private static boolean isLike(String text, List<String> words) {
        String then = Letters.of(text);
        String now = Letters.of(String.join("", words));
        int half = then.length() / 2;
        return !now.isEmpty() && EditDistance.between(then, now, half) <= half;
    }

    private static boolean isSame(@Nullable Double then, @Nullable Double now) {
        return then == null || now == null ? Objects.equals(then, now) : Math.abs(then - now) <= SAME_SIZE;
    }

    /** All that a page says, word by word. */
    private static List<String> words(Page page) {
        return page.lines().flatMap(line -> Letters.words(line.text()).stream()).toList();
    }
}
