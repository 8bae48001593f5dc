package org.mohafez.bangla.bijoy;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** What is surely not Bijoy inside a Bijoy text: addresses, and words that are Latin writing letter by letter. */
final class LatinWords {
    /** A word of Latin letters with nothing of Bijoy's other characters at its sides; a number may hang on it (A4, Covid-19). */
    private static final Pattern WORD =
            Pattern.compile("(?<![A-Za-z`_~^&\\u0080-\\uFFFF])(?<e>[eE]-)?(?<letters>[A-Za-z]+)"
                    + "(?![A-Za-z`_~^&\\u0080-\\u200F\\u2018-\\uFFFF])(?:-?[0-9]+(?![A-Za-z]))?");
    /** For the prefix of e-mail, e-service. */
    private static final int ELECTRONIC = -5;
    /** Half nats. Of 2,600 words of published papers in Bijoy none leaned farther than 6. */
    private static final int SURE = -9;

    private LatinWords() {}

    /** In their order, none touching another. */
    static List<Span> in(String text) {
        List<Span> addresses = Addresses.in(text);
        List<MatchResult> words = WORD.matcher(text).results().toList();
        List<Span> spans = new ArrayList<>(addresses);
        for (int i = 0; i < words.size(); i++) {
            MatchResult word = words.get(i);
            if (addresses.stream().noneMatch(span -> span.from() < word.end() && word.start() < span.to())
                    && (isSure(word) || isBetween(words, i, text))) {
                spans.add(new Span(word.start(), word.end()));
            }
        }
        spans.sort((a, b) -> Integer.compare(a.from(), b.from()));
        return spans;
    }

    /** A small word, such as "of" or "in", between two sure ones. */
    private static boolean isBetween(List<MatchResult> words, int i, String text) {
        return i > 0
                && i + 1 < words.size()
                && isSmall(words.get(i).group("letters"))
                && isSure(words.get(i - 1))
                && isSure(words.get(i + 1))
                && isBlank(text, words.get(i - 1).end(), words.get(i).start())
                && isBlank(text, words.get(i).end(), words.get(i + 1).start());
    }

    private static boolean isSmall(String word) {
        return word.chars().allMatch(Character::isLowerCase) && LetterPairs.lean(word) <= 0;
    }

    private static boolean isSure(MatchResult word) {
        return LetterPairs.lean(word.group("letters")) + (word.group("e") == null ? 0 : ELECTRONIC) <= SURE;
    }

    private static boolean isBlank(String text, int from, int to) {
        return text.substring(from, to).isBlank();
    }
}
