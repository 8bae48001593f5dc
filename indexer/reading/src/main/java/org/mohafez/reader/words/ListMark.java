package org.mohafez.reader.words;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * What begins an item of a list: its number, or a bullet.
 *
 * @param number null of a bullet
 * @param style marks of one list have one style
 * @param ordinal the how-manieth it is, from 1; 0 of a bullet
 * @param end where the item's text begins, in UTF-16 units
 */
public record ListMark(@Nullable String number, String style, int ordinal, int end) {
    /** Those of word processors too, whose symbol fonts stand in the private use area. */
    private static final Pattern BULLET =
            Pattern.compile("\\s*(?:[•●▪■◦○➢►✓✔❖*\\uF0A7\\uF0B7\\uF0D8\\uF0FC]|[-–—](?=\\s))\\s*");

    /** The mark at the beginning of the text. */
    public static Optional<ListMark> at(String text) {
        return Serial.at(text).map(ListMark::of).or(() -> bullet(text));
    }

    /** Whether a list can begin with it. */
    public boolean first() {
        return number == null || ordinal == 1;
    }

    /** Whether it is the next one of the same list. */
    public boolean follows(ListMark above) {
        return style.equals(above.style) && (number == null || ordinal == above.ordinal + 1);
    }

    /** Whether the text begins with a mark of the same list. */
    public boolean isOf(String text) {
        return at(text).filter(other -> other.style().equals(style)).isPresent();
    }

    private static ListMark of(Serial serial) {
        return new ListMark(serial.number(), serial.style(), serial.ordinal(), serial.end());
    }

    private static Optional<ListMark> bullet(String text) {
        Matcher bullet = BULLET.matcher(text);
        return bullet.lookingAt()
                ? Optional.of(new ListMark(null, bullet.group().strip(), 0, bullet.end()))
                : Optional.empty();
    }
}
