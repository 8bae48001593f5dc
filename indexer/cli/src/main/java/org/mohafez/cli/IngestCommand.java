package org.mohafez.cli;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.mohafez.pipeline.Batch;
import org.mohafez.pipeline.IngestReport;
import org.mohafez.pipeline.Outcome;
import org.mohafez.record.Access;
import org.mohafez.record.RecordJson;
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
    private static final long WATCH_SECONDS = 5;

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

    @Option(names = "--watch", description = "go on looking for new files until stopped with Ctrl-C")
    private boolean watch;

    @Option(names = "--json", description = "the report as one line of JSON")
    private boolean json;

    @Override
    public Integer call() throws InterruptedException {
        if (workers < 1 || workers > 64) {
            spec.commandLine().getErr().println("mohafez: --workers must be between 1 and 64");
            return Exit.USAGE;
        }
        boolean failed = false;
        try (ProgressLine reindexing = new ProgressLine(
                        "making the index anew", spec.commandLine().getErr());
                Batch batch = new Batch(archive.folder(), workers, access, retry, reindexing)) {
            do {
                IngestReport report;
                try (ProgressLine progress =
                        new ProgressLine("ingest", spec.commandLine().getErr())) {
                    report = batch.run(paths, progress);
                }
                if (!watch || report.files().stream().anyMatch(o -> !(o instanceof Outcome.Unchanged))) {
                    print(report);
                }
                failed |= !report.failures().isEmpty();
                if (watch) {
                    java.util.concurrent.TimeUnit.SECONDS.sleep(WATCH_SECONDS);
                }
            } while (watch);
        }
        return failed ? Exit.SOME_FAILED : Exit.DONE;
    }

    private void print(IngestReport report) {
        PrintWriter out = spec.commandLine().getOut();
        if (json) {
            out.println(RecordJson.line(report));
            return;
        }
        Map<String, String> words = Map.of(
                "Added", "read and kept",
                "Unchanged", "held already",
                "AlsoReceived", "held under another name",
                "NotPaper", "not papers by their names",
                "SetAside", "kept, could not be read",
                "Failed", "could not be taken in",
                "Gone", "had been found by an earlier start, and are gone");
        out.printf("%d files in %.1f s%n", report.files().size(), report.seconds());
        report.counts().forEach((outcome, count) -> out.printf("%6d  %s%n", count, words.get(outcome)));
        long decisions = report.of(Outcome.Added.class).stream()
                .mapToLong(Outcome.Added::decisions)
                .sum();
        out.printf("%6d  decisions found%n", decisions);
        for (Outcome failure : report.failures()) {
            out.println("  " + failure.file() + ": " + reason(failure));
        }
    }

    private static String reason(Outcome failure) {
        return switch (failure) {
            case Outcome.SetAside aside -> Failure.of(aside.why());
            case Outcome.Failed broken -> broken.stage() + ": " + broken.message() + " (tried " + broken.tries() + "×)";
            case Outcome.Gone gone -> "had been found by an earlier start, and is gone";
            default -> throw new IllegalArgumentException("not a failure: " + failure);
        };
    }
}
