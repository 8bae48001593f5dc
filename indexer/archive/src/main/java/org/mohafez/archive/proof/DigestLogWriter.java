package org.mohafez.archive.proof;

import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.mohafez.archive.disk.Durable;
import org.mohafez.archive.disk.GrowingFile;
import org.mohafez.archive.folder.ArchiveFolder;
import org.mohafez.record.RecordJson;

/** Adds to an archive's log of digests. The caller holds the writer's lock; for one thread at a time. */
public final class DigestLogWriter {
    private final SigningKey key;
    private final GrowingFile log;
    private final GrowingFile heads;
    private Optional<TreeHead> signed;
    /** The day that the newest line, or the newest head, is of. */
    private @Nullable LocalDate open;

    /** Makes the log, and the key, where there is none. @param held what an archive without a log has already */
    public DigestLogWriter(ArchiveFolder folder, Durable durable, Stream<LogEntry> held) throws IOException {
        Path digests = folder.root().resolve("digests");
        durable.createFolders(digests);
        key = SigningKey.of(folder, durable);
        if (!Files.exists(folder.digestLog())) {
            begin(folder, durable, held);
        }
        log = new GrowingFile(folder.digestLog(), durable);
        heads = new GrowingFile(folder.treeHeads(), durable);
        signed = new DigestLog(folder).newest();
        open = signed.map(head -> day(head.at())).orElse(null);
    }

    private static void begin(ArchiveFolder folder, Durable durable, Stream<LogEntry> held) throws IOException {
        Path aside = Files.createTempFile(durable.aside(), "log", null);
        try (BufferedWriter lines = Files.newBufferedWriter(aside)) {
            for (Iterator<LogEntry> each = held.iterator(); each.hasNext(); ) {
                lines.write(each.next().line() + "\n");
            }
        }
        durable.moveIn(aside, folder.digestLog());
    }

    /** The first entry of a day closes the day before. */
    public void add(LogEntry entry) throws IOException {
        LocalDate day = day(entry.at());
        if (open != null && !open.equals(day)) {
            sign(entry.at());
        }
        log.add(entry.line());
        open = day;
    }

    /** The same, for who cannot know whether it came to the log before the process ended. */
    public void addIfMissing(LogEntry entry) throws IOException {
        boolean there;
        try (Stream<String> lines = log.lines()) {
            there = lines.filter(line -> line.contains(entry.id()))
                    .map(LogEntry::parse)
                    .anyMatch(entry::saysAs);
        }
        if (!there) {
            add(entry);
        }
    }

    /** Signs how the log stands, unless that was done on the same day with the same log. */
    public void sign(Instant now) throws IOException {
        List<Hash> leaves;
        try (Stream<String> lines = log.lines()) {
            leaves = lines.map(LogEntry::hash).toList();
        }
        boolean known = signed.filter(
                        head -> head.size() == leaves.size() && day(head.at()).equals(day(now)))
                .isPresent();
        if (known || leaves.isEmpty()) {
            return;
        }
        Hash root = new MerkleTree(leaves).root();
        TreeHead head = TreeHead.sign(leaves.size(), root, now.truncatedTo(ChronoUnit.SECONDS), key);
        heads.add(RecordJson.line(head));
        signed = Optional.of(head);
    }

    private static LocalDate day(Instant time) {
        return LocalDate.ofInstant(time, ZoneOffset.UTC);
    }
}
