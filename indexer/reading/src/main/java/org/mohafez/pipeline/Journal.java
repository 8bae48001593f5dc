package org.mohafez.pipeline;

import java.nio.file.Path;
import java.util.Optional;
import org.jdbi.v3.core.Jdbi;

/**
 * Which files have been dealt with, so that a batch that was stopped goes on where it stopped without reading a byte
 * again. Disposable: without it files are hashed again, and what the archive holds is still not read again. SQLite, one
 * file, written by the archive's one writer; safe for use by several threads.
 */
final class Journal {
    private final Jdbi database;

    Journal(Path file) {
        database = Jdbi.create("jdbc:sqlite:" + file);
        database.useHandle(h -> {
            h.execute("PRAGMA journal_mode = WAL");
            h.execute("CREATE TABLE IF NOT EXISTS seen (path TEXT PRIMARY KEY, size INTEGER NOT NULL,"
                    + " modified INTEGER NOT NULL, rules TEXT NOT NULL, id TEXT NOT NULL, failed INTEGER NOT NULL)");
        });
    }

    /**
     * A file as it lies on the disk.
     *
     * @param size in bytes
     * @param modified milliseconds since 1970
     */
    record Seen(String path, long size, long modified) {}

    /** The id under which that very file was dealt with by these rules. */
    Optional<String> find(Seen file, String rules) {
        return database.withHandle(h -> h.createQuery("SELECT id FROM seen WHERE path = :path AND size = :size"
                        + " AND modified = :modified AND rules = :rules AND failed = 0")
                .bind("path", file.path())
                .bind("size", file.size())
                .bind("modified", file.modified())
                .bind("rules", rules)
                .mapTo(String.class)
                .findOne());
    }

    /** Notes that it was dealt with. A failed file is noted and looked at again next time. */
    void note(Seen file, String rules, String id, boolean failed) {
        database.useHandle(h -> h.createUpdate("INSERT OR REPLACE INTO seen (path, size, modified, rules, id, failed)"
                        + " VALUES (:path, :size, :modified, :rules, :id, :failed)")
                .bind("path", file.path())
                .bind("size", file.size())
                .bind("modified", file.modified())
                .bind("rules", rules)
                .bind("id", id)
                .bind("failed", failed ? 1 : 0)
                .execute());
    }
}
