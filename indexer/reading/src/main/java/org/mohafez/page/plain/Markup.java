package org.mohafez.page.plain;

import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Marks of HTML and Markdown that a conversion left in plain text. They say how text looked and are not part of it. */
final class Markup {
    private static final Pattern BLOCK_TAG =
            Pattern.compile("(?i)</?(?:p|br|div|li|ul|ol|h[1-6]|center|hr)(?:\\s[^<>]*)?/?>");
    private static final Pattern INLINE_TAG = Pattern.compile(
            "(?i)</?(?:b|i|u|s|em|strong|span|font|sup|sub|small|big|a|img|mark|del|ins)(?:\\s[^<>]*)?/?>|<!--.*?-->");
    private static final Pattern LINK =
            Pattern.compile("<((?:https?://|mailto:|www\\.)[^<>\\s]+|[^<>\\s@]+@[^<>\\s@]+)>");
    private static final Pattern BULLET = Pattern.compile("^[ \\u00A0]{0,3}[-*][ \\u00A0]+(?=\\S)");
    private static final Pattern HEADING = Pattern.compile("^#{1,6}[ \\u00A0]+");
    private static final Pattern STRONG = Pattern.compile("\\*\\*(?=\\S)([^*]+)(?<=\\S)\\*\\*");
    /** Stands for a line break inside a cell, where a line feed would end the row. */
    static final char BREAK = '\u2028';

    private Markup() {}

    /** One line of the file without marks. A break within a table's cell becomes {@link #BREAK}, elsewhere a new line. */
    static Stream<String> lines(String line) {
        String text = BLOCK_TAG.matcher(line).replaceAll(String.valueOf(BREAK));
        text = INLINE_TAG.matcher(text).replaceAll("");
        text = LINK.matcher(text).replaceAll("$1");
        text = STRONG.matcher(text).replaceAll("$1");
        text = HEADING.matcher(BULLET.matcher(text).replaceFirst("")).replaceFirst("");
        text = entities(text).replace('\f', ' ');
        if (text.equals(line) || Row.of(text).cells().size() > 1) {
            return Stream.of(text);
        }
        return Stream.of(text.split(String.valueOf(BREAK))).filter(part -> !part.isBlank());
    }

    private static String entities(String text) {
        if (text.indexOf('&') < 0) {
            return text;
        }
        return text.replace("&nbsp;", " ")
                .replace("&lt;", "<")
                .replace("&gt;", ">")
                .replace("&quot;", "\"")
                .replace("&#39;", "'")
                .replace("&amp;", "&");
    }
}
