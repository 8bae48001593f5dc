package org.mohafez.account;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.List;
import java.util.function.Function;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.mohafez.MohafezException;

/**
 * {@code state.db}: what people did that no paper tells. SQLite, one file, readable by nobody but who runs the portal; several
 * programs may have it open. Safe for use by several threads, one at a time.
 */
public final class StateDatabase implements AutoCloseable {
    /** Each step leads from the schema before it to the next; none is ever changed. {@code user_version} counts those taken. */
    private static final List<List<String>> STEPS = List.of(List.of(
            "CREATE TABLE accounts (name TEXT PRIMARY KEY, full_name TEXT NOT NULL, role TEXT NOT NULL,"
                    + " created INTEGER NOT NULL, active INTEGER NOT NULL, password TEXT NOT NULL, temporary INTEGER NOT NULL)",
            "CREATE TABLE sessions (token TEXT PRIMARY KEY, account TEXT NOT NULL REFERENCES accounts (name),"
                    + " form_key TEXT NOT NULL, begun INTEGER NOT NULL, seen INTEGER NOT NULL)",
            "CREATE TABLE guesses (whose TEXT PRIMARY KEY, wrong INTEGER NOT NULL, last INTEGER NOT NULL)",
            "CREATE TABLE audit (number INTEGER PRIMARY KEY, at INTEGER NOT NULL, who TEXT NOT NULL, act TEXT NOT NULL,"
                    + " about TEXT NOT NULL, detail TEXT NOT NULL, digest TEXT NOT NULL)",
            "CREATE TRIGGER audit_is_not_changed BEFORE UPDATE ON audit"
                    + " BEGIN SELECT RAISE(ABORT, 'the audit log only grows'); END",
            "CREATE TRIGGER audit_is_not_cut BEFORE DELETE ON audit"
                    + " BEGIN SELECT RAISE(ABORT, 'the audit log only grows'); END",
            "CREATE TABLE searches (number INTEGER PRIMARY KEY, account TEXT NOT NULL REFERENCES accounts (name),"
                    + " name TEXT NOT NULL, query TEXT NOT NULL, saved INTEGER NOT NULL, read INTEGER NOT NULL,"
                    + " UNIQUE (account, query))"));

    private final Handle database;

    private StateDatabase(Handle database) {
        this.database = database;
    }

    /** Opens it, and makes it where there is none. */
    public static StateDatabase open(Path file) {
        try {
            if (!Files.exists(file)) {
                Files.createFile(
                        file, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
            }
            Handle handle = Jdbi.open(DriverManager.getConnection("jdbc:sqlite:" + file));
            handle.execute("PRAGMA busy_timeout = 10000");
            handle.execute("PRAGMA journal_mode = WAL");
            // What was acknowledged here outlives a power cut.
            handle.execute("PRAGMA synchronous = FULL");
            handle.execute("PRAGMA foreign_keys = ON");
            grow(handle, file);
            return new StateDatabase(handle);
        } catch (IOException | SQLException e) {
            throw new MohafezException("cannot open the accounts in " + file, e);
        }
    }

    private static void grow(Handle handle, Path file) {
        handle.execute("BEGIN IMMEDIATE");
        int taken =
                handle.createQuery("PRAGMA user_version").mapTo(Integer.class).one();
        if (taken > STEPS.size()) {
            handle.execute("ROLLBACK");
            throw new MohafezException(file + " is of a newer Mohafez");
        }
        STEPS.subList(taken, STEPS.size()).forEach(step -> step.forEach(handle::execute));
        handle.execute("PRAGMA user_version = " + STEPS.size());
        handle.execute("COMMIT");
    }

    /** One thing at a time, and all of it or nothing, whichever other program is at the same file. */
    synchronized <T> T inTransaction(Function<Handle, T> work) {
        database.execute("BEGIN IMMEDIATE");
        try {
            T made = work.apply(database);
            database.execute("COMMIT");
            return made;
        } catch (RuntimeException e) {
            database.execute("ROLLBACK");
            throw e;
        }
    }

    /** Reads. */
    synchronized <T> T read(Function<Handle, T> question) {
        return question.apply(database);
    }

    @Override
    public synchronized void close() {
        database.close();
    }
}
