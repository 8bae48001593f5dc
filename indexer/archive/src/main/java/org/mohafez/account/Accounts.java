package org.mohafez.account;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.jdbi.v3.core.Handle;
import org.mohafez.MohafezException;

/** The accounts of an archive; there is none until somebody adds one. Safe for use by several threads. */
public final class Accounts {
    private final StateDatabase state;
    private final AuditLog audit;
    private final InstantSource clock;
    private final Passwords passwords = new Passwords();

    public Accounts(StateDatabase state, InstantSource clock) {
        this.state = state;
        this.audit = new AuditLog(state, clock);
        this.clock = clock;
    }

    /** An account, and the password that it has for now: told once, kept nowhere. */
    public record Fresh(Account account, String password) {}

    /** @throws MohafezException if the name is taken, also by an account that is closed */
    public Fresh add(String name, String fullName, Role role, String by) {
        Account account = new Account(name, fullName.strip(), role, clock.instant(), true, true);
        String password = passwords.fresh();
        String hash = passwords.hash(password);
        state.inTransaction(h -> {
            if (find(h, name).isPresent()) {
                throw new MohafezException("there is an account " + name + " already");
            }
            h.createUpdate("INSERT INTO accounts VALUES (:name, :full, :role, :created, 1, :hash, 1)")
                    .bind("name", name)
                    .bind("full", account.fullName())
                    .bind("role", role.code())
                    .bind("created", account.created().toEpochMilli())
                    .bind("hash", hash)
                    .execute();
            return audit.add(h, by, Act.ACCOUNT_ADDED, name, role.code());
        });
        return new Fresh(account, password);
    }

    public Optional<Account> find(String name) {
        return state.read(h -> find(h, name));
    }

    /** All there ever were, by name. */
    public List<Account> all() {
        return state.read(h -> h.createQuery("SELECT * FROM accounts ORDER BY name")
                .map((row, context) -> account(row))
                .list());
    }

    /**
     * From now on; the sessions they have go on with the new role.
     *
     * @return false, and nothing is changed, if no administrator would be left
     */
    public boolean setRole(String name, Role role, String by) {
        return change(name, by, Act.ROLE_GIVEN, role.code(), h -> {
            boolean may = role == Role.ADMINISTRATOR || !isLastAdministrator(h, name);
            if (may) {
                h.createUpdate("UPDATE accounts SET role = :role WHERE name = :name")
                        .bind("role", role.code())
                        .bind("name", name)
                        .execute();
            }
            return may;
        });
    }

    /**
     * Closes an account, and ends its sessions; or opens it again.
     *
     * @return false, and nothing is changed, if no administrator would be left
     */
    public boolean setActive(String name, boolean active, String by) {
        return change(name, by, active ? Act.ACCOUNT_OPENED : Act.ACCOUNT_CLOSED, "", h -> {
            boolean may = active || !isLastAdministrator(h, name);
            if (may) {
                h.createUpdate("UPDATE accounts SET active = :active WHERE name = :name")
                        .bind("active", active)
                        .bind("name", name)
                        .execute();
            }
            if (may && !active) {
                Sessions.endAll(h, name);
            }
            return may;
        });
    }

    /** Whether that account is the only open one of an administrator. */
    private static boolean isLastAdministrator(Handle h, String name) {
        return h.createQuery("SELECT name FROM accounts WHERE role = :role AND active = 1")
                .bind("role", Role.ADMINISTRATOR.code())
                .mapTo(String.class)
                .list()
                .equals(List.of(name));
    }

    /** Gives somebody who lost theirs a new password, to be changed at once; ends their sessions. */
    public Fresh resetPassword(String name, String by) {
        String password = passwords.fresh();
        setPassword(name, password, true, by);
        return new Fresh(find(name).orElseThrow(), password);
    }

    /**
     * Somebody changes their own password; all their sessions end.
     *
     * @return false, and nothing is changed, if it is too short or too long
     */
    public boolean changePassword(String name, String password) {
        if (!Passwords.isLongEnough(password)) {
            return false;
        }
        setPassword(name, password, false, name);
        return true;
    }

    private void setPassword(String name, String password, boolean temporary, String by) {
        String hash = passwords.hash(password);
        change(name, by, Act.PASSWORD_SET, temporary ? "temporary" : "", h -> {
            h.createUpdate("UPDATE accounts SET password = :hash, temporary = :temporary WHERE name = :name")
                    .bind("hash", hash)
                    .bind("temporary", temporary)
                    .bind("name", name)
                    .execute();
            Sessions.endAll(h, name);
            return true;
        });
    }

    /** @param change whether it was made; what was not made is not logged */
    private boolean change(String name, String by, Act act, String detail, Predicate<Handle> change) {
        return state.inTransaction(h -> {
            if (find(h, name).isEmpty()) {
                throw new MohafezException("there is no account " + name);
            }
            boolean made = change.test(h);
            if (made) {
                audit.add(h, by, act, name, detail);
            }
            return made;
        });
    }

    /** Whether that is the password of an account that is open; takes as long where there is no such account. */
    Optional<Account> matching(String name, String password) {
        Optional<String> hash =
                state.read(h -> h.createQuery("SELECT password FROM accounts WHERE name = :name AND active = 1")
                        .bind("name", name)
                        .mapTo(String.class)
                        .findOne());
        if (hash.isEmpty()) {
            passwords.checkNobodys(password);
            return Optional.empty();
        }
        return passwords.check(password, hash.get()) ? find(name) : Optional.empty();
    }

    static Optional<Account> find(Handle h, String name) {
        return h.createQuery("SELECT * FROM accounts WHERE name = :name")
                .bind("name", name)
                .map((row, context) -> account(row))
                .findOne();
    }

    private static Account account(ResultSet row) throws SQLException {
        return new Account(
                row.getString("name"),
                row.getString("full_name"),
                Role.valueOf(row.getString("role").toUpperCase(java.util.Locale.ROOT)),
                Instant.ofEpochMilli(row.getLong("created")),
                row.getBoolean("active"),
                row.getBoolean("temporary"));
    }
}
