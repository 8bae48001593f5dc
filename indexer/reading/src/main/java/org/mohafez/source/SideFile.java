package org.mohafez.source;

import java.nio.file.Path;
import java.util.Locale;
import java.util.Set;

/**
 * Files that lie beside papers in a folder and by their names are none: data, notes, what a file manager leaves. They are
 * passed over in a folder, and named in the report; a file that a person names outright is always read.
 */
public final class SideFile {
    private static final Set<String> EXTENSIONS = Set.of(
            "json",
            "jsonl",
            "csv",
            "tsv",
            "xml",
            "yml",
            "yaml",
            "md",
            "sha256",
            "sha512",
            "md5",
            "log",
            "ini",
            "db",
            "java",
            "properties",
            "sh",
            "py",
            "class",
            "jar");

    private static final Set<String> NAMES = Set.of("readme", "license", "licence", "notice.txt", "license.txt");

    private SideFile() {}

    public static boolean is(Path file) {
        String name = String.valueOf(file.getFileName()).toLowerCase(Locale.ROOT);
        return NAMES.contains(name) || EXTENSIONS.contains(name.substring(name.lastIndexOf('.') + 1));
    }
}
