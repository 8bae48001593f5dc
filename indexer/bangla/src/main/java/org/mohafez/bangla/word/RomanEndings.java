package org.mohafez.bangla.word;

import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Bangla endings typed in Latin letters that few English words end in: dokane, sarer, upojelate. */
public final class RomanEndings {
    /** What is left has three letters at the least: what is shorter sounds like too much. */
    private static final String BASE = "([a-z]{2,}";

    /** A base of four letters or more and two vowels: English words of one syllable end as these do, tender and strike. */
    private static final String LONG_BASE = "((?=(?:[^aeiou]*[aeiou]){2}[a-z]*)[a-z]{3,}";

    /**
     * Each ending behind what it may stand behind; all readings count, as with Bangla letters. Not -ta and -ti, which are the ends of
     * too many words (rasta, somiti), and not what English words end in, as service, private and website do.
     */
    private static final List<Pattern> ENDINGS = Stream.of(
                    BASE + "[b-df-hj-np-tv-z])er",
                    LONG_BASE + "[a-z])der",
                    LONG_BASE + "[a-z])ke",
                    BASE + "[a-z])gul[oi]r?",
                    LONG_BASE + "[a-z])gon(?:er)?",
                    BASE + "[aiou])r",
                    "((?:[^aeiou]*[aeiou]){3,})te",
                    LONG_BASE.replace("{3,}", "{2,}") + "a)y",
                    BASE + "[bdfhj-np-suw-z])e")
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
