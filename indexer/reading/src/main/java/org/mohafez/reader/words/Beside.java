package org.mohafez.reader.words;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Looks for a pattern right beside a place of a text. Rules look only so far: a pattern let loose on all the rest, once for each
 * date or number of a line a million letters long, would never end. Offsets of the matchers count in the whole text; {@code ^} and
 * {@code $} are the ends of the stretch that is looked at.
 */
public final class Beside {
    /** In UTF-16 units; more than any phrase that binds a date or a number to its neighbour. */
    private static final int NEAR = 160;

    private Beside() {}

    public static Matcher after(Pattern pattern, String text, int place) {
        return pattern.matcher(text).region(place, Math.min(text.length(), place + NEAR));
    }

    public static Matcher before(Pattern pattern, String text, int place) {
        return pattern.matcher(text).region(Math.max(0, place - NEAR), place);
    }

    /** Whether two places are so near that something can bind them. */
    public static boolean isNear(int first, int second) {
        return second - first <= NEAR;
    }
}
