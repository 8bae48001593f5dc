package org.mohafez.reader.decision;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.mohafez.reader.words.Serial;

/**
 * What begins an item of a list: its number, or a bullet.
 *
 * @param number null of a bullet
 * @param style marks of one list have one style
 * @param first whether a list can begin with it
 * @param end where the item's text begins, in UTF-16 units
 */
record ListMark(@Nullable String number, String style, boolean first, int end) {
    /** Those of word processors too, whose symbol fonts stand in the private use area. */
    private static final Pattern BULLET =
            Pattern.compile("\\s*(?:[•●▪■◦○➢►✓✔❖*\\uF0A7\\uF0B7\\uF0D8\\uF0FC]|[-–—](?=\\s))\\s*");

    /** The mark at the beginning of the text. */
    static Optional<ListMark> at(String text) {
        return Serial.at(text).map(ListMark::of).or(() -> bullet(text));
    }

    /** Whether the text begins with a mark of the same list. */
    boolean isOf(String text) {
        return at(text).filter(other -> other.style().equals(style)).isPresent();
    }

    private static ListMark of(Serial serial) {
        return new ListMark(serial.number(), serial.style(), serial.ordinal() == 1, serial.end());
    }

    private static Optional<ListMark> bullet(String text) {
        Matcher bullet = BULLET.matcher(text);
        return bullet.lookingAt()
                ? Optional.of(new ListMark(null, bullet.group().strip(), true, bullet.end()))
                : Optional.empty();
    }
}
