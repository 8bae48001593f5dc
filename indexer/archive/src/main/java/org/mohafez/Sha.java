package org.mohafez;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** The two digests in use: SHA-256 names what was received and texts, SHA-512 is what OCFL keeps of every file. */
public enum Sha {
    SHA256("SHA-256"),
    SHA512("SHA-512");

    private static final int BUFFER = 1 << 16;
    private final String algorithm;

    Sha(String algorithm) {
        this.algorithm = algorithm;
    }

    /** Safe for use by one thread. */
    public MessageDigest begin() {
        try {
            return MessageDigest.getInstance(algorithm);
        } catch (NoSuchAlgorithmException e) {
            throw new MohafezException("this Java has no " + algorithm, e);
        }
    }

    public byte[] of(byte[] bytes) {
        return begin().digest(bytes);
    }

    /** In lowercase hexadecimal digits. */
    public String hex(byte[] bytes) {
        return HexFormat.of().formatHex(of(bytes));
    }

    /** Of a text in UTF-8, in lowercase hexadecimal digits. */
    public String hex(String text) {
        return hex(text.getBytes(StandardCharsets.UTF_8));
    }

    /** Of a file's bytes, in lowercase hexadecimal digits. */
    public String hex(Path file) throws IOException {
        MessageDigest digest = begin();
        byte[] buffer = new byte[BUFFER];
        try (InputStream bytes = Files.newInputStream(file)) {
            for (int read = bytes.read(buffer); read >= 0; read = bytes.read(buffer)) {
                digest.update(buffer, 0, read);
            }
        }
        return HexFormat.of().formatHex(digest.digest());
    }
}
