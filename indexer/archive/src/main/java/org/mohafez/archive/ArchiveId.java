package org.mohafez.archive;

import java.util.HexFormat;

/**
 * The identity of a received file: the first 16 characters of the lowercase Crockford base32 of the SHA-256 of its
 * bytes (https://www.crockford.com/base32.html): no letter can be taken for a digit, and the same bytes always have the
 * same address.
 */
public final class ArchiveId {
    private static final String CROCKFORD = "0123456789abcdefghjkmnpqrstvwxyz";
    private static final int LENGTH = 16;

    private ArchiveId() {}

    /** @param sha256 64 hexadecimal digits */
    public static String of(String sha256) {
        byte[] digest = HexFormat.of().parseHex(sha256);
        StringBuilder id = new StringBuilder(LENGTH);
        for (int i = 0; i < LENGTH; i++) {
            int value = 0;
            for (int bit = i * 5; bit < i * 5 + 5; bit++) {
                value = value << 1 | (digest[bit / 8] >> (7 - bit % 8) & 1);
            }
            id.append(CROCKFORD.charAt(value));
        }
        return id.toString();
    }

    /** Whether an address part has the shape of an id; says nothing about whether it is held. */
    public static boolean isWellFormed(String text) {
        return text.length() == LENGTH && text.chars().allMatch(c -> CROCKFORD.indexOf(c) >= 0);
    }
}
