package org.mohafez.cli.keeping;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.mohafez.archive.backup.BackupReport;
import org.mohafez.archive.folder.ArchiveFolder;
import org.mohafez.archive.ocfl.OcflBackup;
import org.mohafez.cli.option.ArchiveOption;
import org.mohafez.cli.option.Patience;
import org.mohafez.cli.terminal.Exit;
import org.mohafez.cli.terminal.ProgressLine;
import org.mohafez.pipeline.Progress;
import org.mohafez.record.RecordJson;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code backup}: copies to another disk what cannot be made again. */
@Command(
        name = "backup",
        mixinStandardHelpOptions = true,
        description = {
            "Copy to a folder, on another disk, what of the archive cannot be made again: received files with all versions,"
                    + " tombstones, the log of digests, accounts and audit log, synonyms and names, and what was handed over and waits. Given the same folder again, only what is new is copied; stopped, it"
                    + " goes on the next time. Every byte is checked against its digest; what is damaged is named and does not replace"
                    + " a sound copy. What was erased is deleted there too.",
            "The archive is locked meanwhile; intake and ingest --watch let it go for that long. signing.key is not copied: whoever has the backup"
                    + " must not be able to sign. A backup is verified with: mohafez verify --archive DIR."
        })
public final class BackupCommand implements Callable<Integer> {
    @Spec
    private CommandSpec spec;

    @Mixin
    private ArchiveOption archive;

    @Mixin
    private Patience patience;

    @Parameters(paramLabel = "DIR", description = "the folder to copy to")
    private Path to = Path.of(".");

    @Option(names = "--json", description = "the result as one line of JSON")
    private boolean json;

    @Override
    public Integer call() throws InterruptedException {
        BackupReport report;
        try (ProgressLine progress =
                new ProgressLine("backup", "pages", spec.commandLine().getErr())) {
            report = patience.forTurn(
                    spec.commandLine().getErr(),
                    () -> OcflBackup.backup(
                            archive.existing(),
                            new ArchiveFolder(to.toAbsolutePath().normalize()),
                            (done, total) -> progress.at(Progress.Standing.of(done, total))));
        }
        return print(report, json, spec.commandLine().getOut());
    }

    public static int print(BackupReport report, boolean json, PrintWriter out) {
        if (json) {
            out.println(RecordJson.line(report));
        } else {
            out.printf(
                    "%d holdings; %d new or changed: %d files, %d bytes copied%n",
                    report.holdings(), report.copied(), report.files(), report.bytes());
            if (report.handovers() > 0) {
                out.println(report.handovers() + " handovers that wait in the inbox copied");
            }
            report.damages().forEach(damage -> out.println("  not copied: " + VerifyCommand.line(damage)));
            report.onlyThere()
                    .forEach(id -> out.println("  " + id + ": is in the backup, and the archive has lost it"));
        }
        return report.isWhole() ? Exit.DONE : Exit.SOME_FAILED;
    }
}
