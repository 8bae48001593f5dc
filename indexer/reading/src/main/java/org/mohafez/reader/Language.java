package org.mohafez.reader;

/** The language most of a text is written in. */
final class Language {
    private Language() {}

    /** {@code bn} or {@code en}. */
    static String of(String text) {
        long bangla = text.codePoints()
                .filter(c -> Character.UnicodeScript.of(c) == Character.UnicodeScript.BENGALI)
                .count();
        long latin = text.codePoints()
                .filter(c -> Character.UnicodeScript.of(c) == Character.UnicodeScript.LATIN)
                .count();
        return bangla >= latin ? "bn" : "en";
    }
}
