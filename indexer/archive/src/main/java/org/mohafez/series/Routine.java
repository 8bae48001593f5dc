package org.mohafez.series;

import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.mohafez.bangla.BanglaText;
import org.mohafez.bangla.TableLines;
import org.mohafez.bangla.phrase.Phrases;
import org.mohafez.bangla.phrase.Words;
import org.mohafez.bangla.word.WordKeys;
import org.mohafez.record.Decision;

/** What recurs in minutes because they are minutes, and so tells nothing of the matter. The words stand in tables beside this room. */
public final class Routine {
    private static final Set<String> ORDINARY = lines("ordinary-words.txt")
            .flatMap(line -> Stream.of(line.split("\\s+")))
            .map(BanglaText::clean)
            .flatMap(word -> WordKeys.of(word).spelling().stream().limit(1))
            .collect(Collectors.toUnmodifiableSet());

    private static final Phrases TOPICS = Phrases.of(lines("routine-topics.txt"));

    /** By these words minutes are confirmed. */
    private static final Phrases MINUTES = Phrases.of("কার্যবিবরণী", "minutes");

    private static final Phrases CONFIRMED = Phrases.of(
            "নিশ্চিত",
            "নিশ্চিতকরণ",
            "দৃঢ়ীকরণ",
            "দৃঢ়করণ",
            "অনুমোদন",
            "অনুমোদিত",
            "গৃহীত",
            "পাঠ",
            "confirmed",
            "approved",
            "adopted");

    private Routine() {}

    /** Whether a word with that first key stands in decisions about anything. */
    static boolean isOrdinary(String key) {
        return ORDINARY.contains(key);
    }

    /** Whether anything may be decided under that topic. */
    public static boolean isTopic(@Nullable String topic) {
        return topic != null && Words.of(BanglaText.clean(topic)).has(TOPICS);
    }

    /** Whether it only confirms the minutes of an earlier meeting: no matter goes on from it. */
    static boolean confirmsMinutes(Decision decision) {
        Words words = Words.of(BanglaText.clean(decision.text()));
        return words.has(MINUTES) && words.has(CONFIRMED);
    }

    private static Stream<String> lines(String table) {
        return TableLines.of(Routine.class, table).stream();
    }
}
