package org.mohafez.cli.intake;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.time.Duration;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.mohafez.MohafezException;
import org.mohafez.archive.ArchiveLockedException;
import org.mohafez.cli.option.ArchiveOption;
import org.mohafez.cli.terminal.Exit;
import org.mohafez.cli.terminal.OrderlyEnd;
import org.mohafez.cli.terminal.ProgressLine;
import org.mohafez.inbox.Handover;
import org.mohafez.inbox.Inbox;
import org.mohafez.inbox.Look;
import org.mohafez.inbox.Readers;
import org.mohafez.inbox.Settlement;
import org.mohafez.pipeline.Batch;
import org.mohafez.pipeline.Delivery;
import org.mohafez.pipeline.IngestReport;
import org.mohafez.record.Access;
import org.mohafez.record.RecordJson;
import org.mohafez.source.ReceivedFiles.Failure;
import org.mohafez.source.StillFiles;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code ingest}: files and folders into the archive. */
@Command(
        name = "ingest",
        mixinStandardHelpOptions = true,
        description = {
            "Read files and folders into the archive. Can be stopped and started again: what is held and read by the same"
                    + " rules is not read again.",
            "Whoever waits for the archive meanwhile (backup, withdraw, reindex …) goes before, between two files; it goes on afterwards.",
            "A file that cannot be read is kept and named with the reason; the rest goes on (exit code 1)."
        })
public final class IngestCommand implements Callable<Integer> {
    /** How long a file in a watched folder must have been the same: scanners write for some seconds. */
    private static final Duration STILL = Duration.ofSeconds(5);

    @Spec
    private CommandSpec spec;

    @Mixin
    private ArchiveOption archive;

    @Parameters(paramLabel = "PATH", arity = "1..*", description = "files and folders")
    private List<Path> paths;

    @Option(
            names = "--workers",
            paramLabel = "N",
            description = "how many files are read side by side (default: the number of processors)")
    private int workers = Runtime.getRuntime().availableProcessors();

    @Option(
            names = "--access",
            paramLabel = "public|internal",
            description =
                    "who may see these papers, held already or not. Without it those that are new are public, or, with --watch,"
                            + " internal, and those that are held stay as they are")
    private @Nullable Access access;

    @Option(names = "--retry", description = "try again what has failed three times")
    private boolean retry;

    @Option(
            names = "--watch",
            description =
                    "go on taking in files as they come, until stopped with Ctrl-C; a file is taken when it has been"
                            + " still for some seconds. Also takes what is handed over, where no intake does; lets others at the archive in between")
    private boolean watch;

    @Option(
            names = "--pages-of-one",
            description = "the pictures of a folder are the pages of one paper, in the order of their numbers; those of"
                    + " several stems (june_1.jpg, july_1.jpg) are a paper each")
    private boolean pagesOfOne;

    @Option(names = "--no-images", description = "make no pictures of pages for the portal; a later ingest makes them")
    private boolean noImages;

    @Option(names = "--json", description = "the report as one line of JSON")
    private boolean json;

    @Option(
            names = "--patience",
            paramLabel = "SECONDS",
            description =
                    "where another mohafez is writing to the archive, the files are handed over to it: how long it may take"
                            + " to begin with them (default: ${DEFAULT-VALUE})")
    private int patience = 30;

    @Override
    public Integer call() throws InterruptedException {
        if (workers < 1 || workers > 64) {
            err().println("mohafez: --workers must be between 1 and 64");
            return Exit.USAGE;
        }
        if (watch && pagesOfOne) {
            err().println("mohafez: --pages-of-one needs whole folders, and --watch does not know when one is whole");
            return Exit.USAGE;
        }
        if (watch) {
            return watch();
        }
        try (OrderlyEnd end = new OrderlyEnd(err())) {
            return ingest(new Rounds(archive.folder(), this::open, end, err()));
        } catch (ArchiveLockedException e) {
            return handOver(e);
        }
    }

    private Batch open() {
        try (ProgressLine reindexing = new ProgressLine("making the index anew", "pages", err())) {
            return new Batch(archive.folder(), workers, reindexing);
        }
    }

    private Readers readers() {
        return access == null ? Readers.ofNew(watch ? Access.INTERNAL : Access.PUBLIC) : Readers.said(access);
    }

    private int ingest(Rounds rounds) throws InterruptedException {
        Taken taken = new Taken();
        rounds.run(taken::goOn);
        if (!taken.told) {
            print(taken.report);
        }
        return exit(taken.report);
    }

    /** What is taken in, as far as it is come. For one thread. */
    private final class Taken {
        private IngestReport report = new IngestReport(List.of(), 0);
        private @Nullable Delivery left;
        private boolean told;

        void goOn(Batch batch, Runnable between) {
            if (!told) {
                takeIn(batch, between);
            }
            if (told && !noImages && !batch.stopped()) {
                try (ProgressLine progress = new ProgressLine("page images", "pictures", err())) {
                    batch.picture(standing -> {
                        progress.at(standing);
                        between.run();
                    });
                }
            }
        }

