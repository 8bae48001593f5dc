package org.mohafez.bangla.bijoy;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CharsetEncoder;
import java.nio.charset.StandardCharsets;

/** Bytes of a Bijoy text to its characters. */
public final class BijoyBytes {
    private static final Charset WINDOWS_1252 = Charset.forName("windows-1252");

    private BijoyBytes() {}

    /**
     * The characters: of UTF-16 where a byte order mark says so, of UTF-8 where the bytes are that, else of Windows-1252. Two
     * bytes of Windows-1252 may by chance be one character of UTF-8, but then hardly one that a Bijoy text has.
     */
    public static String decode(byte[] bytes) {
        if (bytes.length > 1 && (bytes[0] & 0xFF) + (bytes[1] & 0xFF) == 0xFF + 0xFE && (bytes[0] & 0xFE) == 0xFE) {
            return new String(bytes, StandardCharsets.UTF_16);
        }
        try {
            String text = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
            return isExpected(text) ? text : new String(bytes, WINDOWS_1252);
        } catch (CharacterCodingException notUtf8) {
            return new String(bytes, WINDOWS_1252);
        }
    }

    private static boolean isExpected(String text) {
        CharsetEncoder known = WINDOWS_1252.newEncoder();
        return text.chars().allMatch(c -> c < 0x80)
                || text.chars().anyMatch(c -> c >= 0x80 && (known.canEncode((char) c) || isOther(c)));
    }

    /** Other characters of these texts: bytes taken for Latin-1, Bangla, a minus sign, those of symbol fonts, a mark. */
    private static boolean isOther(int c) {
        return c < 0xA0 || (0x0964 <= c && c <= 0x09FF) || c == 0x2212 || (0xF020 <= c && c <= 0xF0FF) || c == 0xFEFF;
    }
}
