package org.mohafez.archive.ocfl;

import io.ocfl.core.extension.OcflExtensionConfig;
import io.ocfl.core.extension.storage.layout.config.NTupleOmitPrefixStorageLayoutConfig;
import java.util.Collection;
import java.util.List;
import org.mohafez.archive.Revision;
import org.mohafez.archive.SafeFileName;

/** How an object is named, where it stands and what is in it. Changing anything here orphans every archive there is. */
final class ObjectLayout {
    static final String ORIGINAL = "original/";
    static final String RECORD = "record.json";
    static final String PAGES = "pages.json.gz";

    /** Only of papers that people put right: what a machine read, and what they said. */
    static final String READING = "reading.json";

    static final String CORRECTIONS = "corrections.json";

    /** Only of files that were parted otherwise: by whose word, and where what is gone is found now. */
    static final String PARTS = "parts.json";

    static final String OUTCOME = "outcome.json";
    static final String TOMBSTONE = "tombstone.json";
    static final String RETENTION = "retention.json";

    /** Of a file that holds several papers, each has a folder of its own with its record and pages, named by its number in the file. */
    private static final String PAPERS = "papers/";

    private static final String URN = "urn:mohafez:";
    private static final int TUPLE = 2;
    private static final int DECIMAL = 10;

    private ObjectLayout() {}

    static String urn(String id) {
        return URN + id;
    }

    /** Where the bytes of a received file are. */
    static String original(String fileName) {
        return ORIGINAL + SafeFileName.of(fileName);
    }

    /** Where the bytes of one of several files are: in the order of their names they are in the order of the pages. */
    static String original(int number, String fileName) {
        return ORIGINAL + "%05d-%s".formatted(number, SafeFileName.of(fileName));
    }

    /** Where record and pages of a paper are. @param number as in {@link Revision} */
    static String folder(int number) {
        return number == Revision.ONLY ? "" : PAPERS + "%04d/".formatted(number);
    }

    /** The number of the paper whose {@link #folder} it is. */
    static int number(String folder) {
        return folder.isEmpty()
                ? Revision.ONLY
                : Integer.parseInt(folder, PAPERS.length(), folder.length() - 1, DECIMAL);
    }

    /** Whether a newer reading takes the file's place, or nothing. What was received, and what people said of it, stays. */
    static boolean isOfReading(String path) {
        return !path.startsWith(ORIGINAL) && !path.equals(PARTS) && !path.equals(TOMBSTONE) && !path.equals(RETENTION);
    }

    /** The {@link #folder} of each paper of an object that has those files, by their numbers; none if it was not read. */
    static List<String> folders(Collection<String> paths) {
        return paths.stream()
                .filter(path -> path.equals(RECORD) || path.startsWith(PAPERS) && path.endsWith("/" + RECORD))
                .sorted()
                .map(path -> path.substring(0, path.length() - RECORD.length()))
                .toList();
    }

    /** Below the storage root; says the same as {@link #extension}. */
    static String path(String id) {
        return id.substring(0, TUPLE) + "/" + id;
    }

    /**
     * OCFL extension 0007, one level of two characters: a thousand folders, in the order of the ids, so that a folder
     * can be found by hand and holdings can be listed in order without opening any.
     */
    static OcflExtensionConfig extension() {
        return new NTupleOmitPrefixStorageLayoutConfig()
                .setDelimiter(":")
                .setTupleSize(TUPLE)
                .setNumberOfTuples(1);
    }
}
