package org.mohafez.reader.parting;

import java.util.Set;
import org.mohafez.reader.parting.FileLine.Place;

/**
 * Where a file is cut.
 *
 * @param opening blocks with which the paper begins: what looks like a running head there, because every paper repeats it, is none
 */
record Cut(Place from, Set<Place> opening) {}
