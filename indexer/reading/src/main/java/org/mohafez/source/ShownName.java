package org.mohafez.source;

import java.util.Arrays;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** What people call a file, in signs that can be shown. Names are made by strangers, and are read on pages and in terminals. */
final class ShownName {
    /**
     * Controls, which a terminal obeys; halves of characters; ends of lines; and signs that turn the direction of text, by which
     * {@code fdp.exe} poses as {@code exe.pdf} (Unicode TR 36, 2.8). The joiners stay: Bangla is written with them.
     */
    private static final Pattern UNSHOWN =
            Pattern.compile("[\\p{Cc}\\p{Cs}\\u2028\\u2029\\u061C\\u200E\\u200F\\u202A-\\u202E\\u2066-\\u2069\\uFEFF]");

    /** Windows holds so many UTF-16 units, and most other systems fewer. */
    private static final int LONGEST = 255;

    private static final int END_KEPT = 40;

    private ShownName() {}

    /** A path, each sign that cannot be shown replaced by a question mark; as long as it was. */
    static String of(String path) {
        return UNSHOWN.matcher(path).replaceAll("?");
    }

    /** A path of which no part is longer than a file's name can be: what is longer loses its middle. */
    static String shortened(String path) {
        return Arrays.stream(path.split("/", -1)).map(ShownName::cut).collect(Collectors.joining("/"));
    }

    private static String cut(String part) {
        if (part.length() <= LONGEST) {
            return part;
        }
        return part.substring(0, whole(part, LONGEST - END_KEPT - 1))
                + "…"
                + part.substring(whole(part, part.length() - END_KEPT));
    }

    /** The place itself, or the one before it where it would part a pair of surrogates. */
    private static int whole(String text, int at) {
        return Character.isLowSurrogate(text.charAt(at)) ? at - 1 : at;
    }
}
