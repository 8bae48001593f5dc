package org.mohafez.corpus.scan;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.mohafez.corpus.scan.PrintedLine.PrintedWord;

/**
 * Where each word of a paper's own text stands in print: the text is held against the characters of the PDF, which may be
 * wrong here and there, and every word is put where its characters are.
 */
final class PlacedText {
    /**
     * Rows that a page break cuts are drawn in another order than they are told: what is left is paired again. How many of a
     * word's letters must be found, from pass to pass.
     */
    private static final double[] PASSES = {1, 1, 0.75, 0.75, 0.5, 0.5};

    private final List<Glyph> glyphs;
    private final boolean[] taken;
    private final List<Told> words = new ArrayList<>();

    /** A word of the text, and its place once that is known. */
    private static final class Told {
        private final String text;
        private final int[] letters;
        private final int part;
        private @Nullable Place place;

        private Told(String text, int part) {
            this.text = text;
            this.letters = letters(text);
            this.part = part;
        }
    }

    private PlacedText(String text, List<Glyph> glyphs) {
        this.glyphs = glyphs;
        this.taken = new boolean[glyphs.size()];
        String[] parts = text.split("[\\n\\t\\f]+");
        for (int part = 0; part < parts.length; part++) {
            for (String word : parts[part].strip().split("\\s+")) {
                if (letters(word).length > 0) {
                    words.add(new Told(word, part));
                }
            }
        }
    }

    /**
     * @param text lines and cells parted by line feeds, form feeds and tabs
     * @return the lines of all pages, in the order of the text; headings that are repeated on a page come last
     */
    static List<PrintedLine> lines(String text, List<Glyph> glyphs) {
        var placed = new PlacedText(text, glyphs);
        for (double share : PASSES) {
            placed.pair(share);
        }
        return placed.lines();
    }

    /** Pairs the words that have no place yet with the glyphs that have no word. */
    private void pair(double share) {
        List<Told> open = words.stream().filter(word -> word.place == null).toList();
        int[] free = IntStream.range(0, taken.length).filter(i -> !taken[i]).toArray();
        int[] told =
                open.stream().flatMapToInt(word -> Arrays.stream(word.letters)).toArray();
        int[] paired = Pairing.of(
                told, Arrays.stream(free).map(i -> glyphs.get(i).character()).toArray());
        int at = 0;
        for (Told word : open) {
            List<Integer> found = new ArrayList<>();
            for (int i = at; i < at + word.letters.length; i++) {
                if (paired[i] >= 0) {
                    found.add(free[paired[i]]);
                }
            }
            at += word.letters.length;
            List<Integer> near = near(found, word.letters.length);
            if (!near.isEmpty() && near.size() >= share * word.letters.length) {
                word.place = near.stream()
                        .map(i -> glyphs.get(i).place())
                        .reduce(Place::union)
                        .orElseThrow();
                near.forEach(i -> taken[i] = true);
            }
        }
    }

    /** Letters of a word stand side by side; those that were found elsewhere are of other words. */
    private List<Integer> near(List<Integer> found, int length) {
        if (found.isEmpty()) {
            return found;
        }
        int middle = found.get(found.size() / 2);
        return found.stream()
                .filter(i -> Math.abs(i - middle) <= length + 2)
                .filter(i -> together(glyphs.get(middle).place(), glyphs.get(i).place()))
                .toList();
    }

    private List<PrintedLine> lines() {
        List<PrintedLine> lines = new ArrayList<>();
        List<PrintedWord> line = new ArrayList<>();
        int part = -1;
        for (int i = 0; i < words.size(); i++) {
            Told word = words.get(i);
            Place place = word.place;
            if (place == null) {
                place = word.part == part && !line.isEmpty() ? line.getLast().place() : ofNext(i);
            }
            if (place == null) {
                System.err.println("not found in print: " + word.text);
                continue;
            }
            if (!line.isEmpty()
                    && (word.part != part || !together(line.getLast().place(), place))) {
                lines.add(new PrintedLine(line));
                line = new ArrayList<>();
            }
            part = word.part;
            line.add(new PrintedWord(word.text, place));
        }
        if (!line.isEmpty()) {
            lines.add(new PrintedLine(line));
        }
        lines.addAll(repeated(lines));
        return lines;
    }

    /** Where the next word of the same part stands that was found; null where none was. */
    private @Nullable Place ofNext(int word) {
        return words.subList(word, words.size()).stream()
                .takeWhile(next -> next.part == words.get(word).part)
                .map(next -> next.place)
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(null);
    }

    private static boolean together(Place word, Place next) {
        return word.page() == next.page()
                && Math.abs(word.middle() - next.middle()) < 0.5 * Math.min(word.height(), next.height());
    }

    /** What is printed though the text has it only once: headings of tables that go on. */
    private List<PrintedLine> repeated(List<PrintedLine> lines) {
        List<PrintedLine> found = new ArrayList<>();
        int from = 0;
        while (from < taken.length) {
            int to = from;
            while (to < taken.length
                    && !taken[to]
                    && together(glyphs.get(from).place(), glyphs.get(to).place())
                    && !apart(to, from)) {
                to++;
            }
            if (to > from) {
                repeat(glyphs.subList(from, to), lines).ifPresent(found::add);
            }
            from = Math.max(to, from + 1);
        }
        return found;
    }

    /** Whether another cell begins at a glyph. */
    private boolean apart(int glyph, int first) {
        return glyph > first
                && glyphs.get(glyph).place().left()
                                - glyphs.get(glyph - 1).place().right()
                        > 0.8 * glyphs.get(glyph).place().height();
    }

    private static java.util.Optional<PrintedLine> repeat(List<Glyph> run, List<PrintedLine> lines) {
        Place place = run.stream().map(Glyph::place).reduce(Place::union).orElseThrow();
        int[] letters = run.stream().mapToInt(Glyph::character).toArray();
        return lines.stream()
                .filter(line -> line.page() < place.page())
                .min(Comparator.comparingInt(line -> Pairing.distance(letters(line.text()), letters)))
                .filter(line -> Pairing.distance(letters(line.text()), letters) <= 0.4 * letters.length)
                .map(line -> new PrintedLine(line.words().stream()
                        .map(word -> new PrintedWord(word.text(), place))
                        .toList()));
    }

    private static int[] letters(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFC)
                .codePoints()
                .filter(c -> !Character.isWhitespace(c) && !Character.isSpaceChar(c))
                .toArray();
    }
}
