package org.mohafez.pipeline;

import java.io.IOException;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.mohafez.MohafezException;
import org.mohafez.archive.ArchiveId;
import org.mohafez.inbox.Handover;
import org.mohafez.inbox.Inbox;
import org.mohafez.inbox.Look;
import org.mohafez.inbox.Outcome;
import org.mohafez.inbox.Settlement;
import org.mohafez.record.correction.Edit;
import org.mohafez.record.correction.Objection;

/**
 * The writer's side of the inbox: carries out what was handed over, one after the other, and writes down what became of each. The end
 * of the process at any moment loses nothing: what was not written down as ended is done again, which changes nothing. For one thread.
 */
public final class Intake {
    /** How many files' pages are pictured before the inbox is looked at again. */
    private static final int PICTURED_AT_ONCE = 2;

    private final Batch batch;
    private final Inbox inbox;
    private final Deque<String> unpictured;
    /** Handovers that were looked at and are no corrections. */
    private final Set<String> longer = new HashSet<>();

    public Intake(Batch batch, Inbox inbox) {
        this(batch, inbox, new ArrayDeque<>());
    }

    private Intake(Batch batch, Inbox inbox, Deque<String> unpictured) {
        this.batch = batch;
        this.inbox = inbox;
        this.unpictured = unpictured;
        inbox.tidy();
    }

    /** Goes on with the archive opened anew. */
    public Intake with(Batch opened) {
        return new Intake(opened, inbox, unpictured);
    }

    /** Is told of each handover before it is begun with. */
    @FunctionalInterface
    public interface Listener {
        /** Nobody listens. */
        Listener SILENT = handover -> Progress.SILENT;

        /** @return who is told how it goes on */
        Progress begins(Handover handover);
    }

    /**
     * Carries out all that waits, the oldest first, but corrections also between the files of what is long; what it did can be found when
     * this returns. Ends early if the archive is {@link Batch#isAwaited}: the batch may be {@link Batch#stopped} then, and is to be closed.
     *
     * @return how much it was
     */
    public int takeAll(Listener listener) {
        int taken = 0;
        for (String slip : inbox.slips()) {
            if (!goesOn()) {
                break;
            }
            Optional<Inbox.Waiting> one = inbox.waiting(slip);
            // Corrections may have gone before.
            if (one.isPresent()) {
                take(one.get(), listener);
                taken++;
            }
        }
        return taken;
    }

    private boolean goesOn() {
        return !batch.stopped() && !batch.isAwaited();
    }

    /**
     * Between two files of a long handover, by the thread that keeps them: whoever waits for the archive has it, and what people put
     * right does not wait for a scanner's morning. The order of the corrections stays; a new reading minds them, whichever comes first.
     */
    private void between(Listener listener) {
        if (batch.isAwaited()) {
            batch.stop();
        }
        if (batch.stopped()) {
            return;
        }
        for (String slip : inbox.slips()) {
            Optional<Inbox.Waiting> one = longer.contains(slip) ? Optional.empty() : inbox.waiting(slip);
            if (one.isEmpty()) {
                continue;
            }
            if (one.get().handover() instanceof Handover.Correct) {
                take(one.get(), listener);
            } else {
                longer.add(slip);
            }
        }
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
        Runnable between = () -> between(listener);
        switch (one.handover()) {
            case Handover.Upload upload ->
                takeIn(
                        one,
                        Delivery.sent(one.files(), upload.files(), upload.readers(), upload.onePaper()),
                        progress,
                        between);
            case Handover.Folders folders -> {
                Delivery delivery;
                try {
                    List<Path> paths = folders.paths().stream().map(Path::of).toList();
                    delivery = Delivery.handed(paths, folders.readers(), folders.onePaper());
                } catch (InvalidPathException e) {
                    inbox.settle(one, new Settlement.Failed(e.getReason() + ": " + e.getInput()));
                    return;
                }
                if (!folders.look().equals(Look.NONE)) {
                    delivery = delivery.with(folders.look());
                }
                takeIn(one, folders.retry() ? delivery.again() : delivery, progress, between);
            }
            case Handover.Unread unread ->
                inbox.settle(one, new Settlement.Failed("it could not be understood: " + unread.why()));
            case Handover.Correct correct -> inbox.settle(one, correct(correct));
            case Handover.Part part -> inbox.settle(one, part(part));
        }
    }

    private Settlement part(Handover.Part handed) {
        return switch (batch.part(handed.file(), handed.word(), handed.seen())) {
            case PartedOtherwise.Made made -> {
                // What was black is so no more, and the other way round.
                unpictured.addFirst(handed.file());
                yield new Settlement.Parted(made.version(), made.papers(), made.without());
            }
            case PartedOtherwise.Overtaken overtaken ->
                new Settlement.Refused(List.of(new Objection.PartedMeanwhile()));
            case PartedOtherwise.NotPossible no -> new Settlement.Failed(no.why());
        };
    }

    private Settlement correct(Handover.Correct handed) {
        return switch (batch.correct(handed.paper(), handed.correction(), handed.seen())) {
            case Corrected.Made made -> {
                if (handed.correction().edits().stream().anyMatch(Edit.BlackOut.class::isInstance)) {
                    // Before anything else that waits for its pictures: until then the public sees no page of it.
                    unpictured.addFirst(ArchiveId.ofFile(handed.paper()));
                }
                yield new Settlement.Corrected(made.version());
            }
            case Corrected.Refused refused -> new Settlement.Refused(refused.objections());
            case Corrected.NoSuchPaper none -> new Settlement.Failed("the archive has no paper " + handed.paper());
        };
    }

    private void takeIn(Inbox.Waiting one, Delivery delivery, Progress progress, Runnable between) {
        WrittenProgress written = new WrittenProgress(one, inbox, progress);
        List<Path> folders = folders(one);
        IngestReport report = batch.run(delivery, written, between);
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
