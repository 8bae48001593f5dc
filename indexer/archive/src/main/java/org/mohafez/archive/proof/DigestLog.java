package org.mohafez.archive.proof;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.mohafez.MohafezException;
import org.mohafez.archive.folder.ArchiveFolder;
import org.mohafez.record.RecordJson;

/** Reads an archive's log of digests, beside a writer at work. Only what is signed counts. What it read for one
 * proof it need not read for the next. Safe for use by several threads. */
public final class DigestLog {
    private final ArchiveFolder folder;
    private final RecentChanges changes;
    private final RecentChanges touched;
    private @Nullable ReadLog read;

    public DigestLog(ArchiveFolder folder) {
        this.folder = folder;
        this.changes = new RecentChanges(folder.digestLog());
        this.touched = RecentChanges.withArrivals(folder.digestLog());
    }

    /** All signed heads, the oldest first. */
    public List<TreeHead> heads() {
        if (!Files.exists(folder.treeHeads())) {
            return List.of();
        }
        try {
            String text = Files.readString(folder.treeHeads());
            // A line without its end is still being written.
            return text.substring(0, text.lastIndexOf('\n') + 1)
                    .lines()
                    .map(line -> RecordJson.read(line, TreeHead.class))
                    .toList();
        } catch (IOException e) {
            throw new MohafezException("cannot read " + folder.treeHeads(), e);
        }
    }

    public Optional<TreeHead> newest() {
        List<TreeHead> heads = heads();
        return heads.isEmpty() ? Optional.empty() : Optional.of(heads.getLast());
    }

    /** @throws MohafezException if the archive has none yet */
    public PublishedKey key() {
        try {
            return PublishedKey.parse(Files.readString(folder.publishedKey()));
        } catch (IOException e) {
            throw new MohafezException("the archive has no key yet; its next writer makes one", e);
        }
    }

    /** All that this archive ever signed with, the present one first. */
    private List<PublishedKey> keys() {
        List<PublishedKey> keys = new ArrayList<>(List.of(key()));
        try {
            for (int number = 1; Files.exists(folder.earlierKey(number)); number++) {
                keys.add(PublishedKey.parse(Files.readString(folder.earlierKey(number))));
            }
        } catch (IOException e) {
            throw new MohafezException("cannot read the earlier keys of the archive", e);
        }
        return keys;
    }

    /** What the newest head covers, in its order, read as the stream is consumed. To be closed after use. */
    public Stream<LogEntry> entries() {
        return lines().map(LogEntry::parse);
    }

    /**
     * Ids of holdings that got another version, or were erased, since then; what changed last comes first. What is not signed yet counts
     * too: it is news, and no proof.
     */
    public List<String> changedSince(Instant then) {
        return changes.since(then);
    }

    /** As {@link #changedSince}, with those that came in. */
    public List<String> touchedSince(Instant then) {
        return touched.since(then);
    }

    /** What is wrong with the log in itself: heads nobody signed, or whose lines are no more what they were. For people. */
    public List<String> faults() {
        List<String> faults = new ArrayList<>();
        List<TreeHead> heads = heads();
        if (heads.isEmpty()) {
            return faults;
        }
        List<PublishedKey> keys = keys();
        heads.stream()
                .filter(head -> keys.stream().noneMatch(head::isSignedBy))
                .forEach(head -> faults.add("the head of " + head.at() + " is not signed by a key of this archive"));
        TreeHead newest = heads.getLast();
        try (Stream<String> lines = lines()) {
            MerkleTree tree = new MerkleTree(lines.map(LogEntry::hash).toList());
            if (tree.size() != newest.size() || !tree.root().equals(newest.root())) {
                faults.add("the log has not the root that was signed on " + newest.at());
            }
        }
        return faults;
    }

    private Stream<String> lines() {
        int size = newest().map(TreeHead::size).orElse(0);
        try {
            return size == 0 ? Stream.empty() : Files.lines(folder.digestLog()).limit(size);
        } catch (IOException e) {
            throw new MohafezException("cannot read " + folder.digestLog(), e);
        }
    }

    /**
     * Proves what the log says last of a holding.
     *
     * @param earlier a root that somebody kept; the proof then shows that the log has only grown since
     * @param inventory gives the inventory of a holding's version as text, where there is one
     * @return empty if the log does not know it
     * @throws MohafezException if the log never had that root, or has not the one that was signed last
     */
    public synchronized Optional<Proof> prove(
            String id, Optional<Hash> earlier, BiFunction<String, Integer, Optional<String>> inventory) {
        Optional<TreeHead> newest = newest();
        if (newest.isEmpty()) {
            return Optional.empty();
        }
        TreeHead head = newest.get();
        try {
            ReadLog log = readTo(head);
            MerkleTree tree = new MerkleTree(head.size(), log);
            return log.lastOf(id).map(index -> {
                String line = log.line(index);
                return new Proof(
                        line,
                        index,
                        tree.inclusion(index),
                        head,
                        earlier.map(root -> earlier(tree, root)).orElse(null),
                        inventory.apply(id, LogEntry.parse(line).version()).orElse(null));
            });
        } catch (UncheckedIOException e) {
            throw new MohafezException("cannot read " + folder.digestLog(), e);
        }
    }

    /** What is known of the log serves as long as it gives the root that was signed; otherwise it is another log, and read anew. */
    private ReadLog readTo(TreeHead head) {
        ReadLog known = read;
        if (known != null && known.size() <= head.size()) {
            known.readTo(head.size());
            if (hasRoot(known, head)) {
                return known;
            }
        }
        ReadLog fresh = new ReadLog(folder.digestLog());
        fresh.readTo(head.size());
        if (!hasRoot(fresh, head)) {
            throw new MohafezException(
                    "the log of digests has not the root that was signed; mohafez verify tells more");
        }
        read = fresh;
        return fresh;
    }

    private static boolean hasRoot(ReadLog log, TreeHead head) {
        return new MerkleTree(head.size(), log).root().equals(head.root());
    }

    private Proof.Earlier earlier(MerkleTree tree, Hash root) {
        return heads().stream()
                .filter(head -> head.root().equals(root) && head.size() <= tree.size())
                .findFirst()
                .map(head -> new Proof.Earlier(head.size(), root, tree.consistency(head.size())))
                .orElseThrow(() -> new MohafezException("no head of this archive ever had the root " + root));
    }
}
