package org.mohafez.cli.keeping;

import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.mohafez.archive.Archive;
import org.mohafez.archive.Holding;
import org.mohafez.archive.Tombstone;
import org.mohafez.archive.ocfl.OcflArchive;
import org.mohafez.archive.proof.DigestLog;
import org.mohafez.cli.option.ArchiveOption;
import org.mohafez.cli.terminal.Exit;
import org.mohafez.cli.terminal.Failure;
import org.mohafez.cli.terminal.Shown;
import org.mohafez.inbox.Inbox;
import org.mohafez.inbox.Look.PassedOver;
import org.mohafez.index.Generations;
import org.mohafez.index.lucene.LuceneFormat;
import org.mohafez.naming.NamingLog;
import org.mohafez.page.Unreadable;
import org.mohafez.pipeline.Unfinished;
import org.mohafez.record.PageSummary;
import org.mohafez.record.RecordJson;
import org.mohafez.record.Unread;
import org.mohafez.search.synonym.ArchiveSynonyms;
import org.mohafez.search.synonym.BadLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code status}: what the archive holds. */
@Command(
        name = "status",
        mixinStandardHelpOptions = true,
        description =
                "Say what the archive holds, what could not be read and why, which pages are doubtful, what was withdrawn and erased, what waits,"
                        + " whether the index is current, and which lines of the archive's synonyms.txt are passed over.")
public final class StatusCommand implements Callable<Integer> {
    @Spec
    private CommandSpec spec;

    @Mixin
    private ArchiveOption archive;

    @Option(names = "--json", description = "one line of JSON")
    private boolean json;

    /** A file that could not be read. */
    record NotRead(String id, String fileName, Unreadable why) {}

    /**
     * A document that a person should look at.
     *
     * @param pages that were not surely read
     * @param unread fields that stand in the paper and could not be read
     */
    record Doubtful(String id, String fileName, List<PageSummary> pages, List<Unread> unread) {}

    /** A file that was taken from readers. @param erased whether its bytes are gone */
    record Withdrawn(String id, String fileName, String by, Instant at, String reason, boolean erased) {
        static Withdrawn of(Holding.Withdrawn held) {
            Tombstone stone = held.tombstone();
            Tombstone.Erasure erasure = stone.erased();
            return erasure == null
                    ? new Withdrawn(held.id(), held.source().fileName(), stone.by(), stone.at(), stone.reason(), false)
                    : new Withdrawn(held.id(), "", erasure.by(), erasure.at(), erasure.reason(), true);
        }
    }

    /** A file, and the ids of others that may be the same. */
    record Alike(String id, String fileName, List<String> others) {}

