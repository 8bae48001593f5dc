package org.mohafez.account;

import java.time.Instant;
import java.time.InstantSource;
import java.util.List;

/** The saved searches of each account: nobody else's business, and so not in the audit log. Safe for use by several threads. */
public final class SavedSearches {
    /** Each is run for the digest page. */
    public static final int MOST = 50;

    private final StateDatabase state;
    private final InstantSource clock;

    public SavedSearches(StateDatabase state, InstantSource clock) {
        this.state = state;
        this.clock = clock;
    }

    /**
     * Saves one; the same search again only gets the other name.
     *
     * @param seen what came in up to then is nothing new
     * @return false, and nothing is saved, if somebody has {@link #MOST} already
     */
    public boolean save(String account, String name, String query, Instant seen) {
        long now = clock.millis();
        return state.inTransaction(h -> h.createUpdate("INSERT INTO searches (account, name, query, saved, read)"
                                + " SELECT :account, :name, :query, :now, :seen"
                                + " WHERE (SELECT count(*) FROM searches WHERE account = :account) < :most"
                                + " OR EXISTS (SELECT 1 FROM searches WHERE account = :account AND query = :query)"
                                + " ON CONFLICT (account, query) DO UPDATE SET name = excluded.name")
                        .bind("account", account)
                        .bind("name", name)
                        .bind("query", query)
                        .bind("now", now)
                        .bind("seen", seen.toEpochMilli())
                        .bind("most", MOST)
                        .execute()
                > 0);
    }

    /** In the order they were saved. */
    public List<SavedSearch> of(String account) {
        return state.read(h -> h.createQuery("SELECT * FROM searches WHERE account = :account ORDER BY number")
                .bind("account", account)
                .map((row, context) -> new SavedSearch(
                        row.getLong("number"),
                        row.getString("name"),
                        row.getString("query"),
                        Instant.ofEpochMilli(row.getLong("saved")),
                        Instant.ofEpochMilli(row.getLong("read"))))
                .list());
    }

    /** All that is new up to then has been seen. */
    public void read(String account, Instant until) {
        state.inTransaction(
                h -> h.createUpdate("UPDATE searches SET read = :until WHERE account = :account AND read < :until")
                        .bind("until", until.toEpochMilli())
                        .bind("account", account)
                        .execute());
    }

    /** Gives one another name; nothing happens if it is not theirs. */
    public void rename(String account, long number, String name) {
        state.inTransaction(
                h -> h.createUpdate("UPDATE searches SET name = :name WHERE account = :account AND number = :number")
                        .bind("name", name)
                        .bind("account", account)
                        .bind("number", number)
                        .execute());
    }

    /** Forgets one; nothing happens if it is not theirs. */
    public void forget(String account, long number) {
        state.inTransaction(h -> h.createUpdate("DELETE FROM searches WHERE account = :account AND number = :number")
                .bind("account", account)
                .bind("number", number)
                .execute());
    }
}
