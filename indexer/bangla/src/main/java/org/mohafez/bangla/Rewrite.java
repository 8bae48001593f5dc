package org.mohafez.bangla;

import java.util.List;
import java.util.regex.Pattern;

/**
 * What is written in the place of what a pattern finds.
 *
 * @param mark what every text has that the pattern is found in. It is looked for first, at a small part of the cost: most
 *     words have the mark of no rule.
 * @param from what is looked for
 * @param to what replaces it, in the syntax of {@link java.util.regex.Matcher#replaceAll(String)}
 */
public record Rewrite(String mark, Pattern from, String to) {
    /** Of letters as they stand. */
    public static Rewrite of(String letters, String to) {
        return where(letters, Pattern.quote(letters), to);
    }

    /** Of a pattern that no text without the mark can have. */
    public static Rewrite where(String mark, String pattern, String to) {
        return new Rewrite(mark, Pattern.compile(pattern), to);
    }

    /** Of a pattern that has no mark, and is looked for in every text. */
    public static Rewrite everywhere(String pattern, String to) {
        return where("", pattern, to);
    }

    public String in(String text) {
        return text.contains(mark) ? from.matcher(text).replaceAll(to) : text;
    }

    /** One after the other. */
    public static String all(List<Rewrite> rewrites, String text) {
        String rewritten = text;
        for (Rewrite rewrite : rewrites) {
            rewritten = rewrite.in(rewritten);
        }
        return rewritten;
    }
}
