package org.mohafez.campaign;

import static java.nio.charset.StandardCharsets.US_ASCII;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;

/** Gives a zip file without a comment one: its last two bytes say how long it is. */
final class ZipComment {
    private ZipComment() {}

    static void write(Path zip, String comment) throws IOException {
        byte[] bytes = Files.readAllBytes(zip);
        byte[] text = comment.getBytes(US_ASCII);
        if (bytes[bytes.length - 2] != 0 || bytes[bytes.length - 1] != 0) {
            throw new IOException(zip + " has a comment already");
        }
        byte[] longer = Arrays.copyOf(bytes, bytes.length + text.length);
        longer[bytes.length - 2] = (byte) text.length;
        System.arraycopy(text, 0, longer, bytes.length, text.length);
        Files.write(zip, longer);
    }
}
