package org.mohafez.cli.account;

import java.io.PrintWriter;
import java.time.InstantSource;
import java.util.OptionalLong;
import java.util.concurrent.Callable;
import org.mohafez.MohafezException;
import org.mohafez.account.AuditEntry;
import org.mohafez.account.AuditLog;
import org.mohafez.account.StateDatabase;
import org.mohafez.cli.option.ArchiveOption;
import org.mohafez.cli.terminal.Exit;
import org.mohafez.record.RecordJson;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code user audit}: who did what, and whether the log is as it was written. */
@Command(
        name = "audit",
        mixinStandardHelpOptions = true,
        description = "The audit log, the oldest line first: number, time, who, what, about whom or what, details.",
        footer =
                "The newest digest stands for the whole log. Keep it elsewhere: --check --kept DIGEST tells later whether"
                        + " all up to there is as it was.")
final class AuditCommand implements Callable<Integer> {
    @Spec
    private CommandSpec spec;

    @Mixin
    private ArchiveOption archive;

    @Option(names = "--json", description = "a line of JSON for each, with its digest")
    private boolean json;

    @Option(names = "--check", description = "only say whether the chain of digests is whole, and its newest digest")
    private boolean check;

    @Option(names = "--kept", paramLabel = "DIGEST", description = "with --check: a digest that was kept before")
    private String kept = "";

    @Override
    public Integer call() {
        try (StateDatabase state = StateDatabase.open(archive.existing().state())) {
            AuditLog log = new AuditLog(state, InstantSource.system());
            PrintWriter out = spec.commandLine().getOut();
            if (check) {
                check(log, out);
            } else {
                log.each(line -> out.println(json ? RecordJson.line(line) : text(line)));
            }
        }
        return Exit.DONE;
    }

    private static String text(AuditEntry line) {
        return line.number() + "\t" + line.at() + "\t" + line.who() + "\t" + line.act() + "\t" + line.about() + "\t"
                + line.detail();
    }

    /** @throws MohafezException if it is not as it was */
    private void check(AuditLog log, PrintWriter out) {
        OptionalLong broken = log.firstBroken();
        if (broken.isPresent()) {
            throw new MohafezException("the audit log is not as it was written: line " + broken.getAsLong()
                    + " is missing or was changed");
        }
        if (!kept.isEmpty() && log.find(kept).isEmpty()) {
            throw new MohafezException("the chain is whole, but no line has the digest that was kept: the log was"
                    + " written anew, or cut, since then");
        }
        out.println(log.last()
                .map(line -> "whole: " + line.number() + " lines; newest digest " + line.digest())
                .orElse("whole: no lines"));
    }
}
