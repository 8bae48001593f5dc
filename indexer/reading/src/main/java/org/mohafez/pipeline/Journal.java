package org.mohafez.pipeline;

import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.generic.GenericType;
import org.jdbi.v3.core.statement.PreparedBatch;
import org.jspecify.annotations.Nullable;
import org.mohafez.MohafezException;
import org.mohafez.inbox.Look;
import org.mohafez.inbox.Look.PassedOver;
import org.mohafez.index.Ledger;
import org.mohafez.source.ReceivedPaper.Seen;

/**
 * How far each received file is, so that a batch that was stopped, however hard, goes on where it stopped; and which
 * holdings the index may not have yet. Disposable: without it files are hashed again, what the archive holds is not read
 * again, and the index is made anew. SQLite, one file, written by the archive's one writer; safe for use by several
 * threads.
 */
final class Journal implements Ledger, AutoCloseable {
    /** How far a file is. */
    enum State {
        /** Found, and not begun. */
        WAITING,
        /** A worker reads it. */
        READING,
        /** It was read, and is being taken into archive and index: the only state in which it can end this process. */
        KEEPING,
        /** In the archive; or a zip archive, without an id, and what was packed in it has been dealt with. */
        DONE,
        /** In the archive, with the reason it could not be read. */
        SET_ASIDE,
        /** Not in the archive. */
        FAILED,
        /** Vanished before it was done. */
        GONE
    }

    /**
     * @param rules by which it was dealt with, and for whom
     * @param tries how often it was kept or failed, or ended this process
     * @param id in the archive, where it is there
     * @param stage what was being done when it failed
     */
    record Entry(
            String path,
            long size,
            long modified,
            String rules,
            State state,
            int tries,
            @Nullable String id,
            @Nullable String stage,
            @Nullable String cause) {}

    private static final String FILES =
            "CREATE TABLE IF NOT EXISTS files (path TEXT PRIMARY KEY, size INTEGER NOT NULL,"
                    + " modified INTEGER NOT NULL, rules TEXT NOT NULL, state TEXT NOT NULL, tries INTEGER NOT NULL DEFAULT 0,"
                    + " id TEXT, stage TEXT, cause TEXT)";

    /** What Java reads in place of bytes that are no letter (U+FFFD, replacement character). */
    private static final char NO_LETTER = '\uFFFD';

    private static final String SAME =
            " WHERE path = :path AND size = :size AND modified = :modified AND rules = :rules";

    private final Handle database;
    private final String name;

    Journal(Path file) {
        try {
            database = Jdbi.open(DriverManager.getConnection("jdbc:sqlite:" + file));
        } catch (SQLException e) {
            throw new MohafezException("cannot open the journal " + file, e);
        }
        database.registerRowMapper(Entry.class, (row, context) -> entry(row));
        // Who only wants to know what is unfinished waits for who writes.
        database.execute("PRAGMA busy_timeout = 10000");
        database.execute("PRAGMA journal_mode = WAL");
        // The end of this process loses nothing; the end of the machine may lose the last notes, which costs hashing.
        database.execute("PRAGMA synchronous = NORMAL");
        database.execute("DROP TABLE IF EXISTS seen");
        database.execute(FILES);
        database.execute("DROP TABLE IF EXISTS passed_over");
        database.execute(
                "CREATE TABLE IF NOT EXISTS without_file (path TEXT PRIMARY KEY, why TEXT NOT NULL, named INTEGER NOT NULL)");
        database.execute(
                "CREATE TABLE IF NOT EXISTS more_without_file (folder TEXT PRIMARY KEY, more INTEGER NOT NULL)");
        database.execute("CREATE TABLE IF NOT EXISTS unindexed (id TEXT PRIMARY KEY)");
        database.execute("CREATE TABLE IF NOT EXISTS ledger (name TEXT NOT NULL)");
        database.execute(
                "INSERT INTO ledger SELECT ? WHERE NOT EXISTS (SELECT 1 FROM ledger)",
                UUID.randomUUID().toString());
        name = database.createQuery("SELECT name FROM ledger")
                .mapTo(String.class)
                .one();
    }

