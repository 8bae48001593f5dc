package org.mohafez.cli.keeping;

import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.mohafez.archive.backup.BackupReport;
import org.mohafez.archive.folder.ArchiveFolder;
import org.mohafez.archive.ocfl.OcflBackup;
import org.mohafez.cli.option.ArchiveOption;
import org.mohafez.cli.option.Patience;
import org.mohafez.cli.terminal.ProgressLine;
import org.mohafez.pipeline.Progress;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code restore}: an archive from its backup. */
@Command(
        name = "restore",
        mixinStandardHelpOptions = true,
        description = {
            "Copy a backup to the folder of --archive, where there must be none. Every byte is checked; stopped, it goes on the next time."
                    + " Then: mohafez reindex.",
            "The restored archive signs with a key of its own from then on; earlier roots and the earlier public key stay valid for"
                    + " what was signed before. To go on with the old key, bring signing.key back from where you kept it."
        })
public final class RestoreCommand implements Callable<Integer> {
    @Spec
    private CommandSpec spec;

    @Mixin
    private ArchiveOption archive;

    @Mixin
    private Patience patience;

    @Parameters(paramLabel = "DIR", description = "the folder that backup wrote")
    private Path from = Path.of(".");

    @Option(names = "--json", description = "the result as one line of JSON")
    private boolean json;

    @Override
    public Integer call() throws InterruptedException {
        BackupReport report;
        try (ProgressLine progress =
                new ProgressLine("restore", "pages", spec.commandLine().getErr())) {
            report = patience.forTurn(
                    spec.commandLine().getErr(),
                    () -> OcflBackup.restore(
                            new ArchiveFolder(from.toAbsolutePath().normalize()),
                            archive.folder(),
                            (done, total) -> progress.at(Progress.Standing.of(done, total))));
        }
        return BackupCommand.print(report, json, spec.commandLine().getOut());
    }
}
