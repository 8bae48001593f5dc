package org.mohafez.corpus.scan;

import java.util.List;
import java.util.stream.Collectors;

/**
 * A line as it stands on a printed page; the cells of a table's row are lines of their own.
 *
 * @param words from left to right
 */
record PrintedLine(List<PrintedWord> words) {
    /** A word of the paper's own text and where it stands. */
    record PrintedWord(String text, Place place) {}

    PrintedLine {
        words = List.copyOf(words);
    }

    String text() {
        return words.stream().map(PrintedWord::text).collect(Collectors.joining(" "));
    }

    Place place() {
        return words.stream().map(PrintedWord::place).reduce(Place::union).orElseThrow();
    }

    int page() {
        return words.getFirst().place().page();
    }
}
