package org.mohafez.cli.keeping;

import java.util.concurrent.Callable;
import org.mohafez.cli.option.HeldOption;
import org.mohafez.cli.option.RemovalOption;
import org.mohafez.cli.terminal.Exit;
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
public final class WithdrawCommand implements Callable<Integer> {
    @Spec
    private CommandSpec spec;

    @Mixin
    private RemovalOption removal;

    @Option(names = "--undo", description = "give what was withdrawn back to readers")
    private boolean undo;

    @Override
    public Integer call() throws InterruptedException {
        String id = removal.checkedId();
        HeldOption held = removal.held();
        held.decide((custody, progress) -> undo
                ? custody.reinstate(id, held.by(), removal.reason())
                : custody.withdraw(id, held.by(), removal.reason()));
        if (!undo) {
            removal.takeOut(id);
        }
        spec.commandLine().getOut().println((undo ? "given back to readers: " : "withdrawn: ") + id);
        return Exit.DONE;
    }
}
