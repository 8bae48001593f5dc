package org.mohafez.archive;

import java.util.Locale;

/** A name that every file system takes, and that leads nowhere else. The true name is kept in the record. */
public final class SafeFileName {
    private static final int MAX_STEM = 60;
    private static final int MAX_EXTENSION = 10;

    private SafeFileName() {}

    /** ASCII letters, digits, {@code . _ -} of the last part of {@code fileName}; {@code original} where none is left. */
    public static String of(String fileName) {
        String last = fileName.substring(Math.max(fileName.lastIndexOf('/'), fileName.lastIndexOf('\\')) + 1);
        int dot = last.lastIndexOf('.');
        String stem = ascii(dot < 0 ? last : last.substring(0, dot), MAX_STEM);
        String extension =
                ascii(dot < 0 ? "" : last.substring(dot + 1), MAX_EXTENSION).toLowerCase(Locale.ROOT);
        return (stem.isEmpty() ? "original" : stem) + (extension.isEmpty() ? "" : "." + extension);
    }

    private static String ascii(String text, int max) {
        String safe = text.replaceAll("[^A-Za-z0-9._-]+", "-").replaceAll("\\.{2,}", ".");
        String cut = safe.substring(0, Math.min(max, safe.length()));
        return cut.replaceAll("^[._-]+|[._-]+$", "");
    }
}
