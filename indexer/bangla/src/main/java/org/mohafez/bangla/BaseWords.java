package org.mohafez.bangla;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** Words that end in what looks like an ending, but is none. */
final class BaseWords {
    private static final Set<String> WORDS = WordList.words("base-words.txt");
    private static final List<String> LAST_PARTS = WORDS.stream()
            .filter(word -> word.startsWith("-"))
            .map(word -> word.substring(1))
            .collect(Collectors.toUnmodifiableList());

    private BaseWords() {}

    static boolean contains(String word) {
        return WORDS.contains(word)
                || Abbreviations.isOfLetterNames(word)
                || LAST_PARTS.stream().anyMatch(part -> word.length() > part.length() + 1 && word.endsWith(part));
    }
}
