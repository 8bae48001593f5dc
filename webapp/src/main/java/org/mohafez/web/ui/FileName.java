package org.mohafez.web.ui;

/**
 * A name for a file that is taken away, short enough for where it goes.
 *
 * @param suffix with its dot; empty where there is none
 */
public record FileName(String stem, String suffix) {
    private static final int LONGEST_SUFFIX = 10;

    /**
     * Cuts the stem, and leaves the suffix by which systems know what a file is.
     *
     * @param name without signs that no file may have
     * @param longest bytes of UTF-8 that the stem may have
     */
    public static FileName of(String name, int longest) {
        int dot = name.lastIndexOf('.');
        boolean hasSuffix = dot > 0 && name.length() - dot <= LONGEST_SUFFIX;
        return new FileName(
                cut(hasSuffix ? name.substring(0, dot) : name, longest), hasSuffix ? name.substring(dot) : "");
    }

    private static String cut(String stem, int longest) {
        int bytes = 0;
        int end = 0;
        while (end < stem.length()) {
            int letter = stem.codePointAt(end);
            bytes += letter < 0x80 ? 1 : letter < 0x800 ? 2 : letter < 0x10000 ? 3 : 4;
            if (bytes > longest) {
                break;
            }
            end += Character.charCount(letter);
        }
        return stem.substring(0, end);
    }

    @Override
    public String toString() {
        return stem + suffix;
    }
}
