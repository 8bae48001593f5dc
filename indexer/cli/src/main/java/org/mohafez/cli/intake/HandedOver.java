package org.mohafez.cli.intake;

import java.io.PrintWriter;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.mohafez.archive.ArchiveLockedException;
import org.mohafez.cli.terminal.OrderlyEnd;
import org.mohafez.inbox.Inbox;
import org.mohafez.inbox.Outcome;
import org.mohafez.inbox.Settlement;
import org.mohafez.pipeline.Batch;
import org.mohafez.pipeline.Intake;
import org.mohafez.pipeline.Progress;

/**
 * Follows what becomes of something that was handed to the writer. If the writer that held the archive has gone, it is
 * carried out here.
 */
final class HandedOver {
    /** How long nothing may change before it is looked whether there is a writer at all. */
    private static final Duration QUIET = Duration.ofSeconds(2);

    private final Inbox inbox;
    private final String slip;
    private final Writer writer;
    private final Duration patience;

    /** Opens the archive for writing. */
    @FunctionalInterface
    interface Writer {
        /** @throws ArchiveLockedException if the archive has a writer */
        Batch open();
    }

    /** @param patience how long a writer may take to begin */
    HandedOver(Inbox inbox, String slip, Writer writer, Duration patience) {
        this.inbox = inbox;
        this.slip = slip;
        this.writer = writer;
        this.patience = patience;
    }

    /** @return what became of it; empty if nobody began with it */
    Optional<Settlement> follow(Progress progress, PrintWriter err) throws InterruptedException {
        Optional<Settlement> last = Optional.empty();
        long changed = System.nanoTime();
        long looked = changed;
        while (true) {
            Optional<Settlement> now = inbox.settled(slip);
            if (!now.equals(last)) {
                last = now;
                changed = System.nanoTime();
                now.ifPresent(soFar -> tell(soFar, progress));
            }
            if (now.filter(Settlement::ended).isPresent()) {
                return now;
            }
            long quiet = System.nanoTime() - changed;
            if (now.isEmpty() && quiet > patience.toNanos()) {
                return now;
            }
            if (quiet > QUIET.toNanos() && System.nanoTime() - looked > QUIET.toNanos()) {
                looked = System.nanoTime();
                carryOutIfNobodyDoes(err);
            }
            Thread.sleep(IntakeCommand.LOOK_MILLIS);
        }
    }

    private void carryOutIfNobodyDoes(PrintWriter err) {
        try (OrderlyEnd end = new OrderlyEnd(err);
                Batch batch = writer.open()) {
            end.of(batch);
            new Intake(batch, inbox).takeAll(Intake.Listener.SILENT);
        } catch (ArchiveLockedException stillThere) {
            // It may be at something long.
            return;
        }
    }

    private static void tell(Settlement soFar, Progress progress) {
        if (soFar instanceof Settlement.TakenIn taken) {
            List<Outcome> files = taken.files();
            progress.at(new Progress.Standing(
                    files.size(),
                    Math.max(taken.of(), files.size()),
                    files.stream().filter(Outcome.Unchanged.class::isInstance).count(),
                    files.stream().mapToLong(Outcome::pages).sum(),
                    files.stream().filter(Outcome::failed).count(),
                    files.isEmpty() ? "" : files.getLast().file()));
        }
    }
}
