package org.mohafez.cli.intake;

import java.io.PrintWriter;
import java.time.InstantSource;
import java.util.concurrent.Callable;
import org.mohafez.archive.lock.Waiters;
import org.mohafez.cli.option.ArchiveOption;
import org.mohafez.cli.option.Patience;
import org.mohafez.cli.terminal.Exit;
import org.mohafez.cli.terminal.OrderlyEnd;
import org.mohafez.cli.terminal.ProgressLine;
import org.mohafez.inbox.Handover;
import org.mohafez.inbox.Inbox;
import org.mohafez.inbox.Outcome;
import org.mohafez.pipeline.Batch;
import org.mohafez.pipeline.Intake;
import org.mohafez.pipeline.Progress;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code intake}: the writer beside a portal. */
@Command(
        name = "intake",
        mixinStandardHelpOptions = true,
        description = {
            "Carry out what is handed over: uploads and corrections of the portal's desk, and folders of an ingest that found the"
                    + " archive locked. Goes on until stopped with Ctrl-C; to be kept running beside the portal.",
            "Whoever waits for the archive meanwhile (backup, withdraw, reindex …) goes before, also in the middle of something long, with"
                    + " which it goes on afterwards. While another one writes that does not let others go before, it waits.",
            "What is handed over while nobody carries it out waits in the archive's inbox."
        })
public final class IntakeCommand implements Callable<Integer> {
    /** How long somebody at the desk waits for the writer to look up. */
    public static final long LOOK_MILLIS = 300;

    @Spec
    private CommandSpec spec;

    @Mixin
    private ArchiveOption archive;

    @Option(
            names = "--workers",
            paramLabel = "N",
            description = "how many files are read side by side (default: the number of processors)")
    private int workers = Runtime.getRuntime().availableProcessors();

    @Option(names = "--once", description = "carry out what waits now, and end")
    private boolean once;

    private boolean failed;

    @Mixin
    private Patience patience;

    @Override
    public Integer call() throws InterruptedException {
        if (once) {
            while (patience.forTurn(err(), this::carryOutWhatWaits)) {
                letOthersGoBefore();
            }
        } else {
            err().println("mohafez: carrying out what is handed over; stop with Ctrl-C");
            carryOutAsItComes();
        }
        return failed ? Exit.SOME_FAILED : Exit.DONE;
    }

    private void letOthersGoBefore() throws InterruptedException {
        Waiters others = new Waiters(archive.folder());
        while (!others.now().isEmpty()) {
            Thread.sleep(LOOK_MILLIS);
        }
    }

    /** @return whether it was broken off because somebody waits for the archive */
    private boolean carryOutWhatWaits() {
        try (OrderlyEnd end = new OrderlyEnd(err());
                Batch batch = open()) {
            end.of(batch);
            Intake intake = new Intake(batch, new Inbox(archive.folder().inbox(), InstantSource.system()));
            intake.takeAll(this::begins);
            while (intake.isBehindWithPictures() && !batch.stopped()) {
                intake.picture();
            }
            return batch.isAwaited();
        }
    }

    private void carryOutAsItComes() throws InterruptedException {
        boolean more;
        try (OrderlyEnd end = new OrderlyEnd(err());
                Turns turns = new Turns(archive.folder(), this::open, end, err())) {
            do {
                more = turns.next().map(this::carryOut).orElse(false);
            } while (!end.await(more ? 0 : LOOK_MILLIS));
        }
    }

    /** @return whether there is more to do at once */
    private boolean carryOut(Turns.Turn turn) {
        if (turn.intake().takeAll(this::begins) == 0) {
            turn.intake().picture();
        }
        return turn.intake().isBehindWithPictures();
    }

    private Batch open() {
        try (ProgressLine reindexing = new ProgressLine("making the index anew", "pages", err())) {
            return new Batch(archive.folder(), workers, reindexing);
        }
    }

    private PrintWriter err() {
        return spec.commandLine().getErr();
    }

    private Progress begins(Handover handover) {
        PrintWriter out = spec.commandLine().getOut();
        out.println(handover.author() + ": " + words(handover));
        failed |= handover instanceof Handover.Unread;
        return new Progress() {
            @Override
            public void at(Standing standing) {
                // Whoever handed it over is told.
            }

            @Override
            public void became(Outcome outcome) {
                if (outcome.failed()) {
                    failed = true;
                    ReportText.print(outcome, out);
                }
            }
        };
    }

    private static String words(Handover handover) {
        return switch (handover) {
            case Handover.Upload upload -> upload.files().size() + " files sent";
            case Handover.Folders folders -> String.join(" ", folders.paths());
            case Handover.Correct correct -> "a correction of " + correct.paper();
            case Handover.Part part -> "which papers " + part.file() + " holds";
            case Handover.Unread unread -> "something that could not be understood and was set aside: " + unread.why();
        };
    }
}
