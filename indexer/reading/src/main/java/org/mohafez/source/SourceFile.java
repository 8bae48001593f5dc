package org.mohafez.source;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import org.mohafez.MohafezException;

/**
 * One received file.
 *
 * @param name the last part of its path, as received
 * @param sha256 of its bytes, lowercase hexadecimal
 * @param size in bytes
 */
public record SourceFile(Path path, String name, String sha256, long size) {

    /** Reads the file once, in a stream: it may be larger than memory. */
    public static SourceFile of(Path path) throws IOException {
        String name = String.valueOf(path.getFileName());
        return new SourceFile(path, name, sha256(path), Files.size(path));
    }

    private static String sha256(Path path) throws IOException {
        MessageDigest digest;
        try {
            digest = MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new MohafezException("This Java has no SHA-256", e);
        }
        try (InputStream in = new DigestInputStream(Files.newInputStream(path), digest)) {
            in.transferTo(OutputStream.nullOutputStream());
        }
        return HexFormat.of().formatHex(digest.digest());
    }
}
