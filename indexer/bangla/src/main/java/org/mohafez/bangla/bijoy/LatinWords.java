package org.mohafez.bangla.bijoy;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
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
    /** Half nats. Of a thousand Bijoy words without other characters one leans as far. */
    private static final int SURE = -9;
    /** For three capitals and more: in Bijoy hardly a word, elsewhere an acronym. */
    private static final int SURE_ACRONYM = -4;
    /** For a word beside a sure one. */
    private static final int LIKELY = -6;

    private static final int LIKELY_LENGTH = 4;
    /** ওষুধ, এবং: common words that look Latin. */
    private static final Set<String> BIJOY = Set.of("Ilza", "Ges");

    private LatinWords() {}

    /** In their order, none touching another. */
    static List<Span> in(String text) {
        List<Span> addresses = Addresses.in(text);
        List<MatchResult> words = WORD.matcher(text).results().toList();
        List<Span> spans = new ArrayList<>(addresses);
        for (int i = 0; i < words.size(); i++) {
            MatchResult word = words.get(i);
            if (addresses.stream().noneMatch(span -> span.from() < word.end() && word.start() < span.to())
                    && (isSure(word) || isAmongSure(words, i, text))) {
                spans.add(new Span(word.start(), word.end()));
            }
        }
        spans.sort((a, b) -> Integer.compare(a.from(), b.from()));
        return spans;
    }

    /** A small word, such as "of" or "in", between two sure ones, or a longer one beside one. */
    private static boolean isAmongSure(List<MatchResult> words, int i, String text) {
        boolean before = i > 0
                && isSure(words.get(i - 1))
                && isBlank(text, words.get(i - 1).end(), words.get(i).start());
        boolean after = i + 1 < words.size()
                && isSure(words.get(i + 1))
                && isBlank(text, words.get(i).end(), words.get(i + 1).start());
        String letters = words.get(i).group("letters");
        int lean = LetterPairs.lean(letters);
        return !BIJOY.contains(letters)
                && ((before && after && lean <= 0)
                        || ((before || after) && lean <= LIKELY && letters.length() >= LIKELY_LENGTH));
    }

    private static boolean isSure(MatchResult word) {
        String letters = word.group("letters");
        boolean acronym = letters.length() > 2 && letters.chars().allMatch(Character::isUpperCase);
        int lean = LetterPairs.lean(letters) + (word.group("e") == null ? 0 : ELECTRONIC);
        return lean <= (acronym ? SURE_ACRONYM : SURE) && !BIJOY.contains(letters);
    }

    private static boolean isBlank(String text, int from, int to) {
        return text.substring(from, to).isBlank();
    }
}
