package org.mohafez.reader.decision.prose;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.mohafez.reader.words.Serial;

/** How decisions under one matter are counted: with the matter's number (২), within it (২.১, ২.২), or on their own. */
final class Counting {
    private Counting() {}

    /** Whether the number counts within a matter. */
    static boolean isWithin(@Nullable String number) {
        return number != null && number.contains(".");
    }

    /**
     * Whether the number is the first within the matter of that number: ১.১ within ১. Where the decision is ১.২, ১.১ is the talk, and
     * both are told of ১.
     */
    static boolean isFirstWithin(@Nullable String number, String matter) {
        return isWithin(number, matter)
                && Serial.alone(number == null ? "" : number)
                        .filter(inner -> inner.ordinal() == 1)
                        .isPresent();
    }

    private static boolean isWithin(@Nullable String number, String matter) {
        Optional<Serial> whole = Serial.alone(matter);
        return number != null
                && isWithin(number)
                && whole.isPresent()
                && Serial.alone(number.substring(0, number.indexOf('.')))
                        .filter(outer -> outer.ordinal() == whole.get().ordinal())
                        .isPresent();
    }

    /**
     * The number of another decision on the matter of the one above.
     *
     * @param number that stands with it; null where none does
     */
    static @Nullable String next(@Nullable String above, @Nullable String topic, @Nullable String number) {
        boolean counted = number != null && (isWithin(number) || topic == null || follows(above, number));
        return above == null || counted ? number : above;
    }

    /** Whether the numbers count on, so that the second is the decision's own: সিদ্ধান্ত-২ after সিদ্ধান্ত-১. */
    private static boolean follows(@Nullable String above, String number) {
        Optional<Serial> last = Optional.ofNullable(above).flatMap(Serial::alone);
        return last.isPresent()
                && Serial.alone(number)
                        .filter(next -> next.ordinal() == last.get().ordinal() + 1)
                        .isPresent();
    }
}
