package org.mohafez.cli.keeping;

import java.time.Instant;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.mohafez.archive.Retention;
import org.mohafez.cli.option.HeldOption;
import org.mohafez.cli.terminal.Exit;
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
public final class RetainCommand implements Callable<Integer> {
    @Spec
    private CommandSpec spec;

    @Mixin
    private HeldOption held;

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
        Retention noted = held.decide((custody, progress) -> custody.retain(id, this::changed));
        spec.commandLine()
                .getOut()
                .println(id + ": class " + (noted.schedule() == null ? "none" : noted.schedule())
                        + (noted.hold() == null ? ", no hold" : ", on hold: " + noted.hold()));
        return Exit.DONE;
    }

    /** What is not spoken of stays as it was. */
    private Retention changed(Optional<Retention> before) {
        String schedule = what.schedule != null
                ? what.schedule
                : before.map(Retention::schedule).orElse(null);
        String hold =
                what.hold != null ? what.hold : before.map(Retention::hold).orElse(null);
        return new Retention(schedule, what.release ? null : hold, held.by(), Instant.now());
    }
}
