package org.mohafez;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.regex.Pattern;

/** Lowercase Crockford base32 (https://www.crockford.com/base32.html): no letter can be taken for a digit. */
public final class Crockford {
    /** Signs that end a sentence, or close what an address stood in. */
    private static final Pattern BEHIND = Pattern.compile("[\\s.,;:।!?)\\]>'\"\u2019\u201D]+$");

    public static final String DIGITS = "0123456789abcdefghjkmnpqrstvwxyz";

    private Crockford() {}

    /** The digits that somebody means who took some for the letters that look like them, or copied what stood behind them. */
    public static String asMeant(String typed) {
        return BEHIND.matcher(typed)
                .replaceFirst("")
                .strip()
                .toLowerCase(Locale.ROOT)
                .replace('o', '0')
                .replace('i', '1')
                .replace('l', '1');
    }

    /** The first {@code length} digits of the bytes, five bits each. */
    public static String base32(byte[] bytes, int length) {
        StringBuilder digits = new StringBuilder(length);
        for (int i = 0; i < length; i++) {
            int value = 0;
            for (int bit = i * 5; bit < i * 5 + 5; bit++) {
                value = value << 1 | (bytes[bit / 8] >> (7 - bit % 8) & 1);
            }
            digits.append(DIGITS.charAt(value));
        }
        return digits.toString();
    }

    /** The first {@code length} digits of the SHA-256 of the text. */
    public static String digest(String text, int length) {
        return base32(Sha.SHA256.of(text.getBytes(StandardCharsets.UTF_8)), length);
    }
}
