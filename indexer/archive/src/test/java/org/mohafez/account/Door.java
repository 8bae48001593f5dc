package org.mohafez.account;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;

/** Accounts in a folder, and a clock that is moved by hand. */
final class Door implements AutoCloseable, InstantSource {
    static final String HERE = "192.0.2.1";

    final StateDatabase state;
    final Accounts accounts;
    final Sessions sessions;
    final AuditLog audit;
    private Instant now = Instant.parse("2025-06-15T04:00:00Z");

    Door(Path folder) {
        state = StateDatabase.open(folder.resolve("state.db"));
        accounts = new Accounts(state, this);
        sessions = new Sessions(state, accounts, this);
        audit = new AuditLog(state, this);
    }

    @Override
    public Instant instant() {
        return now;
    }

    void pass(Duration time) {
        now = now.plus(time);
    }

    /** Adds an account; its password. */
    String add(String name, Role role) {
        return accounts.add(name, "Rahima Begum", role, "operator").password();
    }

    SignIn.Welcome welcome(String name, String password) {
        return (SignIn.Welcome) sessions.signIn(name, password, HERE);
    }

    @Override
    public void close() {
        state.close();
    }
}
