package org.mohafez.cli.option;

import java.io.PrintWriter;
import org.mohafez.MohafezException;
import org.mohafez.archive.ArchiveId;
import org.mohafez.cli.terminal.ProgressLine;
import org.mohafez.pipeline.Custody;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** What the commands share by which people decide of a file that is held. */
public final class HeldOption {
    @Spec(Spec.Target.MIXEE)
    private CommandSpec spec;

    @Parameters(paramLabel = "ID", description = "of a file; all papers in it go with it")
    private String id = "";

    @Option(names = "--by", required = true, paramLabel = "WHO", description = "who decided it: an office, a post")
    private String by = "";

    @Mixin
    private ArchiveOption archive;

    @Mixin
    private Patience patience;

    /** What is decided of it, by the archive's one writer. */
    @FunctionalInterface
    public interface Decision<T> {
        /** @param progress of what the decision costs */
        T carryOut(Custody custody, ProgressLine progress);
    }

    /** @throws MohafezException if it is the id of no file, or of one of several papers in a file */
    public String id() {
        if (ArchiveId.numberOf(id).isPresent()) {
            throw new MohafezException(id + " is one of several papers in a file; name the file, "
                    + ArchiveId.ofFile(id) + ", and all of them go with it");
        }
        if (!ArchiveId.isWellFormed(id)) {
            throw new MohafezException(id + " is no id of a file; its page and mohafez search name it");
        }
        return id;
    }

    public String by() {
        return by.strip();
    }

    /** Has it carried out as soon as the archive is free. */
    public <T> T decide(Decision<T> decision) throws InterruptedException {
        PrintWriter err = spec.commandLine().getErr();
        try (ProgressLine progress = new ProgressLine("reindex", "pages", err);
                Custody custody = patience.forTurn(err, () -> new Custody(archive.existing(), progress))) {
            return decision.carryOut(custody, progress);
        }
    }
}
