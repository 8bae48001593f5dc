package org.mohafez.account;

import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jdbi.v3.core.Handle;
import org.mohafez.Sha;

/**
 * Wrong passwords, counted. After some, each must wait, twice as long every time, so that guessing is slow while whoever mistyped
 * comes in. Strangers elsewhere do not lock somebody out so soon: a name at one place is held back first, then the place, whatever
 * names are tried there, and only after many guesses from many places the name.
 *
 * @param whose a digest: what was typed as a name may be a password
 * @param free so many cost nothing
 */
record Guesses(String whose, int free) {
    private static final int FREE_FOR_BOTH = 5;
    private static final int FREE_FOR_PLACE = 30;
    private static final int FREE_FOR_NAME = 100;

    private static final Duration FIRST_WAIT = Duration.ofSeconds(2);
    private static final Duration LONGEST_WAIT = Duration.ofMinutes(15);

    /** Whoever does not guess for so long begins anew. */
    private static final Duration MEMORY = Duration.ofHours(24);

    /** Those that count when that name is tried from that place. */
    static List<Guesses> of(String name, String from) {
        String place = Household.of(from);
        return List.of(
                new Guesses(Sha.SHA256.hex("both\n" + place + "\n" + name), FREE_FOR_BOTH),
                new Guesses(Sha.SHA256.hex("place\n" + place), FREE_FOR_PLACE),
                new Guesses(Sha.SHA256.hex("name\n" + name), FREE_FOR_NAME));
    }

    /** How long they must wait from now on; zero if they need not. */
    static Duration longestWait(Handle h, List<Guesses> guesses, Instant now) {
        return guesses.stream()
                .map(guess -> guess.wait(h, now))
                .max(Comparator.naturalOrder())
                .orElse(Duration.ZERO);
    }

    private Duration wait(Handle h, Instant now) {
        return h.createQuery("SELECT wrong, last FROM guesses WHERE whose = :whose")
                .bind("whose", whose)
                .map((row, context) -> Instant.ofEpochMilli(row.getLong("last")).plus(after(row.getInt("wrong"))))
                .findOne()
                .map(until -> Duration.between(now, until))
                .filter(Duration::isPositive)
                .orElse(Duration.ZERO);
    }

    /** The wait that follows so many. */
    Duration after(int wrong) {
        if (wrong < free) {
            return Duration.ZERO;
        }
        // Ten doublings are longer than the longest wait.
        Duration doubled = FIRST_WAIT.multipliedBy(1L << Math.min(wrong - free, 10));
        return doubled.compareTo(LONGEST_WAIT) > 0 ? LONGEST_WAIT : doubled;
    }

    /**
     * Counts one before it is looked at, so that of many that come at once no more are looked at than of those that come one by one.
     *
     * @return when the one before it was counted; empty if none was
     */
    Optional<Instant> count(Handle h, Instant now) {
        h.createUpdate("DELETE FROM guesses WHERE last < :old")
                .bind("old", now.minus(MEMORY).toEpochMilli())
                .execute();
        Optional<Instant> before = h.createQuery("SELECT last FROM guesses WHERE whose = :whose")
                .bind("whose", whose)
                .map((row, context) -> Instant.ofEpochMilli(row.getLong("last")))
                .findOne();
        h.createUpdate("INSERT INTO guesses VALUES (:whose, 1, :now)"
                        + " ON CONFLICT (whose) DO UPDATE SET wrong = wrong + 1, last = :now")
                .bind("whose", whose)
                .bind("now", now.toEpochMilli())
                .execute();
        return before;
    }

    /**
     * What was counted at that moment was no guess.
     *
     * @param before what {@link #count} gave
     */
    void takeBack(Handle h, Instant counted, Optional<Instant> before) {
        h.createUpdate("UPDATE guesses SET wrong = wrong - 1,"
                        + " last = CASE last WHEN :counted THEN :before ELSE last END WHERE whose = :whose")
                .bind("counted", counted.toEpochMilli())
                .bind("before", before.orElse(counted).toEpochMilli())
                .bind("whose", whose)
                .execute();
    }

    /** Whoever came in: their guesses at this place. What others try elsewhere is counted on. */
    static void forget(Handle h, List<Guesses> guesses) {
        h.createUpdate("DELETE FROM guesses WHERE whose = :whose")
                .bind("whose", guesses.getFirst().whose())
                .execute();
    }
}
