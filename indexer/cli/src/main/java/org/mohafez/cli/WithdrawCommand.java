package org.mohafez.cli;

import java.util.concurrent.Callable;
import org.mohafez.engine.EngineOption;
import org.mohafez.pipeline.Custody;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code withdraw}: takes a file from readers. */
@Command(
        name = "withdraw",
        mixinStandardHelpOptions = true,
        description =
                "Take a file and all papers in it from readers: a wrong upload, an order. At its addresses stands who withdrew it,"
                        + " when and on what ground. Its bytes are kept; the same file taken in again does not bring it back, but"
                        + " --undo does, with who decided that and why, which stays among its versions like the withdrawal.")
final class WithdrawCommand implements Callable<Integer> {
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

    @Option(names = "--undo", description = "give what was withdrawn back to readers")
    private boolean undo;

    @Override
    public Integer call() throws InterruptedException {
        engine.check(spec.commandLine());
        String id = held.id();
        try (ProgressLine progress =
                        new ProgressLine("reindex", "pages", spec.commandLine().getErr());
                Custody custody =
                        patience.forTurn(spec.commandLine().getErr(), () -> new Custody(held.archive(), progress))) {
            if (undo) {
                custody.reinstate(id, held.by(), reason.strip());
            } else {
                custody.withdraw(id, held.by(), reason.strip());
            }
        }
        if (!undo) {
            engine.takeOut(id);
        }
        spec.commandLine().getOut().println((undo ? "given back to readers: " : "withdrawn: ") + id);
        return Exit.DONE;
    }
}
