package org.mohafez.account;

import java.time.InstantSource;

/** All that {@code state.db} knows of the people who work with an archive. */
public record Staff(Accounts accounts, Sessions sessions, AuditLog audit, SavedSearches searches) {
    public static Staff in(StateDatabase state, InstantSource clock) {
        Accounts accounts = new Accounts(state, clock);
        return new Staff(
                accounts,
                new Sessions(state, accounts, clock),
                new AuditLog(state, clock),
                new SavedSearches(state, clock));
    }
}
