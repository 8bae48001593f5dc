package org.mohafez.reader.decision;

import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.mohafez.reader.words.Serial;

/** What was to be talked about, by its number, as a list before the talk has it. For one thread. */
final class Agenda {
    private final Map<String, String> topics = new HashMap<>();

    void enter(@Nullable String number, @Nullable String topic) {
        if (topic != null) {
            topics.put(key(number), topic);
        }
    }

    @Nullable
    String topic(@Nullable String number) {
        return topics.get(key(number));
    }

    private static String key(@Nullable String number) {
        return number == null
                ? ""
                : Serial.alone(number)
                        .map(serial -> String.valueOf(serial.ordinal()))
                        .orElse(number);
    }
}
