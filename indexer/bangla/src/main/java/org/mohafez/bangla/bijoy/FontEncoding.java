package org.mohafez.bangla.bijoy;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** What a font's name says about the characters of a text that is set in it. */
public enum FontEncoding {
    /** Bijoy: they print Bangla and are stored as characters of Windows-1252. */
    BIJOY,
    /** One of the other encodings of before Unicode, of which no table is known here. */
    UNSUPPORTED,
    /** They are what they seem. */
    PLAIN;

    /** What a PDF puts before the name of a font of which it holds a part (ISO 32000-2, 9.9.2). */
    private static final Pattern SUBSET = Pattern.compile("^[A-Z]{6}\\+");

    private static final Pattern STYLE = Pattern.compile(
            "(?i)[-, _]*(?:bold|italic|oblique|regular|normal|roman|light|medium|semi|demi|black|condensed|mt|ps)+$");
    /**
     * Fonts of the Bijoy family end so (SutonnyMJ, SulekhaMJ, KarnaphuliMJ); those whose name ends with OMJ are its
     * Unicode fonts.
     */
    private static final Pattern BIJOY_NAME = Pattern.compile("[A-Za-z].*(?:MJ|[a-z]mj)(?:[-,_].*)?");

    private static final Pattern UNICODE_NAME = Pattern.compile(".*(?:OMJ|omj)(?:[-,_].*)?");
    /** Names of families, as makers and converters give them. */
    private static final Pattern UNSUPPORTED_NAME = Pattern.compile(
            "(?i)(?:boishakhi|lekhoni|proshika|alpona|munier|adarsha ?lipi|shree[- ]?ben|bangla ?word|progoty|falgun ?ansi).*");

    /** @param fontName as the file gives it, such as {@code ABCDEF+SutonnyMJ-Bold} or a list of CSS families; may be absent */
    public static FontEncoding of(@Nullable String fontName) {
        if (fontName == null) {
            return PLAIN;
        }
        String name = SUBSET.matcher(fontName.strip()).replaceFirst("").replaceAll("[\"']", "");
        Matcher style = STYLE.matcher(name);
        while (style.find()) {
            name = name.substring(0, style.start());
            style = STYLE.matcher(name);
        }
        name = name.strip();
        if (UNSUPPORTED_NAME.matcher(name).matches()) {
            return UNSUPPORTED;
        }
        return BIJOY_NAME.matcher(name).matches() && !UNICODE_NAME.matcher(name).matches() ? BIJOY : PLAIN;
    }
}
