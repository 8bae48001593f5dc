package org.mohafez.cli.keeping;

import java.util.concurrent.Callable;
import org.mohafez.archive.Holding;
import org.mohafez.cli.option.HeldOption;
import org.mohafez.cli.option.RemovalOption;
import org.mohafez.cli.terminal.Exit;
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
public final class EraseCommand implements Callable<Integer> {
    @Spec
    private CommandSpec spec;

    @Mixin
    private RemovalOption removal;

    @Option(names = "--yes", description = "yes, for good")
    private boolean yes;

    @Override
    public Integer call() throws InterruptedException {
        String id = removal.checkedId();
        if (!yes) {
            throw new ParameterException(
                    spec.commandLine(),
                    "nothing was erased: " + id + " could not be had again. Say --yes if it is to be");
        }
        HeldOption held = removal.held();
        Holding.Withdrawn erased =
                held.decide((custody, progress) -> custody.erase(id, held.by(), removal.reason(), progress));
        removal.takeOut(id);
        spec.commandLine()
                .getOut()
                .println("erased: " + id + ", SHA-256 " + erased.source().sha256());
        return Exit.DONE;
    }
}
