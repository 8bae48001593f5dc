package org.mohafez.bangla.phrase;

import java.util.List;
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

    /** Before which word it ends if it begins with the word {@code i}; {@code i} itself where it does not stand there. */
    int endFrom(List<Words.Word> words, int i) {
        StringBuilder joined = new StringBuilder();
        int best = i;
        int fewest = slips() + 1;
        for (int j = i; j < Math.min(words.size(), i + MOST_WORDS); j++) {
            joined.append(words.get(j).folded());
            if (joined.length() > folded.length() + 8) {
                break;
            }
            int distance = distance(joined.toString());
            if (distance < fewest) {
                fewest = distance;
                best = j + 1;
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
        return EditDistance.between(word, folded, most);
    }

    private int slips() {
        return folded.length() >= TWO_SLIPS ? 2 : folded.length() >= ONE_SLIP ? 1 : 0;
    }
}
