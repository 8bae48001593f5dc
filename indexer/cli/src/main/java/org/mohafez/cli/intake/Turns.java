package org.mohafez.cli.intake;

import java.io.PrintWriter;
import java.time.InstantSource;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.mohafez.archive.ArchiveLockedException;
import org.mohafez.archive.folder.ArchiveFolder;
import org.mohafez.archive.lock.Waiters;
import org.mohafez.cli.terminal.OrderlyEnd;
import org.mohafez.inbox.Inbox;
import org.mohafez.pipeline.Batch;
import org.mohafez.pipeline.Intake;

/**
 * The archive in the hands of a writer that stays for days: it closes it whenever somebody waits for it, and opens it again when nobody
 * does. For one thread.
 */
final class Turns implements AutoCloseable {
    private final Inbox inbox;
    private final Waiters waiters;
    private final Supplier<Batch> opening;
    private final OrderlyEnd end;
    private final PrintWriter err;
    private @Nullable Turn now;
    private @Nullable Intake before;
    private boolean toldOfOther;

    /** The archive, open. */
    record Turn(Batch batch, Intake intake) {}

    /** @param opening throws {@link ArchiveLockedException} if the archive has another writer */
    Turns(ArchiveFolder folder, Supplier<Batch> opening, OrderlyEnd end, PrintWriter err) {
        this.inbox = new Inbox(folder.inbox(), InstantSource.system());
        this.waiters = new Waiters(folder);
        this.opening = opening;
        this.end = end;
        this.err = err;
    }

    /** To be asked before each piece of work. @return empty while it is somebody else's turn */
    Optional<Turn> next() {
        if (!waiters.now().isEmpty()) {
            close();
            return Optional.empty();
        }
        if (now == null) {
            open();
        }
        return Optional.ofNullable(now);
    }

    private void open() {
        try {
            Batch batch = opening.get();
            end.of(batch);
            Intake intake = before == null ? new Intake(batch, inbox) : before.with(batch);
            before = intake;
            now = new Turn(batch, intake);
            toldOfOther = false;
        } catch (ArchiveLockedException other) {
            // Of who waited and now has its turn nothing is to be said.
            if (before == null && !toldOfOther) {
                err.println("mohafez: " + other.getMessage() + ". Until then it is left to it");
                toldOfOther = true;
            }
        }
    }

    @Override
    public void close() {
        if (now != null) {
            now.batch().close();
            now = null;
        }
    }
}
