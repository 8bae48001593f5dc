package org.mohafez.bangla.phrase;

import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.mohafez.bangla.BanglaText;

/**
 * A word or a few that a text is searched for. It is found written as one word or several, with a case ending, and with a
 * slip or two where it is long enough that a slip makes no other word of it.
 *
 * @param folded the words without the spaces between them
 */
public record Phrase(String folded) {
    /** More words than any phrase has, a word broken by a hyphen or a space counted as two. */
    static final int MOST_WORDS = 8;
    /** Letters from which one slip is forgiven, and from which two are. */
    private static final int ONE_SLIP = 7;

    private static final int TWO_SLIPS = 13;

    /** In letters. */
    private static final int LONGEST_ENDING = 8;

    private static final Set<String> ENDINGS = Stream.of(
                    "র এর ের য়ের কে তে ে য় য়ে ই ও টি টা টির গণ গণের গণকে গণকর্তৃক সমূহ সমূহের সমূহে বৃন্দ বৃন্দের বৃন্দকে বর্গ বর্গের"
                            .split(" "),
                    "গুলি গুলো গুলির গুলোর দের দেরকে রা এরা েরা s es".split(" "))
            .flatMap(Stream::of)
            .map(BanglaText::clean)
            .map(ending -> Fold.word(ending, 0, ending.length()))
            .collect(Collectors.toUnmodifiableSet());

    public static Phrase of(String text) {
        return new Phrase(Words.of(BanglaText.clean(text)).words().stream()
                .map(Words.Word::folded)
                .collect(Collectors.joining()));
    }

    /** How many of the words, from the first on, it is written with; none where it does not stand there. */
    int wordsOf(Joined words) {
        int best = 0;
        int fewest = slips() + 1;
        for (int n = 1; n <= words.count() && words.length(n) <= folded.length() + LONGEST_ENDING; n++) {
            int distance = distance(words.text(), words.length(n));
            if (distance < fewest) {
                fewest = distance;
                best = n;
            }
        }
        return best;
    }

    /**
     * Slips between this phrase and a word, its case ending not counted; more than forgiven if it is another word.
     *
     * @param text begins with the word
     * @param length of the word
     */
    private int distance(String text, int length) {
        int most = slips();
        int longer = length - folded.length();
        if (longer >= 0
                && text.startsWith(folded)
                && (longer == 0 || folded.length() > 2 && ENDINGS.contains(text.substring(folded.length(), length)))) {
            return 0;
        }
        if (most == 0 || Math.abs(longer) > most || !canBe(text, length, most)) {
            return most + 1;
        }
        return EditDistance.between(text.substring(0, length), folded, most);
    }

    /** Whether one of its parts, one more than slips, stands in the word unchanged: else there are more slips. */
    private boolean canBe(String text, int length, int most) {
        int part = folded.length() / (most + 1);
        int last = folded.length() - most * part;
        return text.regionMatches(0, folded, 0, part)
                || text.regionMatches(length - last, folded, most * part, last)
                || most > 1 && text.indexOf(folded.substring(part, 2 * part), 0, length) >= 0;
    }

    private int slips() {
        return folded.length() >= TWO_SLIPS ? 2 : folded.length() >= ONE_SLIP ? 1 : 0;
    }
}
