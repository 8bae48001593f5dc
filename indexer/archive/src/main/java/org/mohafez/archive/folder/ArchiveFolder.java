package org.mohafez.archive.folder;

import java.nio.file.Path;

/**
 * Where things are in an archive folder. What cannot be made again: {@code ocfl}, {@code erased}, {@code digests}, {@code
 * state.db}, {@code synonyms.txt}, {@code names.jsonl}, and what waits in {@code inbox}.
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

    /** Which names its people said are one, and which words say the same; only ever added to. It need not exist. */
    public Path names() {
        return root.resolve("names.jsonl");
    }

    /** Tombstones of files whose bytes are gone. */
    public Path erasures() {
        return root.resolve("erased");
    }

    /** One of them. */
    public Path erased(String id) {
        return erasures().resolve(id + ".json");
    }

    /** A line for each version of each holding, with the digest of its inventory; only ever added to. */
    public Path digestLog() {
        return root.resolve("digests").resolve("log.jsonl");
    }

    /** How that log stood at times, signed; only ever added to. */
    public Path treeHeads() {
        return root.resolve("digests").resolve("heads.jsonl");
    }

    /** By which everybody can check what was signed. */
    public Path publishedKey() {
        return root.resolve("digests").resolve("key.pub");
    }

    /** The same of a key that was lost: what was signed with it stays good. @param number from 1 */
    public Path earlierKey(int number) {
        return publishedKey().resolveSibling("key-" + number + ".pub");
    }

    /** By which only this archive signs. In no backup. */
    public Path signingKey() {
        return root.resolve("signing.key");
    }

    /** When every byte was last looked at, and what was damaged. */
    public Path fixity() {
        return root.resolve("fixity.json");
    }

    /** What ingest has already seen, so that a stopped batch goes on where it stopped. */
    public Path journal() {
        return root.resolve("journal.db");
    }

    /** Accounts, sessions, audit log, saved searches; it need not exist. */
    public Path state() {
        return root.resolve("state.db");
    }

    /** What was handed to the writer and not yet carried out, and what became of it: an {@link InboxFolder}. */
    public Path inbox() {
        return root.resolve("inbox");
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

    /** Names the holding that is being written, while it is; of no use to anybody but the next writer, who needs it. */
    public Path writing() {
        return root.resolve("writing");
    }

    /** Locked by the one writer. */
    public Path lock() {
        return root.resolve("writer.lock");
    }

    /** A file for each who waits for that lock. */
    public Path waiters() {
        return root.resolve("writer.waiters");
    }
}