    private static Entry entry(ResultSet row) throws SQLException {
        return new Entry(
                row.getString("path"),
                row.getLong("size"),
                row.getLong("modified"),
                row.getString("rules"),
                State.valueOf(row.getString("state")),
                row.getInt("tries"),
                row.getString("id"),
                row.getString("stage"),
                row.getString("cause"));
    }

    /** Notes files that are to be dealt with. What is known of the very same file by the same rules stays. */
    synchronized void expect(Collection<Seen> files, String rules) {
        if (files.isEmpty()) {
            return;
        }
        database.useTransaction(h -> {
            PreparedBatch batch = h.prepareBatch("INSERT INTO files (path, size, modified, rules, state)"
                    + " VALUES (:path, :size, :modified, :rules, 'WAITING') ON CONFLICT (path) DO UPDATE SET"
                    + " size = excluded.size, modified = excluded.modified, rules = excluded.rules, state = 'WAITING',"
                    + " tries = 0, id = NULL, stage = NULL, cause = NULL"
                    + " WHERE files.size <> excluded.size OR files.modified <> excluded.modified"
                    + " OR files.rules <> excluded.rules OR files.state = 'GONE'");
            files.forEach(file -> batch.bindMethods(file).bind("rules", rules).add());
            batch.execute();
        });
    }

    /** What is known of that very file by these rules. */
    synchronized Optional<Entry> find(Seen file, String rules) {
        return database.createQuery("SELECT * FROM files" + SAME)
                .bindMethods(file)
                .bind("rules", rules)
                .mapTo(Entry.class)
                .findOne();
    }

    synchronized void reading(Seen file, String rules) {
        expect(List.of(file), rules);
        database.createUpdate("UPDATE files SET state = 'READING'" + SAME)
                .bindMethods(file)
                .bind("rules", rules)
                .execute();
    }

    /** From here on it may end this process, and the index may lack it. */
    synchronized void keeping(Seen file, String rules, String id) {
        database.useTransaction(h -> {
            h.createUpdate("UPDATE files SET state = 'KEEPING', tries = tries + 1, id = :id" + SAME)
                    .bindMethods(file)
                    .bind("rules", rules)
                    .bind("id", id)
                    .execute();
            h.execute("INSERT OR IGNORE INTO unindexed (id) VALUES (?)", id);
        });
    }

    /** From here on the index may say of that holding what is no more so. */
    synchronized void changing(String id) {
        database.execute("INSERT OR IGNORE INTO unindexed (id) VALUES (?)", id);
    }

    /** Notes that it is in the archive; {@code cause} is why it could not be read. */
    synchronized void kept(Seen file, String rules, String id, @Nullable String cause) {
        end(file, rules, cause == null ? State.DONE : State.SET_ASIDE, id, null, cause);
    }

    /** Notes that all that was packed in it has been dealt with. */
    synchronized void unpacked(Seen file, String rules) {
        end(file, rules, State.DONE, null, null, null);
    }

    synchronized void failed(Seen file, String rules, String stage, String cause) {
        expect(List.of(file), rules);
        database.createUpdate("UPDATE files SET tries = tries + 1" + SAME)
                .bindMethods(file)
                .bind("rules", rules)
                .execute();
        end(file, rules, State.FAILED, null, stage, cause);
    }

    private void end(
            Seen file, String rules, State state, @Nullable String id, @Nullable String stage, @Nullable String cause) {
        database.createUpdate("UPDATE files SET state = :state, id = :id, stage = :stage, cause = :cause" + SAME)
                .bindMethods(file)
                .bind("rules", rules)
                .bind("state", state)
                .bind("id", id)
                .bind("stage", stage)
                .bind("cause", cause)
                .execute();
    }

