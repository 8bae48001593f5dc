package org.mohafez.record.correction;

import java.time.Instant;
import java.util.List;
import org.mohafez.record.Access;

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

    /** Whether strangers may see something by it that they could not see before. */
    public boolean opens() {
        return edits.stream().anyMatch(edit -> switch (edit) {
            case Edit.Put put -> isAccess(put.field()) && Access.PUBLIC.code().equals(put.value());
            case Edit.Retract retract -> isAccess(retract.field());
            case Edit.BlackOut black -> !black.places().isEmpty();
            case Edit.Drop drop -> false;
            case Edit.Restore restore -> false;
            case Edit.Add add -> false;
        });
    }

    private static boolean isAccess(FieldName field) {
        return field instanceof FieldName.Head head && head.field() == HeadField.ACCESS;
    }
}
