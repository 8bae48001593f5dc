package org.mohafez.account;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jdbi.v3.core.Handle;

/**
 * A password that is tried: counted as a guess before it is looked at, and taken back if it was none.
 *
 * @param before of each of the guesses, when the one before was
 * @param heldBack how long it must wait instead of being looked at, and then it is not counted; zero if it need not
 */
record Try(List<Guesses> guesses, List<Optional<Instant>> before, Instant at, Duration heldBack) {
    static Try of(StateDatabase state, String name, String from, Instant now) {
        List<Guesses> guesses = Guesses.of(name, from);
        return state.inTransaction(h -> {
            Duration wait = Guesses.longestWait(h, guesses, now);
            List<Optional<Instant>> before = wait.isPositive()
                    ? List.of()
                    : guesses.stream().map(guess -> guess.count(h, now)).toList();
            return new Try(guesses, before, now, wait);
        });
    }

    /** @return how many were taken back */
    int takeBack(Handle h) {
        for (int i = 0; i < before.size(); i++) {
            guesses.get(i).takeBack(h, at, before.get(i));
        }
        return before.size();
    }
}
