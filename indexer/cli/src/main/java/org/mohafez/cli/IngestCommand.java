package org.mohafez.cli;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.mohafez.pipeline.Batch;
import org.mohafez.pipeline.BatchOptions;
import org.mohafez.pipeline.IngestReport;
import org.mohafez.pipeline.Outcome;
import org.mohafez.record.Access;
import org.mohafez.record.RecordJson;
import org.mohafez.source.SideFile;
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
            "A file that cannot be read is kept and named with the reason; the rest goes on (exit code 1)."
        })
final class IngestCommand implements Callable<Integer> {
    /** How long a file in a watched folder must have been the same: scanners write for some seconds. */
    private static final Duration STILL = Duration.ofSeconds(5);

    private static final long LOOK_MILLIS = 1_000;

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
            defaultValue = "public",
            description = "who may see these papers (default: ${DEFAULT-VALUE})")
    private Access access = Access.PUBLIC;

    @Option(names = "--retry", description = "try again what has failed three times")
    private boolean retry;

    @Option(
            names = "--watch",
            description =
                    "go on taking in files as they come, until stopped with Ctrl-C; a file is taken when it has been"
                            + " still for some seconds")
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

    private final CountDownLatch stopped = new CountDownLatch(1);

    @Override
    public Integer call() throws InterruptedException {
        if (workers < 1 || workers > 64) {
            spec.commandLine().getErr().println("mohafez: --workers must be between 1 and 64");
            return Exit.USAGE;
        }
        if (watch && pagesOfOne) {
            spec.commandLine()
                    .getErr()
                    .println(
                            "mohafez: --pages-of-one needs whole folders, and --watch does not know when one is whole");
            return Exit.USAGE;
        }
        BatchOptions options = new BatchOptions(workers, access, retry, pagesOfOne);
        CountDownLatch closed = new CountDownLatch(1);
        try (ProgressLine reindexing = new ProgressLine(
                        "making the index anew", "pages", spec.commandLine().getErr());
                Batch batch = new Batch(archive.folder(), options, reindexing)) {
            endWell(batch, closed);
            return watch ? watch(batch) : ingest(batch, paths);
        } finally {
            closed.countDown();
        }
    }

    private int ingest(Batch batch, List<Path> files) {
        IngestReport report;
        try (ProgressLine progress =
                new ProgressLine("ingest", "pages", spec.commandLine().getErr())) {
            report = batch.run(files, progress);
        }
        print(report);
        if (!noImages) {
            try (ProgressLine progress = new ProgressLine(
                    "page images", "pictures", spec.commandLine().getErr())) {
                batch.picture(progress);
            }
        }
        return report.failures().isEmpty() ? Exit.DONE : Exit.SOME_FAILED;
    }

    private int watch(Batch batch) throws InterruptedException {
        int exit = Exit.DONE;
        StillFiles folders = new StillFiles(paths, STILL);
        spec.commandLine().getErr().println("mohafez: watching; stop with Ctrl-C");
        do {
            List<Path> ready = folders.ready(Instant.now()).stream()
                    .filter(file -> !SideFile.is(file))
                    .toList();
            if (!ready.isEmpty()) {
                exit = Math.max(exit, ingest(batch, ready));
            }
        } while (!stopped.await(LOOK_MILLIS, TimeUnit.MILLISECONDS));
        return exit;
    }

    /** On Ctrl-C: what is being kept is kept, the index is committed, and the rest waits for the next start. */
    private void endWell(Batch batch, CountDownLatch closed) {
        Runtime.getRuntime().addShutdownHook(new Thread(() -> {
            if (closed.getCount() == 0) {
                return;
            }
            stopped.countDown();
            batch.stop();
            try {
                if (!closed.await(30, TimeUnit.SECONDS)) {
                    spec.commandLine().getErr().println("mohafez: could not end in order; the next start will mend it");
                }
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        }));
    }

    private void print(IngestReport report) {
        PrintWriter out = spec.commandLine().getOut();
        if (json) {
            out.println(RecordJson.line(report));
            return;
        }
        Map<String, String> words = Map.of(
                "Added", "read and kept",
                "Unpacked", "archives unpacked",
                "Unchanged", "held already",
                "AlsoReceived", "held under another name",
                "NotPaper", "not papers by their names",
                "SetAside", "kept, could not be read",
                "Failed", "could not be taken in",
                "Gone", "had been found by an earlier start, and are gone");
        out.printf("%d files in %.1f s%n", report.files().size(), report.seconds());
        report.counts().forEach((outcome, count) -> out.printf("%6d  %s%n", count, words.get(outcome)));
        out.printf(
                "%6d  papers in them%n",
                report.of(Outcome.Added.class).stream()
                        .mapToLong(Outcome.Added::papers)
                        .sum());
        out.printf("%6d  pages read%n", report.pages());
        out.printf("%6d  decisions found%n", report.decisions());
        List<Outcome.Added> alike = report.of(Outcome.Added.class).stream()
                .filter(added -> !added.alike().isEmpty())
                .toList();
        if (!alike.isEmpty()) {
            out.printf("%6d  may be papers that are held already in another form; all are kept:%n", alike.size());
            alike.forEach(added ->
                    out.println("  " + added.file() + " (" + added.id() + "): " + String.join(", ", added.alike())));
        }
        report.failures().stream()
                .filter(failure -> !(failure instanceof Outcome.Failed failed && failed.toldByItsArchive()))
                .forEach(failure -> out.println("  " + failure.file() + ": " + reason(failure)));
    }

    private static String reason(Outcome failure) {
        return switch (failure) {
            case Outcome.SetAside aside -> Failure.of(aside.why());
            case Outcome.Failed broken -> broken.stage() + ": " + broken.message();
            case Outcome.Gone gone -> "had been found by an earlier start, and is gone";
            default -> throw new IllegalArgumentException("not a failure: " + failure);
        };
    }
}
