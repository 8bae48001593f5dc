package org.mohafez.archive.blackout;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.mohafez.page.Box;
import org.mohafez.page.Page;
import org.mohafez.page.Pages;
import org.mohafez.page.Word;
import org.mohafez.record.correction.Blacked;

/**
 * Pages in which words are black: those that stand where somebody blacked out, and those that say the same anywhere else.
 *
 * @param pages each black word is {@link Hidden#BLACK}
 * @param boxes of each page by its number, what is black in its picture
 * @param hidden what no text may say: what was blacked out, and the words that stand nowhere else in the paper
 * @param days which of the record may still be told
 */
record BlackedPages(Pages pages, Map<Integer, List<Box>> boxes, Hidden hidden, SaidDays days) {
    /** A word is under a box if so much of it is, or its middle. */
    private static final double UNDER = 0.25;

    static BlackedPages of(Pages whole, List<Blacked> places) {
        Hidden said = Hidden.of(
                places.stream().map(Blacked::text).filter(Objects::nonNull).toList());
        List<BlackedLine> lines = lines(whole, places);
        cover(lines, said);
        lines.forEach(BlackedLine::agree);
        Iterator<BlackedLine> next = lines.iterator();
        Pages black = new Pages(
                whole.mediaType(),
                whole.pages().stream()
                        .map(page -> page.withLines(line -> next.next().blacked()))
                        .toList());
        return new BlackedPages(
                black,
                boxes(whole, lines, places),
                said.andWords(vanished(lines, black)),
                SaidDays.of(
                        whole,
                        black,
                        lines.stream().flatMap(BlackedLine::hiddenTokens).toList()));
    }

    private static List<BlackedLine> lines(Pages whole, List<Blacked> places) {
        List<BlackedLine> lines = new ArrayList<>();
        for (Page page : whole.pages()) {
            List<Box> black = boxesOf(page.number(), places);
            page.lines().forEach(line -> {
                BlackedLine one = new BlackedLine(page.number(), line);
                for (int i = 0; i < line.words().size(); i++) {
                    Box word = line.words().get(i).box();
                    if (black.stream().anyMatch(box -> isUnder(word, box))) {
                        one.wordsHidden().set(i);
                    }
                }
                if (line.words().isEmpty()
                        && line.box() != null
                        && black.stream().anyMatch(box -> touches(line.box(), box))) {
                    // Nobody knows which of its words stand there.
                    one.tokensHidden().set(0, one.tokens().size());
                }
                lines.add(one);
            });
        }
        return lines;
    }

    /** Texts go on from line to line, and from page to page. */
    private static void cover(List<BlackedLine> lines, Hidden said) {
        List<String> words = new ArrayList<>();
        List<String> tokens = new ArrayList<>();
        for (BlackedLine line : lines) {
            words.addAll(line.line().words().stream().map(Word::text).toList());
            tokens.addAll(line.tokens());
        }
        BitSet blackWords = said.in(words);
        BitSet blackTokens = said.in(tokens);
        int word = 0;
        int token = 0;
        for (BlackedLine line : lines) {
            int own = line.line().words().size();
            line.wordsHidden().or(blackWords.get(word, word + own));
            line.tokensHidden().or(blackTokens.get(token, token + line.tokens().size()));
            word += own;
            token += line.tokens().size();
        }
    }

    /** Words that are black and say what is said nowhere else: no record may say them either. */
    private static List<String> vanished(List<BlackedLine> lines, Pages black) {
        Set<String> left = Letters.words(black.text()).stream().map(Letters::of).collect(Collectors.toSet());
        return lines.stream()
                .flatMap(BlackedLine::hiddenTokens)
                .filter(word -> !left.contains(Letters.of(word)))
                .toList();
    }

    /** Where it is not known where a word stands, all of its page is black. */
    private static Map<Integer, List<Box>> boxes(Pages whole, List<BlackedLine> lines, List<Blacked> places) {
        Map<Integer, List<Box>> boxes = new LinkedHashMap<>();
        places.forEach(place ->
                boxes.computeIfAbsent(place.page(), page -> new ArrayList<>()).addAll(place.boxes()));
        lines.forEach(line -> boxes.computeIfAbsent(line.page(), page -> new ArrayList<>())
                .addAll(line.boxes().toList()));
        for (Page page : whole.pages()) {
            if (lines.stream().anyMatch(line -> line.page() == page.number() && line.isSomewhere())) {
                double width = Objects.requireNonNullElse(page.width(), 1.0);
                double height = Objects.requireNonNullElse(page.height(), 1.0);
                boxes.computeIfAbsent(page.number(), first -> new ArrayList<>()).add(new Box(0, 0, width, height));
            }
        }
        boxes.values().removeIf(List::isEmpty);
        boxes.replaceAll((page, its) -> its.stream().distinct().toList());
        return boxes;
    }

    static List<Box> boxesOf(int page, List<Blacked> places) {
        return places.stream()
                .filter(place -> place.page() == page)
                .flatMap(place -> place.boxes().stream())
                .toList();
    }

    static boolean isUnder(Box word, Box black) {
        double width = Math.min(word.right(), black.right()) - Math.max(word.left(), black.left());
        double height = Math.min(word.bottom(), black.bottom()) - Math.max(word.top(), black.top());
        return width > 0
                && height > 0
                && (width * height > UNDER * word.width() * word.height()
                        || black.contains(word.centreX(), word.centreY()));
    }

    /** Whether it lies on a line somewhere: over some of its height, or within it. */
    private static boolean touches(Box line, Box black) {
        double height = Math.min(line.bottom(), black.bottom()) - Math.max(line.top(), black.top());
        return Math.min(line.right(), black.right()) > Math.max(line.left(), black.left())
                && height > UNDER * Math.min(line.height(), black.height());
    }

    /** The words under these boxes on that page. */
    static List<String> under(Page page, List<Box> boxes) {
        return page.lines()
                .flatMap(line -> line.words().stream())
                .filter(word -> boxes.stream().anyMatch(box -> isUnder(word.box(), box)))
                .map(Word::text)
                .toList();
    }

    /** What is black on it. */
    Stream<Box> boxesOn(int page) {
        return boxes.getOrDefault(page, List.of()).stream();
    }
}
