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
            .map(Fold::word)
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
            int distance = distance(words.first(n));
            if (distance < fewest) {
                fewest = distance;
                best = n;
            }
        }
        return best;
    }

    /** Slips between this phrase and the word, its case ending not counted; more than forgiven if it is another word. */
    private int distance(String word) {
        int most = slips();
        if (word.equals(folded)
                || (word.startsWith(folded)
                        && folded.length() > 2
                        && ENDINGS.contains(word.substring(folded.length())))) {
            return 0;
        }
        if (most == 0 || Math.abs(word.length() - folded.length()) > most) {
            return most + 1;
        }
        return canBe(word, most) ? EditDistance.between(word, folded, most) : most + 1;
    }

    /** Whether one of its parts, one more than slips, stands in the word unchanged: else there are more slips. */
    private boolean canBe(String word, int most) {
        int part = folded.length() / (most + 1);
        return word.startsWith(folded.substring(0, part))
                || word.endsWith(folded.substring(most * part))
                || (most > 1 && word.contains(folded.substring(part, 2 * part)));
    }

    private int slips() {
        return folded.length() >= TWO_SLIPS ? 2 : folded.length() >= ONE_SLIP ? 1 : 0;
    }
}
