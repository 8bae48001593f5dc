package org.mohafez.corpus.paper;

import java.util.List;

/**
 * A list that tells nothing for the truth, such as an agenda.
 *
 * @param marks a sample of its numbers, such as {@code ১।}; empty for none
 */
public record Listing(String heading, String marks, List<String> items) implements Block {
    public Listing {
        heading = heading == null ? "" : heading;
        marks = marks == null ? "" : marks;
        items = List.copyOf(items);
    }
}
