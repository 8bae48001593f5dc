package org.mohafez.archive;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import org.mohafez.page.Page;
import org.mohafez.page.PageSource;
import org.mohafez.page.Pages;
import org.mohafez.page.Paragraph;
import org.mohafez.record.Source;

/** A text file as it might be received: its bytes on disk, and its pages. */
public record ReceivedFile(Path path, Source source, Pages pages) {

    /** Writes {@code text} into {@code folder} and reads it as one page, a paragraph a line. */
    public static ReceivedFile of(Path folder, String fileName, String text) {
        try {
            byte[] bytes = text.getBytes(UTF_8);
            Path path = Files.createTempFile(folder, "received", ".txt");
            Files.write(path, bytes);
            return new ReceivedFile(
                    path,
                    new Source(fileName, sha256(bytes), bytes.length, "text/plain", List.of(), List.of()),
                    pages(text));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public String id() {
        return ArchiveId.of(source.sha256());
    }

    public ReceivedFile named(String fileName) {
        Source renamed = new Source(
                fileName, source.sha256(), source.bytes(), source.mediaType(), source.parts(), source.alsoReceived());
        return new ReceivedFile(path, renamed, pages);
    }

    private static Pages pages(String text) {
        Page page = new Page(
                1,
                null,
                null,
                PageSource.TEXT,
                null,
                null,
                text.lines()
                        .filter(line -> !line.isBlank())
                        .<org.mohafez.page.Block>map(Paragraph::of)
                        .toList());
        return new Pages("text/plain", List.of(page));
    }

    private static String sha256(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
