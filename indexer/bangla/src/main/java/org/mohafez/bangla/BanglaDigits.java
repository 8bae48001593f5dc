package org.mohafez.bangla;

import com.ibm.icu.text.NumberFormat;
import com.ibm.icu.util.ULocale;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** Digits in both scripts, and numbers grouped the way the country writes them: ১২,৩৪,৫৬৭.৫. */
public final class BanglaDigits {
    private static final char ZERO = '\u09E6';

    private BanglaDigits() {}

    /** Whether the character is a digit of either script. */
    public static boolean isDigit(int codePoint) {
        return isBangla(codePoint) || ('0' <= codePoint && codePoint <= '9');
    }

    /** The text with every Bangla digit in Latin script; its length and all else stay as they are. */
    public static String toLatin(String text) {
        return shift(text, ZERO, '0');
    }

    /** A Bangla digit in Latin script; any other character as it is. */
    public static char toLatin(char c) {
        return isBangla(c) ? (char) ('0' + c - ZERO) : c;
    }

    /** The text with every Latin digit in Bangla script; its length and all else stay as they are. */
    public static String toBangla(String text) {
        return shift(text, '0', ZERO);
    }

    /** The number in Bangla digits with lakh and crore groups. The JDK's own groups for Bangla are wrong: hence ICU. */
    public static String grouped(BigDecimal number) {
        NumberFormat format = NumberFormat.getInstance(new ULocale("bn_BD"));
        format.setMaximumFractionDigits(Math.max(0, number.scale()));
        return format.format(number);
    }

    /** As {@link #grouped(BigDecimal)}. */
    public static String grouped(long number) {
        return grouped(BigDecimal.valueOf(number));
    }

    private static boolean isBangla(int codePoint) {
        return ZERO <= codePoint && codePoint <= ZERO + 9;
    }

    private static String shift(String text, char fromZero, char toZero) {
        char @Nullable [] shifted = null;
        for (int i = 0; i < text.length(); i++) {
            int digit = text.charAt(i) - fromZero;
            if (0 <= digit && digit <= 9) {
                shifted = shifted == null ? text.toCharArray() : shifted;
                shifted[i] = (char) (toZero + digit);
            }
        }
        return shifted == null ? text : new String(shifted);
    }
}
