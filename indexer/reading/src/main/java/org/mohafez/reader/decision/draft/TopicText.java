package org.mohafez.reader.decision.draft;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mohafez.bangla.phrase.Words;
import org.mohafez.reader.words.Sentences;

/**
 * What stands after a label such as আলোচ্যসূচি or প্রস্তাব: the topic, and talk where it goes on in sentences.
 *
 * @param topic null where there is nothing but talk
 */
public record TopicText(@Nullable String topic, List<String> talk) {
    /** @param listed what the agenda calls it, if it does */
    public static TopicText of(String text, @Nullable String listed) {
        if (listed != null
                && Sentences.ends(text)
                && Words.of(text).size() > Words.of(listed).size() + 2) {
            return new TopicText(listed, List.of(text));
        }
        TopicSplit split = TopicSplit.of(text);
        if (split.topic() != null) {
            return new TopicText(split.topic(), split.rest().isEmpty() ? List.of() : List.of(split.rest()));
        }
        List<String> sentences = Sentences.of(text);
        return TopicSplit.isTalk(sentences.getFirst())
                ? new TopicText(listed, List.of(text))
                : new TopicText(
                        TopicSplit.heading(sentences.getFirst()).topic(), sentences.subList(1, sentences.size()));
    }
}
