package org.mohafez.cli;

import java.time.Instant;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.mohafez.archive.Retention;
import org.mohafez.archive.ocfl.OcflArchive;
import org.mohafez.pipeline.Custody;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code retain}: notes how long a file is to be kept. */
@Command(
        name = "retain",
        mixinStandardHelpOptions = true,
        description =
                "Note the retention class of a file, or a hold: what is on hold is not erased. Nothing is ever deleted because of"
                        + " a class.")
final class RetainCommand implements Callable<Integer> {
    @Spec
    private CommandSpec spec;

    @Mixin
    private HeldOption held;

    @Mixin
    private Patience patience;

    @ArgGroup(multiplicity = "1")
    private What what = new What();

    /** One of these. */
    static final class What {
        @Option(names = "--class", paramLabel = "CLASS", description = "its class, as your rules call it")
        private @Nullable String schedule;

        @Option(names = "--hold", paramLabel = "REASON", description = "why it must not be erased")
        private @Nullable String hold;

        @Option(names = "--release", description = "it is on hold no more")
        private boolean release;
    }

    @Override
    public Integer call() throws InterruptedException {
        String id = held.id();
        Optional<Retention> before = OcflArchive.open(held.archive()).retention(id);
        String schedule = what.schedule != null
                ? what.schedule
                : before.map(Retention::schedule).orElse(null);
        String hold = what.release
                ? null
                : what.hold != null ? what.hold : before.map(Retention::hold).orElse(null);
        try (ProgressLine progress =
                        new ProgressLine("reindex", "pages", spec.commandLine().getErr());
                Custody custody =
                        patience.forTurn(spec.commandLine().getErr(), () -> new Custody(held.archive(), progress))) {
            custody.retain(id, new Retention(schedule, hold, held.by(), Instant.now()));
        }
        spec.commandLine()
                .getOut()
                .println(id + ": class " + (schedule == null ? "none" : schedule)
                        + (hold == null ? ", no hold" : ", on hold: " + hold));
        return Exit.DONE;
    }
}