    /** All files in one of these states, in the order of their paths. */
    synchronized List<Entry> in(State... states) {
        return database.createQuery("SELECT * FROM files WHERE state IN (<states>) ORDER BY path")
                .bindList("states", List.of(states))
                .mapTo(Entry.class)
                .list();
    }

    /** What was unpacked from a zip archive and dealt with. */
    synchronized List<Entry> unpackedFrom(Seen container) {
        return database.createQuery(
                        "SELECT * FROM files WHERE substr(path, 1, length(:prefix)) = :prefix ORDER BY path")
                .bind("prefix", container.path() + "!/")
                .mapTo(Entry.class)
                .list();
    }

    /** Notes what gave no file; what was so before in the same folders is no more. */
    synchronized void looked(Look look) {
        if (look.folders().isEmpty()) {
            return;
        }
        database.useTransaction(h -> {
            for (String folder : look.folders()) {
                // The letter after the slash ends what begins with the folder.
                h.execute(
                        "DELETE FROM without_file WHERE path = ? OR path > ? AND path < ?",
                        folder,
                        folder + "/",
                        folder + "0");
                h.execute(
                        "DELETE FROM more_without_file WHERE folder = ? OR folder > ? AND folder < ?",
                        folder,
                        folder + "/",
                        folder + "0");
            }
            for (PassedOver one : look.passedOver()) {
                boolean named = look.folders().contains(one.path());
                h.execute("INSERT OR REPLACE INTO without_file VALUES (?, ?, ?)", one.path(), one.why(), named);
            }
            look.more()
                    .forEach((folder, more) ->
                            h.execute("INSERT OR REPLACE INTO more_without_file VALUES (?, ?)", folder, more));
        });
    }

    /** What gave no file when it was last looked at, and still lies there, in the order of the paths. */
    synchronized List<PassedOver> passedOver() {
        return database
                .createQuery("SELECT * FROM without_file ORDER BY path")
                .map((row, context) -> isTold(row.getString("path"), row.getBoolean("named"))
                        ? Optional.of(new PassedOver(row.getString("path"), row.getString("why")))
                        : Optional.<PassedOver>empty())
                .stream()
                .flatMap(Optional::stream)
                .toList();
    }

    /** How many more there were, by the folders that were looked through. */
    synchronized Map<String, Long> morePassedOver() {
        return database.createQuery("SELECT * FROM more_without_file")
                .setMapKeyColumn("folder")
                .setMapValueColumn("more")
                .collectInto(new GenericType<Map<String, Long>>() {});
    }

    /** Who takes in papers from a stick once takes it away, and nobody looks there again. That a folder which was named is not there is told. */
    private static boolean isTold(String path, boolean named) {
        if (named) {
            return true;
        }
        Path at = Path.of(path);
        // A name of no letters cannot be asked for.
        Path asked = path.indexOf(NO_LETTER) < 0 ? at : at.getParent();
        // What may not be looked at is not known to be gone.
        return !Files.notExists(asked, LinkOption.NOFOLLOW_LINKS);
    }

    /** Nobody asks any more for files that lay there. */
    synchronized void forget(Path folder) {
        // The letter after the slash ends what begins with the folder.
        database.execute("DELETE FROM files WHERE path > ? AND path < ?", folder + "/", folder + "0");
    }

    synchronized void gone(String path) {
        database.execute("UPDATE files SET state = 'GONE' WHERE path = ?", path);
    }

    @Override
    public String name() {
        return name;
    }

    @Override
    public synchronized List<String> uncommitted() {
        return database.createQuery("SELECT id FROM unindexed ORDER BY id")
                .mapTo(String.class)
                .list();
    }

    @Override
    public synchronized void committed() {
        database.execute("DELETE FROM unindexed");
    }

    @Override
    public void close() {
        database.close();
    }
}
