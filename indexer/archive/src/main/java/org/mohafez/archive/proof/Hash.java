package org.mohafez.archive.proof;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.security.MessageDigest;
import java.util.Arrays;
import java.util.HexFormat;
import org.mohafez.Sha;

/** A SHA-256 in a tree; in JSON its 64 lowercase hexadecimal digits. */
public final class Hash {
    private static final int BYTES = 32;
    private static final byte LEAF = 0;
    private static final byte NODE = 1;

    private final byte[] bytes;

    private Hash(byte[] bytes) {
        this.bytes = bytes;
    }

    /** @throws IllegalArgumentException unless it is 64 hexadecimal digits */
    @JsonCreator
    public static Hash parse(String hex) {
        byte[] bytes = HexFormat.of().parseHex(hex);
        if (bytes.length != BYTES) {
            throw new IllegalArgumentException("no SHA-256: " + hex);
        }
        return new Hash(bytes);
    }

    /** Of a tree without leaves. */
    static Hash ofNothing() {
        return new Hash(Sha.SHA256.of(new byte[0]));
    }

    /** RFC 9162, 2.1.1: the prefixes keep a node from passing for a leaf. */
    public static Hash ofLeaf(byte[] leaf) {
        MessageDigest digest = Sha.SHA256.begin();
        digest.update(LEAF);
        return new Hash(digest.digest(leaf));
    }

    static Hash ofNode(Hash left, Hash right) {
        MessageDigest digest = Sha.SHA256.begin();
        digest.update(NODE);
        digest.update(left.bytes);
        return new Hash(digest.digest(right.bytes));
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Hash hash && Arrays.equals(bytes, hash.bytes);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(bytes);
    }

    @Override
    @JsonValue
    public String toString() {
        return HexFormat.of().formatHex(bytes);
    }
}
