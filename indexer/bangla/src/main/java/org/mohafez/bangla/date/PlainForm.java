package org.mohafez.bangla.date;

import org.mohafez.bangla.BanglaDigits;

/**
 * A text with Latin digits, plain spaces, hyphens and apostrophes, unit for unit as long as the original: what is found at
 * an offset here stands at the same offset there. Patterns for dates and times are matched on this form.
 */
record PlainForm(String text) {
    static PlainForm of(String original) {
        StringBuilder plain = new StringBuilder(BanglaDigits.toLatin(original));
        for (int i = 0; i < plain.length(); i++) {
            plain.setCharAt(i, plain(plain.charAt(i)));
        }
        return new PlainForm(plain.toString());
    }

    private static char plain(char c) {
        return switch (c) {
            case '\u2010', '\u2011', '\u2012', '\u2013', '\u2014', '\u2015', '\u2212' -> '-';
            case '\u2018', '\u2019', '\u02BC', '`', '\u00B4' -> '\'';
            case '\u2044', '\u2215' -> '/';
            default -> Character.getType(c) == Character.SPACE_SEPARATOR ? ' ' : c;
        };
    }
}