    /**
     * @param index {@code current}, {@code missing}, {@code unfinished} (a writer is at work, or was killed) or {@code stale}
     * @param kinds documents by kind
     * @param withdrawn also those whose bytes were erased
     * @param key fingerprint of the public key of the log of digests; empty while there is none
     * @param handedOver how many uploads, corrections and folders wait in the inbox
     * @param unkept folders of what was handed over and could not be kept whole
     * @param waiting how many files batches were given and did not come to
     * @param failed files that could not even be kept
     * @param passedOver what gave no file when its folder was last looked through; of each folder the first hundred
     * @param morePassedOver how many more there are
     * @param badSynonyms lines of the archive's own synonyms that are passed over
     * @param badNames numbers of lines of what was said of names that are passed over
     */
    record Status(
            String archive,
            String index,
            long documents,
            long decisions,
            Map<String, Long> kinds,
            List<NotRead> notRead,
            List<Doubtful> doubtful,
            List<Alike> alike,
            List<Withdrawn> withdrawn,
            String key,
            int handedOver,
            List<String> unkept,
            long waiting,
            List<Unfinished.Failed> failed,
            List<PassedOver> passedOver,
            long morePassedOver,
            List<BadLine> badSynonyms,
            List<Long> badNames) {}

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
        print(status, out);
        return Exit.DONE;
    }

    private static void print(Status status, PrintWriter out) {
        if (!status.doubtful().isEmpty()) {
            out.printf("%6d  should be looked at:%n", status.doubtful().size());
            for (Doubtful paper : status.doubtful()) {
                out.println("  " + paper.id() + "  " + paper.fileName());
                paper.pages()
                        .forEach(page -> out.printf(
                                Locale.ROOT,
                                "    page %d, read with confidence %.2f: %s%n",
                                page.number(),
                                page.confidence(),
                                Objects.requireNonNullElse(page.reason(), "")));
                paper.unread().forEach(unread -> out.println("    " + unread.field() + ": " + unread.reason()));
            }
        }
        if (!status.alike().isEmpty()) {
            out.printf("%6d  may be the same as another file:%n", status.alike().size());
            status.alike()
                    .forEach(paper -> out.println(
                            "  " + paper.id() + "  " + paper.fileName() + ": " + String.join(", ", paper.others())));
        }
        if (!status.withdrawn().isEmpty()) {
            out.printf("%6d  withdrawn:%n", status.withdrawn().size());
            status.withdrawn()
                    .forEach(gone -> out.println("  " + gone.id() + "  " + gone.fileName()
                            + (gone.erased() ? "erased" : "") + " by " + gone.by() + ", " + gone.at() + ": "
                            + gone.reason()));
        }
        if (status.handedOver() > 0) {
            out.printf("%6d  handed over and not yet carried out: start intake%n", status.handedOver());
        }
        if (!status.unkept().isEmpty()) {
            out.printf(
                    "%6d  handed over, and could not be understood or not be kept whole; they lie in:%n",
                    status.unkept().size());
            status.unkept().forEach(folder -> out.println("  " + folder));
        }
        if (status.waiting() > 0) {
            out.printf("%6d  waiting: start ingest again%n", status.waiting());
        }
        long told = status.failed().stream()
                .filter(Unfinished.Failed::toldByItsArchive)
                .count();
        if (told > 0) {
            out.printf("%6d  left out of archives, as told above%n", told);
        }
        if (told < status.failed().size()) {
            out.printf("%6d  not taken in:%n", status.failed().size() - told);
            status.failed().stream()
                    .filter(f -> !f.toldByItsArchive())
                    .forEach(f -> out.println(
                            "  " + Shown.plainly(f.file()) + ": " + f.cause() + " (tried " + f.tries() + "×)"));
        }
        if (!status.passedOver().isEmpty()) {
            out.printf(
                    "%6d  passed over, as they give no file:%n",
                    status.passedOver().size() + status.morePassedOver());
            status.passedOver()
                    .forEach(one -> out.println("  " + Shown.plainly(one.path()) + ": " + Shown.plainly(one.why())));
            if (status.morePassedOver() > 0) {
                out.println("  and " + status.morePassedOver() + " more");
            }
        }
        if (!status.badSynonyms().isEmpty()) {
            out.printf(
                    "%6d  of synonyms.txt passed over:%n", status.badSynonyms().size());
            status.badSynonyms()
                    .forEach(bad -> out.println(
                            "  line " + bad.number() + " " + bad.reason().said() + ": " + bad.text()));
        }
        if (!status.key().isEmpty()) {
            out.println("        signed with the key " + status.key());
        }
        if (!status.badNames().isEmpty()) {
            out.printf(
                    "%6d  of names.jsonl passed over: lines %s%n",
                    status.badNames().size(), status.badNames());
        }
    }

    private Status look(Archive held) {
        Map<String, Long> kinds = new TreeMap<>();
        List<NotRead> notRead = new ArrayList<>();
        List<Doubtful> doubtful = new ArrayList<>();
        List<Alike> alike = new ArrayList<>();
        List<Withdrawn> withdrawn = new ArrayList<>();
        long[] counts = new long[2];
        try (Stream<Holding> holdings = held.holdings()) {
            holdings.forEach(holding -> {
                for (Holding.Document paper : holding.papers()) {
                    counts[0]++;
                    counts[1] += paper.record().decisions().size();
                    kinds.merge(paper.record().kind().code(), 1L, Long::sum);
                    doubtful(paper).ifPresent(doubtful::add);
                }
                if (holding instanceof Holding.SetAside aside) {
                    notRead.add(new NotRead(aside.id(), aside.source().fileName(), aside.why()));
                }
                if (holding instanceof Holding.Withdrawn gone) {
                    withdrawn.add(Withdrawn.of(gone));
                }
                List<String> others = held.alike(holding.id());
                if (!others.isEmpty()) {
                    alike.add(new Alike(holding.id(), holding.source().fileName(), others));
                }
            });
        }
        held.erased().forEach(id -> held.find(id)
                .filter(Holding.Withdrawn.class::isInstance)
                .map(gone -> Withdrawn.of((Holding.Withdrawn) gone))
                .ifPresent(withdrawn::add));
        Unfinished unfinished = Unfinished.of(archive.folder());
        Inbox inbox = new Inbox(archive.folder().inbox(), InstantSource.system());
        return new Status(
                archive.folder().root().toString(),
                index(),
                counts[0],
                counts[1],
                kinds,
                notRead,
                doubtful,
                alike,
                withdrawn,
                key(),
                inbox.waitingNow().size(),
                inbox.unkeptNow().stream().map(Path::toString).toList(),
                unfinished.waiting(),
                unfinished.failed(),
                unfinished.passedOver(),
                unfinished.morePassedOver(),
                ArchiveSynonyms.in(archive.folder()).badLines(),
                new NamingLog(archive.folder().names(), InstantSource.system())
                        .current()
                        .unread());
    }

    private static Optional<Doubtful> doubtful(Holding.Document document) {
        List<PageSummary> pages =
                document.record().pages().stream().filter(PageSummary::doubtful).toList();
        List<Unread> unread = document.record().unread();
        return pages.isEmpty() && unread.isEmpty()
                ? Optional.empty()
                : Optional.of(new Doubtful(document.id(), document.source().fileName(), pages, unread));
    }

    private String key() {
        return Files.exists(archive.folder().publishedKey())
                ? new DigestLog(archive.folder()).key().fingerprint()
                : "";
    }

    private String index() {
        Optional<Path> current = new Generations(archive.folder().index()).current();
        if (current.isEmpty()) {
            return "missing";
        }
        return new LuceneFormat()
                .lastCommit(current.get())
                .map(commit -> commit.finished() ? "current" : "unfinished")
                .orElse("stale");
    }
}
