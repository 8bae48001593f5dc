package org.mohafez.account;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.function.Consumer;
import org.jdbi.v3.core.Handle;

/**
 * Who did what, and when. It only grows, and each line carries the digest of all before it: who changes or cuts one in the middle
 * has to write all later ones anew, which an auditor who kept an earlier digest sees. Safe for use by several threads.
 */
public final class AuditLog {
    private static final int AT_A_TIME = 1_000;

    private final StateDatabase state;
    private final InstantSource clock;

    public AuditLog(StateDatabase state, InstantSource clock) {
        this.state = state;
        this.clock = clock;
    }

    public AuditEntry add(String who, Act act, String about, String detail) {
        return state.inTransaction(h -> add(h, who, act, about, detail));
    }

    /** Together with what is done: both or neither. */
    AuditEntry add(Handle h, String who, Act act, String about, String detail) {
        Optional<AuditEntry> last = last(h);
        AuditEntry entry = AuditEntry.after(
                last.map(AuditEntry::digest).orElse(AuditEntry.BEGINNING),
                last.map(AuditEntry::number).orElse(0L) + 1,
                Instant.ofEpochMilli(clock.millis()),
                plain(who),
                act.code(),
                plain(about),
                plain(detail));
        h.createUpdate("INSERT INTO audit VALUES (:number, :at, :who, :act, :about, :detail, :digest)")
                .bind("number", entry.number())
                .bind("at", entry.at().toEpochMilli())
                .bind("who", entry.who())
                .bind("act", entry.act())
                .bind("about", entry.about())
                .bind("detail", entry.detail())
                .bind("digest", entry.digest())
                .execute();
        return entry;
    }

    /** The newest line; its digest stands for the whole log. */
    public Optional<AuditEntry> last() {
        return state.read(AuditLog::last);
    }

    /**
     * The newest first.
     *
     * @param filter which of them
     * @param before the number that comes next above; {@link Long#MAX_VALUE} to begin
     */
    public List<AuditEntry> page(AuditFilter filter, long before, int most) {
        return state.read(h -> h.createQuery("SELECT * FROM audit WHERE number < :before"
                        + " AND (:person = '' OR who = :person OR about = :person) AND (:act = '' OR act = :act)"
                        + " ORDER BY number DESC LIMIT :most")
                .bind("person", filter.person())
                .bind("act", filter.act())
                .bind("before", before)
                .bind("most", most)
                .map((row, context) -> entry(row))
                .list());
    }

    /** The line with that digest: somebody who kept it knows by it that all up to there is as it was, if the chain is whole. */
    public Optional<AuditEntry> find(String digest) {
        return state.read(h -> h.createQuery("SELECT * FROM audit WHERE digest = :digest ORDER BY number LIMIT 1")
                .bind("digest", digest)
                .map((row, context) -> entry(row))
                .findOne());
    }

    /** Gives all, the oldest first; others may write meanwhile. */
    public void each(Consumer<AuditEntry> lines) {
        List<AuditEntry> some = after(Long.MIN_VALUE);
        while (!some.isEmpty()) {
            some.forEach(lines);
            some = after(some.getLast().number());
        }
    }

    /** The number of the first line that is missing or is not what was written; empty if all is as it was. */
    public OptionalLong firstBroken() {
        String previous = AuditEntry.BEGINNING;
        long expected = 1;
        List<AuditEntry> some = after(Long.MIN_VALUE);
        while (!some.isEmpty()) {
            for (AuditEntry line : some) {
                if (line.number() != expected || !line.follows(previous)) {
                    return OptionalLong.of(expected);
                }
                previous = line.digest();
                expected++;
            }
            some = after(expected - 1);
        }
        return OptionalLong.empty();
    }

    private List<AuditEntry> after(long number) {
        return state.read(h -> h.createQuery("SELECT * FROM audit WHERE number > :number ORDER BY number LIMIT :most")
                .bind("number", number)
                .bind("most", AT_A_TIME)
                .map((row, context) -> entry(row))
                .list());
    }

    /** On one line, without signs that programs write into JSON in different ways. */
    private static String plain(String text) {
        return text.replaceAll("\\p{Cntrl}+", " ");
    }

    private static Optional<AuditEntry> last(Handle h) {
        return h.createQuery("SELECT * FROM audit ORDER BY number DESC LIMIT 1")
                .map((row, context) -> entry(row))
                .findOne();
    }

    private static AuditEntry entry(ResultSet row) throws SQLException {
        return new AuditEntry(
                row.getLong("number"),
                Instant.ofEpochMilli(row.getLong("at")),
                row.getString("who"),
                row.getString("act"),
                row.getString("about"),
                row.getString("detail"),
                row.getString("digest"));
    }
}
