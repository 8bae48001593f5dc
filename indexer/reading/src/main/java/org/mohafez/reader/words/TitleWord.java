package org.mohafez.reader.words;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.mohafez.bangla.phrase.Phrases;
import org.mohafez.bangla.phrase.Words;

/**
 * The word by which a paper calls itself at the end of its title: কার্যবিবরণী, অফিস আদেশ.
 *
 * @param kind the group in {@code kinds.tsv} it belongs to
 * @param printed as it stands in the title
 */
public record TitleWord(String kind, String printed) {
    private static final Vocabulary KINDS = Vocabulary.of("kinds.tsv");
    private static final List<String> KINDS_IN_ORDER =
            List.of("minutes", "order", "notice", "circular", "notification", "letter", "working-paper", "other");
    private static final Map<String, Phrases> PHRASES =
            KINDS_IN_ORDER.stream().collect(Collectors.toUnmodifiableMap(Function.identity(), KINDS::group));
    private static final Map<String, Phrases> ENGLISH = Map.of(
            "minutes", KINDS.group("english-minutes"),
            "notice", KINDS.group("english-notice"));
    /** Titles name the body, the month and the kind of meeting, and still are no longer than this, in words. */
    private static final int LONGEST = 40;

    /** The word with which the text ends, or, in English, begins; what stands in brackets is not counted. */
    public static Optional<TitleWord> of(String text) {
        Words words = Words.of(Posts.unbracketed(text));
        if (words.isEmpty() || words.size() > LONGEST) {
            return Optional.empty();
        }
        Optional<TitleWord> best = Optional.empty();
        for (String kind : KINDS_IN_ORDER) {
            Optional<Words.Span> span = words.ending(PHRASES.getOrDefault(kind, Phrases.of()));
            if (span.isPresent()) {
                String printed =
                        words.text().substring(span.get().start(), span.get().end());
                if (best.isEmpty() || printed.length() > best.get().printed().length()) {
                    best = Optional.of(new TitleWord(kind, printed));
                }
            }
        }
        return best.isPresent() ? best : english(words);
    }

    /** Whether the text begins with a title's word, as in English: Minutes of the meeting which was held on …. */
    public static boolean opens(String text) {
        return english(Words.of(text)).isPresent();
    }

    private static Optional<TitleWord> english(Words words) {
        for (Map.Entry<String, Phrases> kind : ENGLISH.entrySet()) {
            Optional<Words.Span> span = words.at(0, kind.getValue());
            if (span.isPresent()) {
                String first =
                        words.text().substring(0, words.words().getFirst().end());
                return Optional.of(new TitleWord(kind.getKey(), first));
            }
        }
        return Optional.empty();
    }

    /** Whether the text says that the paper is a draft. */
    public static boolean isDraft(String text) {
        return Words.of(text).has(KINDS.group("draft"));
    }

    /** Whether the text is nothing but the word for a draft, perhaps in brackets. */
    public static boolean isDraftMark(String text) {
        return isOnly(text, "draft");
    }

    /** Whether the text is nothing but a degree of secrecy. */
    public static boolean isMarking(String text) {
        return isOnly(text, "marking");
    }

    /** Whether the text is nothing but a note on haste or on the way it is sent. */
    public static boolean isHaste(String text) {
        return isOnly(text, "haste");
    }

    private static boolean isOnly(String text, String group) {
        Words words = Words.of(text);
        return !words.isEmpty()
                && words.at(0, KINDS.group(group))
                        .filter(span -> span.after() == words.size())
                        .isPresent();
    }
}
