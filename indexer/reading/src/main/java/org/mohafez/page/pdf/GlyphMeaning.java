package org.mohafez.page.pdf;

import java.io.IOException;
import java.nio.charset.Charset;
import java.util.IdentityHashMap;
import java.util.Map;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDSimpleFont;
import org.mohafez.bangla.bijoy.FontEncoding;

/** What a font's codes mean, by its mapping to Unicode, and by its name. For one page. */
final class GlyphMeaning {
    private static final Charset WINDOWS_1252 = Charset.forName("windows-1252");
    private static final String UNKNOWN = "\uFFFD";

    private final Map<PDFont, FontEncoding> encodings = new IdentityHashMap<>();

    /** @return {@code U+FFFD} where the font does not say */
    String text(PDFont font, int code) throws IOException {
        if (byName(font) == FontEncoding.BIJOY && isCodeAlone(font) && code <= 0xFF) {
            return new String(new byte[] {(byte) code}, WINDOWS_1252);
        }
        String text = font.toUnicode(code);
        if (text == null && byName(font) == FontEncoding.BIJOY && font instanceof PDSimpleFont && code <= 0xFF) {
            return new String(new byte[] {(byte) code}, WINDOWS_1252);
        }
        return text == null ? UNKNOWN : text;
    }

    /** A mapping that gives Bangla has been put right by whoever made the file, whatever the font. */
    FontEncoding encoding(PDFont font, String text) {
        boolean isBangla = text.codePoints().anyMatch(c -> 0x0980 <= c && c <= 0x09FF);
        return isBangla ? FontEncoding.PLAIN : byName(font);
    }

    private FontEncoding byName(PDFont font) {
        return encodings.computeIfAbsent(font, named -> FontEncoding.of(named.getName()));
    }

    /** Whether neither an encoding nor a mapping is given, so that the code is the character itself. */
    private static boolean isCodeAlone(PDFont font) {
        return font instanceof PDSimpleFont
                && !font.getCOSObject().containsKey(COSName.TO_UNICODE)
                && !font.getCOSObject().containsKey(COSName.ENCODING);
    }
}
