package org.mohafez.cli;

import java.io.PrintWriter;
import java.time.InstantSource;
import java.util.concurrent.Callable;
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
            "What is handed over while nobody carries it out waits in the archive's inbox."
        })
final class IntakeCommand implements Callable<Integer> {
    /** How long somebody at the desk waits for the writer to look up. */
    static final long LOOK_MILLIS = 300;

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

    @Override
    public Integer call() throws InterruptedException {
        PrintWriter err = spec.commandLine().getErr();
        Inbox inbox = new Inbox(archive.folder().inbox(), InstantSource.system());
        try (OrderlyEnd end = new OrderlyEnd(err);
                ProgressLine reindexing = new ProgressLine("making the index anew", "pages", err);
                Batch batch = new Batch(archive.folder(), workers, reindexing)) {
            end.of(batch);
            Intake intake = new Intake(batch, inbox);
            if (!once) {
                err.println("mohafez: carrying out what is handed over; stop with Ctrl-C");
            }
            do {
                if (intake.takeAll(this::begins) == 0) {
                    intake.picture();
                }
            } while (goesOn(intake) && !end.await(intake.isBehindWithPictures() ? 0 : LOOK_MILLIS));
        }
        return failed ? Exit.SOME_FAILED : Exit.DONE;
    }

    private boolean goesOn(Intake intake) {
        return !once || intake.isBehindWithPictures();
    }

    private Progress begins(Handover handover) {
        PrintWriter out = spec.commandLine().getOut();
        out.println(handover.author() + ": " + words(handover));
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
        };
    }
}
