package org.mohafez.cli.keeping;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Instant;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.mohafez.MohafezException;
import org.mohafez.archive.Archive;
import org.mohafez.archive.ArchiveId;
import org.mohafez.archive.bag.Bag;
import org.mohafez.archive.bag.Bagged;
import org.mohafez.archive.bag.HoldingsBag;
import org.mohafez.archive.ocfl.OcflArchive;
import org.mohafez.cli.option.ArchiveOption;
import org.mohafez.cli.terminal.Exit;
import org.mohafez.cli.terminal.ProgressLine;
import org.mohafez.pipeline.Progress;
import org.mohafez.record.Access;
import org.mohafez.record.RecordJson;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code export}: files of the archive as a bag. */
@Command(
        name = "export",
        mixinStandardHelpOptions = true,
        description = {
            "Copy files of the archive with their records and texts to a BagIt bag (RFC 8493), a folder or a zip archive that any BagIt"
                    + " tool can check, with the log of digests as it stands. Others may read and write meanwhile.",
            "What is withdrawn is left out. A bag is no backup: it has the newest reading only; mohafez restore needs what backup wrote."
        })
public final class ExportCommand implements Callable<Integer> {
    private static final String FOLDER = "mohafez";

    @Spec
    private CommandSpec spec;

    @Mixin
    private ArchiveOption archive;

    @Parameters(
            index = "0",
            paramLabel = "TO",
            description = "the folder, or with --zip the file; it must not be there")
    private Path to = Path.of(".");

    @Parameters(index = "1..*", arity = "0..*", paramLabel = "ID", description = "of files, or of papers in them")
    private List<String> ids = List.of();

    @Option(names = "--all", description = "all files that the archive holds")
    private boolean all;

    @Option(names = "--zip", description = "write a zip archive")
    private boolean zip;

    @Option(names = "--public", description = "only what everybody may see")
    private boolean onlyPublic;

    @Option(names = "--json", description = "the result as one line of JSON")
    private boolean json;

    @Override
    public Integer call() {
        if (all == !ids.isEmpty()) {
            throw new ParameterException(spec.commandLine(), "name files by their ids, or say --all");
        }
        if (Files.exists(to)) {
            throw new MohafezException(to + " is there already; nothing is written over it");
        }
        Archive held = OcflArchive.open(archive.existing());
        Bagged bagged;
        try {
            bagged = zip ? zipped(held) : bagged(held, Bag.in(to, Instant.now()));
        } catch (IOException e) {
            throw new MohafezException(
                    "cannot write " + to + "; what is there of it is no whole bag: " + e.getMessage(), e);
        }
        print(bagged, spec.commandLine().getOut());
        return bagged.faults().isEmpty() ? Exit.DONE : Exit.SOME_FAILED;
    }

    private Bagged zipped(Archive held) throws IOException {
        try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(to, StandardOpenOption.CREATE_NEW))) {
            return bagged(held, Bag.zipped(out, FOLDER, Instant.now()));
        }
    }

    private Bagged bagged(Archive held, Bag bag) throws IOException {
        HoldingsBag holdings =
                new HoldingsBag(bag, held, onlyPublic ? EnumSet.of(Access.PUBLIC) : EnumSet.allOf(Access.class));
        List<String> chosen = chosen(held);
        long done = 0;
        try (ProgressLine progress =
                new ProgressLine("export", "pages", spec.commandLine().getErr())) {
            for (String id : chosen) {
                holdings.add(id);
                progress.at(Progress.Standing.of(++done, chosen.size()));
            }
        }
        return holdings.end(archive.folder(), Instant.now());
    }

    /** A file once, whichever of its papers are named. */
    private List<String> chosen(Archive held) {
        if (all) {
            try (Stream<String> files = held.ids()) {
                return files.toList();
            }
        }
        Set<String> files = new LinkedHashSet<>();
        ids.forEach(id -> files.add(ArchiveId.ofFile(id)));
        return List.copyOf(files);
    }

    private void print(Bagged bagged, PrintWriter out) {
        if (json) {
            out.println(RecordJson.line(bagged));
            return;
        }
        out.printf("%s: %d files, %d bytes as received%n", to, bagged.holdings(), bagged.bytes());
        if (!bagged.withdrawn().isEmpty()) {
            out.println("  withdrawn, left out: " + String.join(" ", bagged.withdrawn()));
        }
        if (!bagged.internal().isEmpty()) {
            out.println("  internal, left out: " + String.join(" ", bagged.internal()));
        }
        bagged.faults().forEach(fault -> out.println("  " + fault));
    }
}
