package org.mohafez.cli;

import java.util.concurrent.Callable;
import org.mohafez.archive.Holding;
import org.mohafez.engine.EngineOption;
import org.mohafez.pipeline.Custody;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** {@code erase}: deletes the bytes of what was withdrawn. */
@Command(
        name = "erase",
        mixinStandardHelpOptions = true,
        description = {
            "Delete all bytes of a withdrawn file for good, with all its versions and what was made of them. Its tombstone and its"
                    + " digests stay, and the log of digests says that it was erased. What is on hold is not erased.",
            "Backups made earlier still have it; later ones do not. A disk may keep deleted bytes until it writes over them."
        })
final class EraseCommand implements Callable<Integer> {
    @Spec
    private CommandSpec spec;

    @Mixin
    private HeldOption held;

    @Mixin
    private EngineOption engine;

    @Mixin
    private Patience patience;

    @Option(names = "--reason", required = true, paramLabel = "TEXT", description = "on what ground; readers see it")
    private String reason = "";

    @Option(names = "--yes", description = "yes, for good")
    private boolean yes;

    @Override
    public Integer call() throws InterruptedException {
        engine.check(spec.commandLine());
        String id = held.id();
        if (!yes) {
            throw new ParameterException(
                    spec.commandLine(),
                    "nothing was erased: " + id + " could not be had again. Say --yes if it is to be");
        }
        Holding.Withdrawn erased;
        try (ProgressLine progress =
                        new ProgressLine("reindex", "pages", spec.commandLine().getErr());
                Custody custody =
                        patience.forTurn(spec.commandLine().getErr(), () -> new Custody(held.archive(), progress))) {
            erased = custody.erase(id, held.by(), reason.strip(), progress);
        }
        engine.takeOut(id);
        spec.commandLine()
                .getOut()
                .println("erased: " + id + ", SHA-256 " + erased.source().sha256());
        return Exit.DONE;
    }
}
