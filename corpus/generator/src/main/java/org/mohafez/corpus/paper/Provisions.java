package org.mohafez.corpus.paper;

import java.util.List;

/**
 * What an order orders.
 *
 * @param marks a sample of the numbers, such as {@code ২।}; empty where it is a plain paragraph
 */
public record Provisions(String marks, List<String> items, boolean optional) implements Block {
    public Provisions {
        marks = marks == null ? "" : marks;
        items = List.copyOf(items);
    }
}
