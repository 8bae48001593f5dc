package org.mohafez.archive.proof;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.time.Instant;

/**
 * How the log stood at a time, signed.
 *
 * @param size how many lines it had
 * @param root of the tree over them
 * @param signature Ed25519 over {@link #statement}, base64
 */
public record TreeHead(int size, Hash root, Instant at, String signature) {

    static TreeHead sign(int size, Hash root, Instant at, SigningKey key) {
        return new TreeHead(size, root, at, key.sign(statement(size, root, at)));
    }

    /** What is signed, four lines of text, so that any program can check it. */
    private static byte[] statement(int size, Hash root, Instant at) {
        return "mohafez tree head\n%d\n%s\n%s\n".formatted(size, root, at).getBytes(UTF_8);
    }

    boolean isSignedBy(PublishedKey key) {
        return key.signed(statement(size, root, at), signature);
    }
}
