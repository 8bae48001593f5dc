package org.mohafez.cli.keeping;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.mohafez.MohafezException;
import org.mohafez.archive.ArchiveId;
import org.mohafez.archive.ocfl.OcflArchive;
import org.mohafez.archive.proof.DigestLog;
import org.mohafez.archive.proof.Hash;
import org.mohafez.archive.proof.Proof;
import org.mohafez.archive.proof.ProofCheck;
import org.mohafez.archive.proof.PublishedKey;
import org.mohafez.archive.proof.TreeHead;
import org.mohafez.cli.option.ArchiveOption;
import org.mohafez.cli.terminal.Exit;
import org.mohafez.record.RecordJson;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code prove}: a file that proves what a paper was, and the check of such a file. */
@Command(
        name = "prove",
        mixinStandardHelpOptions = true,
        description = {
            "Write what proves a holding's newest version: its line in the log of digests, the path from there to a signed root, and"
                    + " with --root the path from an earlier root. With --check, check such a file; no archive is needed.",
            "Keep a root (--roots) elsewhere: who can write to the archive can also sign. Against them only a root that"
                    + " somebody else kept proves anything; with it, that nothing was changed or removed since."
        })
public final class ProveCommand implements Callable<Integer> {
    @Spec
    private CommandSpec spec;

    @Mixin
    private ArchiveOption archive;

    @Parameters(arity = "0..1", paramLabel = "ID", description = "of a document")
    private @Nullable String id;

    @Option(names = "--root", paramLabel = "ROOT", description = "an earlier root that you kept")
    private @Nullable String root;

    @Option(names = "--key", paramLabel = "PUB", description = "the archive's public key, to check with")
    private @Nullable Path key;

    @Option(names = "--check", paramLabel = "FILE", description = "check this proof")
    private @Nullable Path check;

    @Option(names = "--paper", paramLabel = "FILE", description = "check also that this is what was received")
    private @Nullable Path paper;

    @Option(names = "--roots", description = "print the signed roots, the newest last, and the public key")
    private boolean roots;

    @Override
    public Integer call() throws IOException {
        if (check != null) {
            return check(check);
        }
        if (roots) {
            return roots();
        }
        if (id == null) {
            throw new ParameterException(spec.commandLine(), "say which document, or --check FILE, or --roots");
        }
        return prove(id);
    }

    private int prove(String document) {
        Proof proof = OcflArchive.open(archive.existing())
                .proof(ArchiveId.ofFile(document), earlier())
                .orElseThrow(() -> new MohafezException("the signed log of digests does not know " + document));
        spec.commandLine().getOut().println(RecordJson.indented(proof));
        return Exit.DONE;
    }

    private int roots() {
        DigestLog log = new DigestLog(archive.existing());
        var out = spec.commandLine().getOut();
        for (TreeHead head : log.heads()) {
            out.println(head.at() + "  " + head.root() + "  " + head.size() + " versions");
        }
        out.print(log.key().pem());
        out.flush();
        return Exit.DONE;
    }

    private int check(Path file) throws IOException {
        if (key == null) {
            throw new ParameterException(spec.commandLine(), "--check needs --key PUB, the archive's public key");
        }
        Proof proof = RecordJson.read(text(file), Proof.class);
        ProofCheck checked = ProofCheck.of(proof, PublishedKey.parse(text(key)), earlier(), Optional.ofNullable(paper));
        var out = spec.commandLine().getOut();
        if (!checked.faults().isEmpty()) {
            checked.faults().forEach(fault -> out.println("not proved: " + words(fault)));
            return Exit.SOME_FAILED;
        }
        out.printf(
                "proved: version %d of %s was %s on %s, and is in the log that was signed on %s%n",
                checked.entry().version(),
                checked.entry().id(),
                checked.entry().what().name().toLowerCase(java.util.Locale.ROOT),
                checked.entry().at(),
                proof.head().at());
        out.println(
                root == null
                        ? "Without --root this does not show that the log was not written anew."
                        : "Nothing that the log had under the earlier root was changed or removed since.");
        return Exit.DONE;
    }

    private Optional<Hash> earlier() {
        try {
            return Optional.ofNullable(root).map(Hash::parse);
        } catch (IllegalArgumentException e) {
            throw new ParameterException(
                    spec.commandLine(), "--root is 64 hexadecimal digits, as --roots prints them", e);
        }
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new MohafezException("cannot read " + file, e);
        }
    }

    private static String words(ProofCheck.Fault fault) {
        return switch (fault) {
            case NOT_SIGNED_BY_THIS_KEY -> "the root is not signed by this key";
            case NOT_IN_THE_LOG -> "the line is not in the log that has this root";
            case LOG_WAS_CHANGED_SINCE_THE_EARLIER_ROOT -> "the log was changed since the earlier root";
            case EARLIER_ROOT_NOT_IN_PROOF ->
                "the file says nothing of this earlier root; prove ID --root makes one that does";
            case INVENTORY_IS_ANOTHER -> "the list of the document's files is not the one that was logged";
            case PAPER_IS_NOT_IN_THE_INVENTORY -> "the paper is not what was received";
        };
    }
}
