package org.mohafez.bangla.bijoy;

/**
 * A written syllable, or one other character, with what it was made from.
 *
 * @param from where it begins in the Bijoy text, in UTF-16 units
 * @param to where it ends
 * @param text in Unicode; empty where the character means nothing by itself
 */
public record Decoded(int from, int to, String text) {}
