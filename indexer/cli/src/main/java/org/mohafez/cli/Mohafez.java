package org.mohafez.cli;

import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import org.mohafez.MohafezException;
import org.mohafez.cli.account.UserCommand;
import org.mohafez.cli.asking.AnalyzeCommand;
import org.mohafez.cli.asking.ConvertCommand;
import org.mohafez.cli.asking.DateCommand;
import org.mohafez.cli.asking.ExtractCommand;
import org.mohafez.cli.asking.SearchCommand;
import org.mohafez.cli.intake.IngestCommand;
import org.mohafez.cli.intake.IntakeCommand;
import org.mohafez.cli.keeping.BackupCommand;
import org.mohafez.cli.keeping.EraseCommand;
import org.mohafez.cli.keeping.ExportCommand;
import org.mohafez.cli.keeping.ProveCommand;
import org.mohafez.cli.keeping.ReindexCommand;
import org.mohafez.cli.keeping.RestoreCommand;
import org.mohafez.cli.keeping.RetainCommand;
import org.mohafez.cli.keeping.StatusCommand;
import org.mohafez.cli.keeping.VerifyCommand;
import org.mohafez.cli.keeping.WithdrawCommand;
import org.mohafez.cli.terminal.Exit;
import picocli.CommandLine;
import picocli.CommandLine.Command;

/** The program: {@code mohafez COMMAND …}. */
@Command(
        name = "mohafez",
        mixinStandardHelpOptions = true,
        versionProvider = Mohafez.Version.class,
        description = "Keeper of records: search and archive of minutes and office orders.",
        subcommands = {
            IngestCommand.class,
            IntakeCommand.class,
            ExtractCommand.class,
            SearchCommand.class,
            ReindexCommand.class,
            StatusCommand.class,
            UserCommand.class,
            VerifyCommand.class,
            ProveCommand.class,
            BackupCommand.class,
            RestoreCommand.class,
            ExportCommand.class,
            WithdrawCommand.class,
            EraseCommand.class,
            RetainCommand.class,
            AnalyzeCommand.class,
            DateCommand.class,
            ConvertCommand.class,
            CommandLine.HelpCommand.class
        },
        footerHeading = "%nStarted by the launcher itself:%n",
        footer = {
            "  demo     build, read the sample papers, serve the portal",
            "  serve    the portal (mohafez serve --help)",
            "  doctor   what this machine has and lacks",
            "",
            "Exit codes: 0 done, 1 done but some files failed (each named), 2 wrong use, 3 could not run."
        })
public final class Mohafez {
    private Mohafez() {}

    public static void main(String[] args) {
        PrintWriter out = new PrintWriter(System.out, true, StandardCharsets.UTF_8);
        PrintWriter err = new PrintWriter(System.err, true, StandardCharsets.UTF_8);
        System.exit(run(out, err, args));
    }

    /** Runs one command; what {@link #main} does without ending the JVM. */
    static int run(PrintWriter out, PrintWriter err, String... args) {
        CommandLine program = new CommandLine(new Mohafez())
                .setOut(out)
                .setErr(err)
                .setCaseInsensitiveEnumValuesAllowed(true)
                .setExecutionExceptionHandler((e, command, parsed) -> {
                    if (!(e instanceof MohafezException)) {
                        throw e;
                    }
                    command.getErr().println("mohafez: " + e.getMessage());
                    return Exit.COULD_NOT_RUN;
                });
        if (args.length == 0) {
            program.usage(err);
            return Exit.USAGE;
        }
        return program.execute(args);
    }

    static final class Version implements CommandLine.IVersionProvider {
        @Override
        public String[] getVersion() {
            String version = Mohafez.class.getPackage().getImplementationVersion();
            return new String[] {"mohafez " + (version == null ? "from its classes" : version)};
        }
    }
}
