package org.mohafez.archive;

import java.nio.file.Path;

/**
 * Where things are in an archive folder. Only {@code ocfl}, {@code state.db} and {@code synonyms.txt} cannot be made again.
 *
 * @param root the folder given as {@code --archive}
 */
public record ArchiveFolder(Path root) {
    /** The truth: one OCFL object a received file. */
    public Path ocfl() {
        return root.resolve("ocfl");
    }

    /** Generations of the index, one of them current. */
    public Path index() {
        return root.resolve("index");
    }

    /** The office's own synonyms, written by hand; it need not exist. */
    public Path synonyms() {
        return root.resolve("synonyms.txt");
    }

    /** What ingest has already seen, so that a stopped batch goes on where it stopped. */
    public Path journal() {
        return root.resolve("journal.db");
    }

    /** Accounts, sessions, audit log, saved searches; it need not exist. */
    public Path state() {
        return root.resolve("state.db");
    }

    /** Where new versions are put together before they are moved into {@link #ocfl}; emptied by the next writer. */
    public Path staging() {
        return cache().resolve("staging");
    }

    /** What can be made again: pages read from pictures, pictures of pages. */
    public Path cache() {
        return root.resolve("cache");
    }

    /** The pictures of a document's pages, named by {@link PictureSize#fileName}. */
    public Path pictures(String id) {
        return cache().resolve("pages").resolve(id.substring(0, 2)).resolve(id);
    }

    /** Ids of files that may be the same as this one, a line each. */
    public Path alike(String id) {
        return cache().resolve("alike").resolve(id.substring(0, 2)).resolve(id);
    }

    /** Names the holding that is being written, while it is. */
    public Path writing() {
        return cache().resolve("writing");
    }

    /** Locked by the one writer. */
    public Path lock() {
        return root.resolve("writer.lock");
    }
}
