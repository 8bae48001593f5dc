package org.mohafez.source;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Enumeration;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;

/**
 * A zip archive of papers, opened as what a stranger made: an entry's name is a name and never a path, what it declares of
 * sizes is not believed, and what goes beyond the limits is left out by name. Runs in workers only.
 *
 * @param entries unpacked ones, in the archive's order
 * @param leftOut those that were not
 */
public record ZipArchive(List<Entry> entries, List<LeftOut> leftOut) {
    public ZipArchive {
        entries = List.copyOf(entries);
        leftOut = List.copyOf(leftOut);
    }

    /** @param file where it was unpacked to */
    public record Entry(String name, Path file) {}

    /** @param detail in English, for people */
    public record LeftOut(String name, Cut cut, String detail) {}

    /** Why an entry was left out. */
    public enum Cut {
        ENCRYPTED,
        DAMAGED,
        /** Too large, too much, too many, or packed tighter than papers are. */
        TOO_LARGE,
        /** A link to another file. */
        LINK
    }

    /**
     * @param entries the most entries that are unpacked
     * @param entryBytes the most bytes of one entry
     * @param totalBytes the most bytes of all entries
     * @param ratio the most bytes that one packed byte may give, in entries of more than a megabyte
     */
    public record Limits(int entries, long entryBytes, long totalBytes, int ratio) {
        /** Text packs ten to one, spreadsheets fifty to one; a bomb of zeros packs a thousand to one. */
        public static final Limits USUAL = new Limits(20_000, 256L << 20, 8L << 30, 200);
    }

    private static final long SMALL = 1L << 20;

    /**
     * Unpacks into a folder, under numbers for names.
     *
     * @throws IOException if it does not open as a zip archive
     */
    public static ZipArchive unpack(Path archive, Path folder, Limits limits) throws IOException {
        try (ZipFile zip = ZipFile.builder().setPath(archive).get()) {
            return new Unpacking(zip, folder, limits).all();
        }
    }

    /** One unpacking. Used once. */
    private static final class Unpacking {
        private final ZipFile zip;
        private final Path folder;
        private final Limits limits;
        private final List<Entry> entries = new ArrayList<>();
        private final List<LeftOut> leftOut = new ArrayList<>();
        private final Set<String> names = new HashSet<>();
        private long total;

        Unpacking(ZipFile zip, Path folder, Limits limits) {
            this.zip = zip;
            this.folder = folder;
            this.limits = limits;
        }

        ZipArchive all() {
            for (Enumeration<ZipArchiveEntry> all = zip.getEntries(); all.hasMoreElements(); ) {
                ZipArchiveEntry entry = all.nextElement();
                if (!entry.isDirectory() && !isHidden(entry.getName())) {
                    unpack(entry, shown(entry.getName()));
                }
            }
            return new ZipArchive(entries, leftOut);
        }

        private void unpack(ZipArchiveEntry entry, String name) {
            if (entry.getGeneralPurposeBit().usesEncryption()) {
                leaveOut(name, Cut.ENCRYPTED, "the entry is locked with a password");
            } else if (entry.isUnixSymlink()) {
                leaveOut(name, Cut.LINK, "the entry is a link to another file");
            } else if (entries.size() >= limits.entries()) {
                leaveOut(name, Cut.TOO_LARGE, "at most " + limits.entries() + " entries are unpacked");
            } else {
                copy(entry, name);
            }
        }

        private void copy(ZipArchiveEntry entry, String name) {
            Path file = folder.resolve("%06d".formatted(entries.size() + 1));
            long before = total;
            try (InputStream in = zip.getInputStream(entry);
                    OutputStream out = Files.newOutputStream(file)) {
                String cut = copy(in, out, Math.max(1, entry.getCompressedSize()));
                if (cut.isEmpty()) {
                    entries.add(new Entry(name, file));
                    return;
                }
                leaveOut(name, Cut.TOO_LARGE, cut);
            } catch (IOException e) {
                leaveOut(name, Cut.DAMAGED, "the entry cannot be unpacked: " + e.getMessage());
            }
            total = before;
            delete(file);
        }

        /** Empty where all was copied; else the limit that was met. */
        private String copy(InputStream in, OutputStream out, long packed) throws IOException {
            byte[] buffer = new byte[1 << 16];
            long before = total;
            for (int n = in.read(buffer); n >= 0; n = in.read(buffer)) {
                total += n;
                long size = total - before;
                if (size > limits.entryBytes()) {
                    return "the entry has more than " + (limits.entryBytes() >> 20) + " MB";
                }
                if (total > limits.totalBytes()) {
                    return "at most " + (limits.totalBytes() >> 20) + " MB of an archive are unpacked";
                }
                if (size > SMALL && size / packed > limits.ratio()) {
                    return "one packed byte gives more than " + limits.ratio();
                }
                out.write(buffer, 0, n);
            }
            return "";
        }

        private void leaveOut(String name, Cut cut, String detail) {
            leftOut.add(new LeftOut(name, cut, detail));
        }

        private static void delete(Path file) {
            try {
                Files.deleteIfExists(file);
            } catch (IOException e) {
                // It goes with its folder.
                file.toFile().deleteOnExit();
            }
        }

        /** What file managers put beside the files: as in folders, hidden files are no papers. */
        private static boolean isHidden(String name) {
            for (String part : name.replace('\\', '/').split("/")) {
                if (part.startsWith(".") && !part.equals(".") && !part.equals("..")
                        || part.equals("__MACOSX")
                        || part.toLowerCase(Locale.ROOT).equals("thumbs.db")) {
                    return true;
                }
            }
            return false;
        }

        /**
         * For people and for the journal: never used as a path. No two are alike, because the journal knows what is packed by its
         * name: else one of two entries of one name and size would pass for the other.
         */
        private String shown(String name) {
            String shown = ShownName.shortened(ShownName.of(name.replace('\\', '/')));
            int dot = shown.lastIndexOf('.');
            int end = dot > shown.lastIndexOf('/') + 1 ? dot : shown.length();
            String free = shown;
            for (int copy = 2; !names.add(free); copy++) {
                free = shown.substring(0, end) + " (" + copy + ")" + shown.substring(end);
            }
            return free;
        }
    }
}
