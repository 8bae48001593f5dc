package org.mohafez.archive.ocfl;

import java.util.Objects;
import org.mohafez.page.Unreadable;
import org.mohafez.record.Access;
import org.mohafez.record.Source;

/**
 * What {@code outcome.json} holds.
 *
 * @param access internal where it is not said: what may be shown must be known
 */
record Outcome(Source source, Unreadable why, Access access) {
    Outcome {
        access = Objects.requireNonNullElse(access, Access.INTERNAL);
    }
}
