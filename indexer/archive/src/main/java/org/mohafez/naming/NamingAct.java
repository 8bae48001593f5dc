package org.mohafez.naming;

import java.time.Instant;
import java.util.Objects;

/**
 * A line of the file of names.
 *
 * @param number the line's, from 1
 * @param who the account's name
 */
public record NamingAct(long number, Instant at, String who, Deed said) {
    public NamingAct {
        Objects.requireNonNull(at);
        Objects.requireNonNull(who);
        Objects.requireNonNull(said);
    }
}
