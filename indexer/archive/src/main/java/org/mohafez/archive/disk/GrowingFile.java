package org.mohafez.archive.disk;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;

/** A file of lines that are only ever added. A line of which only a beginning came to the disk was never there. */
public final class GrowingFile {
    private final Path file;
    private final Durable durable;
    private long sound;

    public GrowingFile(Path file, Durable durable) throws IOException {
        this.file = file;
        this.durable = durable;
        this.sound = Files.exists(file) ? lengthOfWholeLines(file) : 0;
    }

    public void add(String line) throws IOException {
        cut();
        byte[] bytes = (line + "\n").getBytes(UTF_8);
        durable.append(file, bytes);
        sound += bytes.length;
    }

    /** To be closed after use. */
    public Stream<String> lines() throws IOException {
        cut();
        return Files.lines(file);
    }

    /** Takes away what is left of a line that did not come to the disk. */
    private void cut() throws IOException {
        if (Files.exists(file) && Files.size(file) > sound) {
            durable.disk().cut(file, sound);
        }
    }

    private static long lengthOfWholeLines(Path file) throws IOException {
        try (RandomAccessFile bytes = new RandomAccessFile(file.toFile(), "r")) {
            long length = bytes.length();
            while (length > 0) {
                bytes.seek(length - 1);
                if (bytes.read() == '\n') {
                    break;
                }
                length--;
            }
            return length;
        }
    }
}
