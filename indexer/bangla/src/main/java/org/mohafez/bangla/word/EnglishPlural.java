package org.mohafez.bangla.word;

import java.util.Optional;

/**
 * The singular of an English plural by its last letters alone, as papers mix English words in. The rule is the S stemmer of D. Harman, How effective is suffixing? (Journal of the American Society for Information
 * Science 42, 1991).
 */
final class EnglishPlural {
    private static final int SHORTEST = 4;

    private EnglishPlural() {}

    /** Empty if a word in lower case is no plural. */
    static Optional<String> singular(String word) {
        int length = word.length();
        if (length < SHORTEST || !word.endsWith("s") || !word.chars().allMatch(c -> 'a' <= c && c <= 'z')) {
            return Optional.empty();
        }
        if (word.endsWith("ies") && !word.endsWith("eies") && !word.endsWith("aies")) {
            return Optional.of(word.substring(0, length - 3) + "y");
        }
        if (word.endsWith("us") || word.endsWith("ss") || word.endsWith("is")) {
            return Optional.empty();
        }
        return Optional.of(word.substring(0, length - 1));
    }
}
