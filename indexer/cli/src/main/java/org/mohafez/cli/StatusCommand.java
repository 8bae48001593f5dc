package org.mohafez.cli;

import java.io.PrintWriter;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.mohafez.archive.Archive;
import org.mohafez.archive.Holding;
import org.mohafez.archive.ocfl.OcflArchive;
import org.mohafez.index.Generations;
import org.mohafez.index.lucene.LuceneFormat;
import org.mohafez.page.Unreadable;
import org.mohafez.record.RecordJson;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code status}: what the archive holds. */
@Command(
        name = "status",
        mixinStandardHelpOptions = true,
        description = "Say what the archive holds, what of it could not be read, and whether its index is current.")
final class StatusCommand implements Callable<Integer> {
    @Spec
    private CommandSpec spec;

    @Mixin
    private ArchiveOption archive;

    @Option(names = "--json", description = "one line of JSON")
    private boolean json;

    /** A file that could not be read. */
    record NotRead(String id, String fileName, Unreadable why) {}

    /**
     * @param index {@code current}, {@code missing} or {@code stale}
     * @param kinds documents by kind
     */
    record Status(
            String archive,
            String index,
            long documents,
            long decisions,
            Map<String, Long> kinds,
            List<NotRead> notRead) {}

    @Override
    public Integer call() {
        Status status = look(OcflArchive.open(archive.existing()));
        PrintWriter out = spec.commandLine().getOut();
        if (json) {
            out.println(RecordJson.line(status));
            return Exit.DONE;
        }
        out.printf(
                "%s: %d documents, %d decisions; index %s%n",
                status.archive(), status.documents(), status.decisions(), status.index());
        status.kinds().forEach((kind, count) -> out.printf("%6d  %s%n", count, kind));
        if (!status.notRead().isEmpty()) {
            out.printf("%6d  could not be read:%n", status.notRead().size());
            status.notRead()
                    .forEach(f -> out.println("  " + f.id() + "  " + f.fileName() + ": " + Failure.of(f.why())));
        }
        return Exit.DONE;
    }

    private Status look(Archive held) {
        Map<String, Long> kinds = new TreeMap<>();
        List<NotRead> notRead = new java.util.ArrayList<>();
        long[] counts = new long[2];
        try (Stream<Holding> holdings = held.holdings()) {
            holdings.forEach(holding -> {
                switch (holding) {
                    case Holding.Document document -> {
                        counts[0]++;
                        counts[1] += document.record().decisions().size();
                        kinds.merge(document.record().kind().code(), 1L, Long::sum);
                    }
                    case Holding.SetAside aside ->
                        notRead.add(new NotRead(aside.id(), aside.source().fileName(), aside.why()));
                }
            });
        }
        return new Status(archive.folder().root().toString(), index(), counts[0], counts[1], kinds, notRead);
    }

    private String index() {
        return new Generations(archive.folder().index())
                .current()
                .map(generation -> new LuceneFormat().isUsable(generation) ? "current" : "stale")
                .orElse("missing");
    }
}
