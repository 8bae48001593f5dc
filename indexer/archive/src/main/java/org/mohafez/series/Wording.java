package org.mohafez.series;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.mohafez.bangla.BanglaText;
import org.mohafez.bangla.word.Token;
import org.mohafez.bangla.word.Tokens;
import org.mohafez.bangla.word.WordKeys;
import org.mohafez.record.Decision;

/**
 * The words of a decision, or of a row that reports on one, that may tell which matter it is about: neither figures nor words of any
 * decision.
 *
 * @param words from a word's first key to the word
 */
record Wording(Map<String, Telling> words) {
    /**
     * A word.
     *
     * @param printed as it stands there first
     * @param keys the stems it may have, misspellings folded, likeliest first
     * @param inTopic whether it stands in the topic, which names the matter
     */
    record Telling(String printed, List<String> keys, boolean inTopic) {}

    static Wording of(Decision decision) {
        Map<String, Telling> words = new LinkedHashMap<>();
        if (!Routine.isTopic(decision.topic())) {
            add(words, decision.topic(), true);
        }
        add(words, decision.text(), false);
        return new Wording(words);
    }

    static Wording of(@Nullable String text) {
        Map<String, Telling> words = new LinkedHashMap<>();
        add(words, text, false);
        return new Wording(words);
    }

    private static void add(Map<String, Telling> words, @Nullable String text, boolean inTopic) {
        if (text == null) {
            return;
        }
        for (Token token : Tokens.in(BanglaText.clean(text))) {
            if (token.span() == 1 && token.text().chars().anyMatch(Character::isLetter)) {
                WordKeys keys = WordKeys.of(token.text());
                // Of the folded stems those of likely stems come first; the loosest ones would join other words.
                List<String> stems = keys.spelling().stream()
                        .limit(keys.stem().size())
                        .distinct()
                        .toList();
                if (stems.stream().noneMatch(Routine::isOrdinary)) {
                    words.putIfAbsent(stems.getFirst(), new Telling(token.text(), stems, inTopic));
                }
            }
        }
    }
}
