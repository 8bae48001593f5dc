package org.mohafez.page.office;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What can be told of a web page before it is parsed.
 *
 * @param bytes of the whole page
 */
record WebPage(byte[] bytes) {
    /** Elements that an end tag must close; others may stay open without one being inside the other. */
    private static final Pattern NESTING = Pattern.compile(
            "(?i)<(/?)(?:div|table|span|font|center|blockquote|ul|ol|section|article|b|i|u|em|strong|a|small|big)\\b");

    /** Far more than any word processor nests; a page that goes deeper was made to exhaust its reader. */
    static final int DEEPEST = 5_000;

    /**
     * Whether the bytes are sound UTF-8 with more than ASCII in it. No other encoding comes out so by chance, whatever the page
     * declares, and whatever is guessed from its beginning where that is all tags.
     */
    boolean isUtf8() {
        try {
            return StandardCharsets.UTF_8
                            .newDecoder()
                            .decode(ByteBuffer.wrap(bytes))
                            .length()
                    < bytes.length;
        } catch (CharacterCodingException e) {
            return false;
        }
    }

    /** Whether its elements stand one inside the other more than {@value #DEEPEST} deep. */
    boolean isTooDeep() {
        int depth = 0;
        Matcher tag = NESTING.matcher(new String(bytes, StandardCharsets.ISO_8859_1));
        while (tag.find()) {
            depth = tag.group(1).isEmpty() ? depth + 1 : Math.max(0, depth - 1);
            if (depth > DEEPEST) {
                return true;
            }
        }
        return false;
    }
}
