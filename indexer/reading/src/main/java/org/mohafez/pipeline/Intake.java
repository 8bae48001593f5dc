package org.mohafez.pipeline;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import org.mohafez.MohafezException;
import org.mohafez.inbox.Handover;
import org.mohafez.inbox.Inbox;
import org.mohafez.inbox.Outcome;
import org.mohafez.inbox.Settlement;

/**
 * The writer's side of the inbox: carries out what was handed over, one after the other, and writes down what became of each. The end
 * of the process at any moment loses nothing: what was not written down as ended is done again, which changes nothing. For one thread.
 */
public final class Intake {
    /** How many files' pages are pictured before the inbox is looked at again. */
    private static final int PICTURED_AT_ONCE = 8;

    private final Batch batch;
    private final Inbox inbox;
    private final Deque<String> unpictured = new ArrayDeque<>();

    public Intake(Batch batch, Inbox inbox) {
        this.batch = batch;
        this.inbox = inbox;
        inbox.tidy();
    }

    /** Is told of each handover before it is begun with. */
    @FunctionalInterface
    public interface Listener {
        /** Nobody listens. */
        Listener SILENT = handover -> Progress.SILENT;

        /** @return who is told how it goes on */
        Progress begins(Handover handover);
    }

    /** Carries out all that waits, the oldest first; what it did can be found when this returns. @return how much it was */
    public int takeAll(Listener listener) {
        int taken = 0;
        for (Inbox.Waiting one : inbox.waitingNow()) {
            if (batch.stopped()) {
                break;
            }
            take(one, listener);
            taken++;
        }
        return taken;
    }

    /** Makes pictures of the pages of some files that were taken in. Papers first: a picture takes longer than a correction may. */
    public void picture() {
        List<String> next = new ArrayList<>();
        while (next.size() < PICTURED_AT_ONCE && !unpictured.isEmpty()) {
            next.add(unpictured.remove());
        }
        if (!next.isEmpty()) {
            batch.picture(next);
        }
    }

    /** Whether {@link #picture} has more to do. */
    public boolean isBehindWithPictures() {
        return !unpictured.isEmpty();
    }

    private void take(Inbox.Waiting one, Listener listener) {
        Optional<Settlement> ended = inbox.settled(one.slip()).filter(Settlement::ended);
        if (ended.isPresent()) {
            inbox.end(one, ended.get());
            return;
        }
        Progress progress = listener.begins(one.handover());
        switch (one.handover()) {
            case Handover.Upload upload ->
                takeIn(one, Delivery.sent(one.files(), upload.files(), upload.readers(), upload.onePaper()), progress);
            case Handover.Folders folders -> {
                List<Path> paths = folders.paths().stream().map(Path::of).toList();
                Delivery delivery = Delivery.under(paths, folders.readers(), folders.onePaper());
                takeIn(one, folders.retry() ? delivery.again() : delivery, progress);
            }
            case Handover.Correct correct -> inbox.settle(one, correct(correct));
        }
    }

    private Settlement correct(Handover.Correct handed) {
        return switch (batch.correct(handed.paper(), handed.correction())) {
            case Corrected.Made made -> new Settlement.Corrected(made.version());
            case Corrected.Refused refused -> new Settlement.Refused(refused.objections());
            case Corrected.NoSuchPaper none -> new Settlement.Failed("the archive has no paper " + handed.paper());
        };
    }

    private void takeIn(Inbox.Waiting one, Delivery delivery, Progress progress) {
        WrittenProgress written = new WrittenProgress(one, inbox, progress);
        List<Path> folders = folders(one);
        IngestReport report = batch.run(delivery, written);
        if (batch.stopped()) {
            // What was not come to waits for the next writer.
            return;
        }
        inbox.settle(one, written.whole(report));
        folders.forEach(batch::forget);
        report.files().stream().map(Outcome::held).flatMap(Optional::stream).forEach(unpictured::add);
    }

    /** Where its files lie, as {@link org.mohafez.source.ReceivedPaper.Seen} names it. */
    private static List<Path> folders(Inbox.Waiting one) {
        return one.files().stream()
                .map(Path::getParent)
                .distinct()
                .map(folder -> {
                    try {
                        return folder.toRealPath();
                    } catch (IOException e) {
                        throw new MohafezException("cannot find the files of " + one.slip(), e);
                    }
                })
                .toList();
    }
}
