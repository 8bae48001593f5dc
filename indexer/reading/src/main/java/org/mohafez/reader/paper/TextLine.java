package org.mohafez.reader.paper;

/** One line as it is set, clean and never blank, and where it stands. */
public record TextLine(String text, Spot spot) {}
