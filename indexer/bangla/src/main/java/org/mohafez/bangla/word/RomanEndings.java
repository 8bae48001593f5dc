package org.mohafez.bangla.word;

import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Bangla endings typed in Latin letters: dokane, sarer, upojelate. */
public final class RomanEndings {
    /** A base has three letters at the least: what is shorter sounds like too much. Of several endings the longest is taken off. */
    private static final String BASE = "([a-z]{2,}?";

    /** Each ending behind what it may stand behind. */
    private static final List<Pattern> ENDINGS = Stream.of(
                    BASE + "[a-z])(?:er|der|ke|gul[oi]|gul[oi]r|goner|gon|ti|tir|ta|tar)",
                    BASE + "[aeiou])(?:r|te)",
                    BASE + "a)y",
                    BASE + "[b-df-hj-np-tv-z])e")
            .map(Pattern::compile)
            .toList();

    private RomanEndings() {}

    /** What may be left of a word without its ending; nothing of what is not in plain Latin letters. */
    public static List<String> bases(String word) {
        String lower = word.toLowerCase(Locale.ROOT);
        return ENDINGS.stream()
                .map(ending -> ending.matcher(lower))
                .filter(Matcher::matches)
                .map(base -> base.group(1))
                .distinct()
                .collect(Collectors.toUnmodifiableList());
    }
}
