package org.mohafez.score;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.stream.Stream;
import org.mohafez.MohafezException;
import org.mohafez.page.ocr.PictureReader;

/**
 * What reads pictures, as a digest of its classes: a page that was kept is good only for the very code that read it, and who
 * writes that code measures before its version is changed.
 */
final class ReaderClasses {
    private ReaderClasses() {}

    /** Sixteen hexadecimal digits for all classes of the page readers. */
    static String digest() throws IOException {
        Path home = Path.of(java.net.URI.create(PictureReader.class
                .getProtectionDomain()
                .getCodeSource()
                .getLocation()
                .toString()));
        if (Files.isDirectory(home)) {
            return digest(home.resolve("org/mohafez/page"));
        }
        try (FileSystem jar = FileSystems.newFileSystem(home)) {
            return digest(jar.getPath("org/mohafez/page"));
        }
    }

    private static String digest(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            for (Path file : files.filter(file -> file.toString().endsWith(".class"))
                    .sorted()
                    .toList()) {
                try (InputStream in = Files.newInputStream(file)) {
                    digest.update(in.readAllBytes());
                }
            }
            return HexFormat.of().formatHex(digest.digest()).substring(0, 16);
        } catch (NoSuchAlgorithmException e) {
            throw new MohafezException("This Java has no SHA-256", e);
        }
    }
}