        private void takeIn(Batch batch, Runnable between) {
            Delivery delivery = left == null ? delivery() : left.after(report);
            try (ProgressLine progress = new ProgressLine("ingest", "pages", err())) {
                report = report.and(batch.run(delivery, progress, between));
            }
            left = delivery;
            if (!batch.stopped()) {
                print(report);
                told = true;
            }
        }

        private Delivery delivery() {
            Delivery delivery = Delivery.under(paths, readers(), pagesOfOne);
            return retry ? delivery.again() : delivery;
        }
    }

    /** Hands over like everybody else, and carries out what is handed over where nobody else does. */
    private int watch() throws InterruptedException {
        err().println("mohafez: watching; stop with Ctrl-C");
        Watched watched = new Watched(new StillFiles(paths, STILL), inbox(), this::watched, err());
        int exit = Exit.DONE;
        try (OrderlyEnd end = new OrderlyEnd(err());
                Turns turns = new Turns(archive.folder(), this::open, end, err())) {
            do {
                watched.look();
                turns.next().ifPresent(this::carryOut);
                for (Settlement became : watched.ended()) {
                    exit = Math.max(exit, tell(became));
                }
            } while (!end.await(IntakeCommand.LOOK_MILLIS));
        }
        return exit;
    }

    private void carryOut(Turns.Turn turn) {
        try (ProgressLine progress = new ProgressLine("ingest", "pages", err())) {
            turn.intake().takeAll(handover -> progress);
        }
        if (!noImages) {
            turn.intake().picture();
        }
    }

    private int handOver(ArchiveLockedException locked) throws InterruptedException {
        Inbox inbox = inbox();
        String slip = inbox.hand(handover(paths));
        err().println("mohafez: another mohafez is writing to "
                + archive.folder().root() + "; handed over to it");
        Optional<Settlement> became;
        try (ProgressLine progress = new ProgressLine("ingest", "pages", err())) {
            became = new HandedOver(inbox, slip, this::open, Duration.ofSeconds(patience)).follow(progress, err());
        }
        if (became.isPresent()) {
            return tell(became.get());
        }
        throw new MohafezException(
                locked.getMessage()
                        + ". It has taken nothing from the inbox yet: what was handed over stays there, until it does, or until"
                        + " the next mohafez intake or ingest --watch",
                locked);
    }

    private Inbox inbox() {
        return new Inbox(archive.folder().inbox(), InstantSource.system());
    }

    private Handover handover(List<Path> files) {
        return new Handover.Folders(Handover.OPERATOR, readers(), pagesOfOne, retry, real(files));
    }

    /** What gives no file is told as it was met: what a link leads to is not asked of the writer. */
    private Handover watched(List<Path> ready, Optional<List<Failure>> passedOver) {
        Look look = passedOver.map(this::look).orElse(Look.NONE);
        return new Handover.Folders(Handover.OPERATOR, readers(), pagesOfOne, retry, real(ready), look);
    }

    private Look look(List<Failure> passedOver) {
        return Look.of(
                paths.stream().map(IngestCommand::name).toList(),
                passedOver.stream()
                        .map(failure -> new Look.PassedOver(name(failure.path()), failure.message()))
                        .toList());
    }

    private static String name(Path path) {
        return path.toAbsolutePath().normalize().toString();
    }

    private static List<String> real(List<Path> files) {
        return files.stream().map(file -> real(file).toString()).toList();
    }

    /** The links that are there now are followed here: of others the writer wants to know nothing. */
    private static Path real(Path path) {
        try {
            return path.toRealPath();
        } catch (IOException e) {
            return path.toAbsolutePath().normalize();
        }
    }

    private int tell(Settlement became) {
        return switch (became) {
            case Settlement.TakenIn taken -> {
                IngestReport report = new IngestReport(taken.files(), taken.seconds());
                if (!report.files().isEmpty()) {
                    print(report);
                }
                yield exit(report);
            }
            case Settlement.Failed why -> {
                err().println("mohafez: " + why.reason());
                yield Exit.SOME_FAILED;
            }
            case Settlement.Corrected corrected -> throw notOfFolders(corrected);
            case Settlement.Parted parted -> throw notOfFolders(parted);
            case Settlement.Refused refused -> throw notOfFolders(refused);
        };
    }

    private static MohafezException notOfFolders(Settlement became) {
        return new MohafezException("the writer answered what it was not asked: " + became);
    }

    private static int exit(IngestReport report) {
        return report.failures().isEmpty() ? Exit.DONE : Exit.SOME_FAILED;
    }

    private void print(IngestReport report) {
        PrintWriter out = spec.commandLine().getOut();
        if (json) {
            out.println(RecordJson.line(report));
        } else {
            ReportText.print(report, out);
        }
    }

    private PrintWriter err() {
        return spec.commandLine().getErr();
    }
}
