package org.mohafez.search.synonym;

import java.util.List;

/**
 * Typed words that together have alternatives.
 *
 * @param from the first of the words, from 0
 * @param to behind the last of them
 * @param alternatives what says the same, the likeliest first, at most {@value Synonyms#MOST}
 */
public record Span(int from, int to, List<String> alternatives) {
    public Span {
        alternatives = List.copyOf(alternatives);
    }

    /** Whether both have a word. */
    public boolean overlaps(Span other) {
        return from < other.to && other.from < to;
    }
}
