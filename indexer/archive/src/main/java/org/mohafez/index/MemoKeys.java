package org.mohafez.index;

import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.mohafez.bangla.number.MemoNumber;

/**
 * By which keys a memo number is found: the whole of it, and every run of its parts, since people quote the beginning (the
 * office), the end (the file and the letter) or what they can read. Digits of either script and all separators are alike.
 */
public final class MemoKeys {
    /** A part alone says something from so many characters on: the four of the place, but not the two of the year. */
    private static final int TELLING_PART = 4;

    /** No office's number has more parts or is longer; more is a misreading, and its runs would be without end. */
    private static final int MAX_PARTS = 16;

    private static final int MAX_LENGTH = 200;

    private MemoKeys() {}

    /** The key of a number, whole or a part of one, as it stands in the index; empty if it has no letter or digit. */
    public static String of(String number) {
        return MemoNumber.key(number);
    }

    /** All keys under which a number is found, the whole first. */
    public static List<String> all(String number) {
        String whole = of(number);
        if (whole.isEmpty() || whole.length() > MAX_LENGTH) {
            return List.of();
        }
        List<String> parts = List.of(whole.split("\\.", -1));
        Set<String> keys = new LinkedHashSet<>(List.of(whole));
        int last = Math.min(parts.size(), MAX_PARTS);
        for (int from = 0; from < last; from++) {
            for (int to = from + 1; to <= last; to++) {
                String run = String.join(".", parts.subList(from, to));
                if (to - from > 1 || run.length() >= TELLING_PART) {
                    keys.add(run);
                }
            }
        }
        return List.copyOf(keys);
    }

    /** The keys of its single parts, long or short, each once. */
    static List<String> parts(String number) {
        String whole = of(number);
        return whole.isEmpty() || whole.length() > MAX_LENGTH
                ? List.of()
                : Arrays.stream(whole.split("\\.", -1))
                        .distinct()
                        .limit(MAX_PARTS)
                        .toList();
    }
}
