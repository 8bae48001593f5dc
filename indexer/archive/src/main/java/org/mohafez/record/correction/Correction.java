package org.mohafez.record.correction;

import java.time.Instant;
import java.util.List;

/**
 * What somebody put right at one time.
 *
 * @param author the account's name
 * @param note why, in their words; may be empty
 */
public record Correction(String author, Instant made, String note, List<Edit> edits) {
    public Correction {
        edits = List.copyOf(edits);
    }
}
