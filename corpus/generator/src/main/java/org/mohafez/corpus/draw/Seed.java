package org.mohafez.corpus.draw;

import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.List;

/**
 * A source of choices without state: the same seed, paper and name give the same choice on every machine and JDK.
 *
 * @param number the seed of the whole corpus
 * @param paper the paper the choices are for
 */
public record Seed(long number, String paper) {
    /** A whole number from 0 up to, not including, {@code bound}. */
    public int below(int bound, String name) {
        var hash = new BigInteger(1, sha256(number + "/" + paper + "/" + name));
        return hash.mod(BigInteger.valueOf(bound)).intValue();
    }

    public int between(int low, int high, String name) {
        return low + below(high - low + 1, name);
    }

    public <T> T oneOf(List<T> choices, String name) {
        return choices.get(below(choices.size(), name));
    }

    private static byte[] sha256(String text) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every JDK has SHA-256", e);
        }
    }
}
