package org.mohafez.archive.ocfl;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Objects;
import org.mohafez.archive.Holding;
import org.mohafez.archive.Tombstone;
import org.mohafez.archive.proof.LogEntry;
import org.mohafez.record.Access;
import org.mohafez.record.Source;

/** What {@code erased/ID.json} holds: nothing of what was in the file, nor its name. */
record Erased(Instant receivedAt, Access access, Tombstone tombstone) {

    Tombstone.Erasure erasure() {
        return Objects.requireNonNull(tombstone.erased(), "what is erased says so");
    }

    Holding.Withdrawn holding(String id) {
        Source source = new Source("", erasure().sha256(), erasure().bytes(), "", List.of(), List.of());
        return new Holding.Withdrawn(id, receivedAt, source, access, tombstone);
    }

    LogEntry logEntry(String id) {
        Instant at = erasure().at().truncatedTo(ChronoUnit.SECONDS);
        return new LogEntry(
                id, erasure().version(), LogEntry.What.ERASED, erasure().inventory(), at);
    }
}
