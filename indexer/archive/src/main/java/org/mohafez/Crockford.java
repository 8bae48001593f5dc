package org.mohafez;

import java.nio.charset.StandardCharsets;

/** Lowercase Crockford base32 (https://www.crockford.com/base32.html): no letter can be taken for a digit. */
public final class Crockford {
    public static final String DIGITS = "0123456789abcdefghjkmnpqrstvwxyz";

    private Crockford() {}

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
