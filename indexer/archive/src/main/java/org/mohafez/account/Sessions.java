package org.mohafez.account;

import java.security.SecureRandom;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Base64;
import java.util.Optional;
import org.jdbi.v3.core.Handle;
import org.mohafez.Sha;

/**
 * Who is signed in. A browser keeps a token of 256 bits; here only its digest is kept, so that who reads {@code state.db} cannot
 * take a session over. Safe for use by several threads.
 */
public final class Sessions {
    /** A working day. */
    public static final Duration LONGEST = Duration.ofHours(12);

    static final Duration LONGEST_REST = Duration.ofHours(2);

    /** How far {@code seen} may lag behind, so that not every page is a write. */
    private static final Duration NOTED_EVERY = Duration.ofMinutes(1);

    private static final int TOKEN_BYTES = 32;

    private final StateDatabase state;
    private final AuditLog audit;
    private final Accounts accounts;
    private final InstantSource clock;
    private final SecureRandom random = new SecureRandom();

    public Sessions(StateDatabase state, Accounts accounts, InstantSource clock) {
        this.state = state;
        this.audit = new AuditLog(state, clock);
        this.accounts = accounts;
        this.clock = clock;
    }

    /**
     * Signs somebody in.
     *
     * @param from the address they come from
     */
    public SignIn signIn(String name, String password, String from) {
        Instant now = clock.instant();
        Try attempt = Try.of(state, name, from, now);
        if (attempt.heldBack().isPositive()) {
            return new SignIn.HeldBack(attempt.heldBack());
        }
        Optional<Account> known = accounts.matching(name, password);
        return known.isPresent() ? begin(known.get(), attempt, from, now) : refused(name, attempt, from);
    }

    /** Whether somebody who is signed in knows their password; guessing it here is no easier than at the door. */
    public boolean knowsPassword(Session session, String password, String from) {
        String name = session.account().name();
        Try attempt = Try.of(state, name, from, clock.instant());
        if (attempt.heldBack().isPositive()) {
            return false;
        }
        boolean knows = accounts.matching(name, password).isPresent();
        if (knows) {
            state.inTransaction(attempt::takeBack);
        } else {
            refused(name, attempt, from);
        }
        return knows;
    }

    private SignIn begin(Account account, Try attempt, String from, Instant now) {
        String token = random();
        Session session = new Session(account, random(), now);
        state.inTransaction(h -> {
            attempt.takeBack(h);
            Guesses.forget(h, attempt.guesses());
            h.createUpdate("DELETE FROM sessions WHERE begun < :begun OR seen < :seen")
                    .bind("begun", now.minus(LONGEST).toEpochMilli())
                    .bind("seen", now.minus(LONGEST_REST).toEpochMilli())
                    .execute();
            h.createUpdate("INSERT INTO sessions VALUES (:token, :account, :key, :now, :now)")
                    .bind("token", Sha.SHA256.hex(token))
                    .bind("account", account.name())
                    .bind("key", session.formKey())
                    .bind("now", now.toEpochMilli())
                    .execute();
            return audit.add(h, account.name(), Act.SIGNED_IN, account.name(), from);
        });
        return new SignIn.Welcome(session, token);
    }

    private SignIn refused(String name, Try attempt, String from) {
        // What is no account's name may be a password typed in the wrong place: it is not written down.
        String about = accounts.find(name).map(Account::name).orElse("");
        return state.inTransaction(h -> {
            boolean waits =
                    Guesses.longestWait(h, attempt.guesses(), attempt.at()).isPositive();
            audit.add(h, "", waits ? Act.SIGN_IN_HELD_BACK : Act.SIGN_IN_REFUSED, about, from);
            return new SignIn.Refused();
        });
    }

    /** Whose token that is, if they are still signed in. */
    public Optional<Session> find(String token) {
        Instant now = clock.instant();
        String digest = Sha.SHA256.hex(token);
        record Row(String account, String key, Instant begun, Instant seen) {}
        Optional<Row> row = state.read(h -> h.createQuery("SELECT * FROM sessions WHERE token = :token")
                .bind("token", digest)
                .map((r, context) -> new Row(
                        r.getString("account"),
                        r.getString("form_key"),
                        Instant.ofEpochMilli(r.getLong("begun")),
                        Instant.ofEpochMilli(r.getLong("seen"))))
                .findOne());
        Optional<Session> session = row.filter(r -> r.begun().plus(LONGEST).isAfter(now)
                        && r.seen().plus(LONGEST_REST).isAfter(now))
                .flatMap(r -> accounts.find(r.account())
                        .filter(Account::active)
                        .map(account -> new Session(account, r.key(), r.begun())));
        if (session.isPresent() && row.orElseThrow().seen().plus(NOTED_EVERY).isBefore(now)) {
            state.inTransaction(h -> h.createUpdate("UPDATE sessions SET seen = :now WHERE token = :token")
                    .bind("now", now.toEpochMilli())
                    .bind("token", digest)
                    .execute());
        }
        return session;
    }

    /** Signs out, in this browser. */
    public void end(String token) {
        find(token)
                .ifPresent(session -> state.inTransaction(h -> {
                    h.createUpdate("DELETE FROM sessions WHERE token = :token")
                            .bind("token", Sha.SHA256.hex(token))
                            .execute();
                    String name = session.account().name();
                    return audit.add(h, name, Act.SIGNED_OUT, name, "");
                }));
    }

    /** Signs out in all browsers. */
    public void endAll(String account, String by) {
        state.inTransaction(h -> {
            endAll(h, account);
            return audit.add(h, by, Act.SIGNED_OUT_EVERYWHERE, account, "");
        });
    }

    static void endAll(Handle h, String account) {
        h.createUpdate("DELETE FROM sessions WHERE account = :account")
                .bind("account", account)
                .execute();
    }

    private String random() {
        byte[] bytes = new byte[TOKEN_BYTES];
        random.nextBytes(bytes);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }
}
