package org.mohafez.corpus.scan;

import java.util.List;
import java.util.Locale;

/** What may have become of a paper before it is handed in. */
public enum ScanClass {
    CLEAN300("a good scanner, 300 dpi"),
    DEGRADED300("copied, filed, skewed, unevenly lit, 300 dpi"),
    CLEAN200("a good scanner, 200 dpi"),
    DEGRADED200("copied, filed, skewed, unevenly lit, 200 dpi"),
    PHOTO("on a desk, by telephone"),
    STAMPED("round and rectangular stamps and a signature across the text"),
    SIDEWAYS("every page turned by a quarter, to either side"),
    UPSIDE_DOWN("every page on its head"),
    TWO_UP("two pages on one sheet"),
    BLANK_BACK("each page followed by its empty back, the front shining through"),
    HANDWRITTEN("memo number and date written by hand"),
    MIXED("a digital first page, the others scanned"),
    SHOW_THROUGH("the text of another page shining through");

    private final String told;

    ScanClass(String told) {
        this.told = told;
    }

    /** In a few words. */
    public String told() {
        return told;
    }

    /** How many pages a paper must have to be of this class. */
    public int leastPages() {
        return this == MIXED || this == TWO_UP ? 2 : 1;
    }

    /** As folders and the command line have it. */
    public String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    public static List<String> words() {
        return List.of(values()).stream().map(ScanClass::word).toList();
    }

    public static ScanClass of(String word) {
        return List.of(values()).stream()
                .filter(scan -> scan.word().equals(word))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no class " + word + "; there are " + words()));
    }
}
