package org.mohafez.page;

/** A run of characters between spaces, and where it stands. Only formats with a page geometry have words. */
public record Word(String text, Box box) {}
