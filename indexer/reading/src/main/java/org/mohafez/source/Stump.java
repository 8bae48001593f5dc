package org.mohafez.source;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Map;
import java.util.Optional;

/** A file shorter than the mark that its format begins with: what a copy that broke off at once leaves. */
public final class Stump {
    private static final int LONGEST = 8;

    private static final Map<String, byte[]> MARKS = Map.of(
            "a PDF", bytes("255044462D"),
            "a JPEG picture", bytes("FFD8FF"),
            "a PNG picture", bytes("89504E470D0A1A0A"),
            "an office document or zip archive", bytes("504B0304"),
            "an office document of before 2007", bytes("D0CF11E0A1B11AE1"));

    private Stump() {}

    /** The format it may be the beginning of, in English, for people; empty where it is of none, or goes on. */
    public static Optional<String> of(Path file) throws IOException {
        if (Files.size(file) >= LONGEST) {
            return Optional.empty();
        }
        byte[] begun;
        try (InputStream in = Files.newInputStream(file)) {
            begun = in.readNBytes(LONGEST);
        }
        return MARKS.entrySet().stream()
                .filter(mark -> begins(begun, mark.getValue()))
                .map(Map.Entry::getKey)
                .findFirst();
    }

    private static boolean begins(byte[] begun, byte[] mark) {
        return begun.length > 0
                && begun.length < mark.length
                && Arrays.equals(begun, Arrays.copyOf(mark, begun.length));
    }

    private static byte[] bytes(String hexadecimal) {
        return HexFormat.of().parseHex(hexadecimal);
    }
}
