package org.mohafez.bangla.bijoy;

/** A part of a text, in UTF-16 units: from one offset up to another. */
record Span(int from, int to) {}
