package org.mohafez.account;

import java.time.Instant;
import java.util.List;
import org.mohafez.Sha;
import org.mohafez.record.RecordJson;

/**
 * A line of the audit log.
 *
 * <p>Its digest is that of a text: the JSON array, without spaces, of the digest of the line before it and of this line's own values
 * as its JSON has them: {@code [before,number,"at","who","act","about","detail"]}. Before the first line stand 64 zeros.
 *
 * @param number from 1, without gaps
 * @param at to the millisecond
 * @param who the account's name, or {@link Account#OPERATOR}
 * @param act {@link Act#code}
 * @param about the id or name of what it was done to; may be empty
 * @param detail may be empty; none of the texts has a sign that JSON writes in several ways
 * @param digest of this line and all before it, SHA-256 in hexadecimal
 */
public record AuditEntry(long number, Instant at, String who, String act, String about, String detail, String digest) {
    /** What stands before the first line. */
    static final String BEGINNING = "0".repeat(64);

    /** The line that follows one with that digest. */
    static AuditEntry after(
            String previous, long number, Instant at, String who, String act, String about, String detail) {
        // An array of JSON: no two different lines are written alike.
        String line = RecordJson.line(List.of(previous, number, at, who, act, about, detail));
        return new AuditEntry(number, at, who, act, about, detail, Sha.SHA256.hex(line));
    }

    /** Whether it is what was written after a line with that digest. */
    boolean follows(String previous) {
        return after(previous, number, at, who, act, about, detail).equals(this);
    }
}
