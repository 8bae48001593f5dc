package org.mohafez.web.harvest;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/**
 * How large a picture is, in pixels, as the head of its WebP file says (RFC 9649): lossy, lossless or extended.
 *
 * @param width at least 1
 * @param height at least 1
 */
record PixelSize(int width, int height) {
    private static final int HEAD = 30;

    /** Empty if it is no WebP picture. */
    static Optional<PixelSize> read(InputStream picture) throws IOException {
        byte[] bytes = picture.readNBytes(HEAD);
        if (bytes.length < HEAD
                || !word(bytes, 0).equals("RIFF")
                || !word(bytes, 8).equals("WEBP")) {
            return Optional.empty();
        }
        ByteBuffer head = ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN);
        return switch (word(bytes, 12)) {
            case "VP8 " -> Optional.of(new PixelSize(head.getShort(26) & 0x3FFF, head.getShort(28) & 0x3FFF));
            case "VP8L" -> {
                int bits = head.getInt(21);
                yield Optional.of(new PixelSize((bits & 0x3FFF) + 1, (bits >> 14 & 0x3FFF) + 1));
            }
            case "VP8X" -> Optional.of(new PixelSize((head.getInt(24) & 0xFFFFFF) + 1, (head.getInt(26) >>> 8) + 1));
            default -> Optional.empty();
        };
    }

    private static String word(byte[] bytes, int from) {
        return new String(bytes, from, 4, StandardCharsets.US_ASCII);
    }
}
