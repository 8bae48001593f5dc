package org.mohafez.cli.keeping;

import java.io.PrintWriter;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.mohafez.archive.fixity.Damage;
import org.mohafez.archive.fixity.Round;
import org.mohafez.archive.fixity.Verification;
import org.mohafez.archive.ocfl.OcflExaminer;
import org.mohafez.cli.option.ArchiveOption;
import org.mohafez.cli.terminal.Exit;
import org.mohafez.cli.terminal.ProgressLine;
import org.mohafez.pipeline.Progress;
import org.mohafez.record.RecordJson;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code verify}: whether every byte is as it was kept. */
@Command(
        name = "verify",
        mixinStandardHelpOptions = true,
        description = {
            "Read every byte of the archive and compare it with its digest; look for what is missing, foreign or unreadable,"
                    + " and for what the signed log of digests knows otherwise. Nothing is changed. Others may read and"
                    + " write meanwhile. The result is kept for the portal's /coverage.",
            "From a timer: mohafez verify --rate 5 --minutes 30 looks at a part each time, and begins anew at the end."
        })
public final class VerifyCommand implements Callable<Integer> {
    private static final long MEGABYTE = 1_000_000;

    @Spec
    private CommandSpec spec;

    @Mixin
    private ArchiveOption archive;

    @Option(names = "--rate", paramLabel = "MB", description = "read no more megabytes a second")
    private long rate;

    @Option(
            names = "--minutes",
            paramLabel = "N",
            description = "break off after so long, and go on there the next time that --minutes is given")
    private @Nullable Integer minutes;

    @Option(names = "--json", description = "the result as one line of JSON")
    private boolean json;

    @Override
    public Integer call() {
        OcflExaminer examiner = new OcflExaminer(archive.existing());
        Optional<Duration> atMost = Optional.ofNullable(minutes).map(Duration::ofMinutes);
        Round round;
        try (ProgressLine progress =
                new ProgressLine("verify", "pages", spec.commandLine().getErr())) {
            round = new Verification(archive.folder(), examiner, rate * MEGABYTE, atMost)
                    .run((done, total) -> progress.at(Progress.Standing.of(done, total)));
        }
        PrintWriter out = spec.commandLine().getOut();
        if (json) {
            out.println(RecordJson.line(round));
        } else {
            out.printf(
                    "%d holdings, %d bytes%s: %s%n",
                    round.holdings(),
                    round.bytes(),
                    round.ended() == null ? " so far" : "",
                    round.damages().isEmpty()
                            ? "nothing damaged"
                            : round.damages().size() + " damaged");
            round.damages().forEach(damage -> out.println("  " + line(damage)));
        }
        return round.damages().isEmpty() ? Exit.DONE : Exit.SOME_FAILED;
    }

    public static String line(Damage damage) {
        return (damage.id() + " " + damage.file()).strip() + ": " + words(damage.reason()) + ": " + damage.detail();
    }

    private static String words(Damage.Reason reason) {
        return switch (reason) {
            case MISSING -> "is missing";
            case CHANGED -> "was changed";
            case FOREIGN -> "does not belong there";
            case UNREADABLE -> "cannot be read";
            case INVALID -> "is against the rules of the archive";
            case NOT_AS_LOGGED -> "is not what the signed log says";
        };
    }
}
