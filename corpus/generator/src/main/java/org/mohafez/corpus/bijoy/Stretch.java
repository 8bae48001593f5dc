package org.mohafez.corpus.bijoy;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A stretch of a line in one font: Latin words, with the numbers that hang on them, or all else. */
record Stretch(String text, boolean latin) {
    private static final Pattern LATIN = Pattern.compile(
            "(?:&[a-z]+;|[A-Za-z0-9][A-Za-z0-9@./:_?=%+-]*[A-Za-z0-9]|[A-Za-z0-9])(?: +(?=[A-Za-z0-9]))?|[&@_`^~$|\\\\]");

    static List<Stretch> of(String line) {
        List<Stretch> stretches = new ArrayList<>();
        Matcher latin = LATIN.matcher(line);
        int at = 0;
        while (latin.find()) {
            add(stretches, line.substring(at, latin.start()), false);
            add(stretches, latin.group(), true);
            at = latin.end();
        }
        add(stretches, line.substring(at), false);
        return stretches;
    }

    private static void add(List<Stretch> stretches, String text, boolean latin) {
        if (!text.isEmpty()) {
            stretches.add(new Stretch(text, latin));
        }
    }
}
