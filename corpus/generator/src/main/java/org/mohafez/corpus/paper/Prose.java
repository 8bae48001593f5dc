package org.mohafez.corpus.paper;

/**
 * A paragraph.
 *
 * @param set {@code left} (the usual), {@code centre}, {@code right} or {@code heading}
 */
public record Prose(String text, String set) implements Block {
    public Prose {
        set = set == null ? "left" : set;
    }
}
