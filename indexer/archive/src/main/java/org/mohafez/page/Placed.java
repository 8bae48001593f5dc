package org.mohafez.page;

import java.util.List;

/** Text of which each run has a place on paper. */
public interface Placed {
    String text();

    /**
     * Where a run of the text stands: a box for each line it touches, from its first to its last word there; words are not
     * cut. Blanks between words have no place.
     *
     * @param from where the run begins in {@link #text}, in UTF-16 units
     * @param to where it ends
     * @return in the order of the text; empty where the format has no geometry
     * @throws IndexOutOfBoundsException if the run is not within the text
     */
    List<Place> places(int from, int to);
}
