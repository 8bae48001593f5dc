package org.mohafez.web.desk.authority;

import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A line of synonyms from what somebody filled in: names parted by commas, on two sides. */
final class SynonymLine {
    private SynonymLine() {}

    /** @param both whether the right may be typed for the left too */
    static String of(String typed, String also, boolean both) {
        return both ? names(typed + "," + also) : names(typed) + " => " + names(also);
    }

    /** What has a meaning in such lines loses it. */
    private static String names(String parted) {
        return Stream.of(parted.split("[,;،]"))
                .map(String::strip)
                .filter(name -> !name.isEmpty())
                .map(name -> name.replace("\\", "\\\\").replace("=>", "\\=>"))
                .map(name -> name.startsWith("-") || name.startsWith("#") ? "\\" + name : name)
                .collect(Collectors.joining(", "));
    }
}
