package org.mohafez.corpus.paper;

/**
 * The বিষয় line.
 *
 * @param label with its mark, such as {@code বিষয়ঃ}
 */
public record Subject(String label, String text) implements Block {}
