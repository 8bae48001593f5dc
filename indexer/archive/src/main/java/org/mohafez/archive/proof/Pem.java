package org.mohafez.archive.proof;

import static java.nio.charset.StandardCharsets.US_ASCII;

import java.util.Base64;

/** Keys as text (RFC 7468). */
final class Pem {
    static final String PUBLIC = "PUBLIC KEY";
    static final String PRIVATE = "PRIVATE KEY";
    private static final int LINE = 64;

    private Pem() {}

    static String encode(String label, byte[] key) {
        String text = Base64.getMimeEncoder(LINE, "\n".getBytes(US_ASCII)).encodeToString(key);
        return "-----BEGIN %s-----\n%s\n-----END %s-----\n".formatted(label, text, label);
    }

    /** @throws IllegalArgumentException if it is none, or another one */
    static byte[] decode(String label, String pem) {
        String begin = "-----BEGIN " + label + "-----";
        String end = "-----END " + label + "-----";
        int from = pem.indexOf(begin);
        int to = pem.indexOf(end);
        if (from < 0 || to < from) {
            throw new IllegalArgumentException("no " + label);
        }
        return Base64.getMimeDecoder().decode(pem.substring(from + begin.length(), to));
    }
}
