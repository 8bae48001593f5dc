package org.mohafez.cli.intake;

import java.io.PrintWriter;
import java.util.List;
import java.util.Map;
import org.mohafez.cli.terminal.Failure;
import org.mohafez.inbox.Outcome;
import org.mohafez.pipeline.IngestReport;

/** The report of a batch, for people. */
final class ReportText {
    private static final Map<String, String> WORDS = Map.of(
            "Added", "read and kept",
            "Unpacked", "archives unpacked",
            "Unchanged", "held already",
            "AlsoReceived", "held under another name",
            "NotPaper", "not papers by their names",
            "SetAside", "kept, could not be read",
            "Failed", "could not be taken in",
            "Gone", "had been found by an earlier start, and are gone");

    private ReportText() {}

    static void print(IngestReport report, PrintWriter out) {
        out.printf("%d files in %.1f s%n", report.files().size(), report.seconds());
        report.counts().forEach((outcome, count) -> out.printf("%6d  %s%n", count, WORDS.get(outcome)));
        List<Outcome.Added> added = report.of(Outcome.Added.class);
        out.printf(
                "%6d  papers in them%n",
                added.stream().mapToLong(Outcome.Added::papers).sum());
        out.printf("%6d  pages read%n", report.pages());
        out.printf("%6d  decisions found%n", report.decisions());
        List<Outcome.Added> alike =
                added.stream().filter(one -> !one.alike().isEmpty()).toList();
        if (!alike.isEmpty()) {
            out.printf("%6d  may be papers that are held already in another form; all are kept:%n", alike.size());
            alike.forEach(
                    one -> out.println("  " + one.file() + " (" + one.id() + "): " + String.join(", ", one.alike())));
        }
        report.failures().forEach(failure -> print(failure, out));
    }

    /** A file that a person has to look at, and why; nothing of those that the outcome of their archive tells of. */
    static void print(Outcome failure, PrintWriter out) {
        if (!(failure instanceof Outcome.Failed failed && failed.toldByItsArchive())) {
            out.println("  " + failure.file() + ": " + reason(failure));
        }
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
