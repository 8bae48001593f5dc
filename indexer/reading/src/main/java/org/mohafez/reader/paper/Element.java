package org.mohafez.reader.paper;

/** What a paper is made of, in reading order. */
public sealed interface Element permits Passage, Grid {
    /** Its text on one line; cells of a row are parted by tabs, rows by line feeds. */
    String text();

    Spot spot();
}
