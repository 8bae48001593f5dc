package org.mohafez.archive.ocfl;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.mohafez.MohafezException;
import org.mohafez.archive.Archive;
import org.mohafez.archive.ArchiveId;
import org.mohafez.archive.Holding;
import org.mohafez.archive.Tombstone;
import org.mohafez.archive.Version;
import org.mohafez.archive.proof.LogEntry;
import org.mohafez.record.Access;
import org.mohafez.record.Source;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * What {@code erased/ID.json} holds: nothing of what was in the file, nor its name.
 *
 * @param access who could see the file
 * @param papers the ids of all papers that were ever read in it, each with who could see it last; null where it was erased before these were kept
 */
record Erased(Instant receivedAt, Access access, @Nullable Map<String, Access> papers, Tombstone tombstone) {
    private static final Logger LOG = LoggerFactory.getLogger(Erased.class);

    Erased {
        papers = papers == null ? null : new TreeMap<>(papers);
    }

    /** The papers that any version of a file has, each with who could see it in the last that has it. */
    static Map<String, Access> papers(Archive archive, String file) {
        Map<String, Access> papers = new TreeMap<>();
        for (Version version : archive.versions(file)) {
            try {
                archive.find(file, version.number()).stream()
                        .flatMap(held -> held.papers().stream())
                        .forEach(paper -> papers.put(paper.id(), paper.access()));
            } catch (MohafezException damaged) {
                // What is damaged must be erasable too.
                LOG.warn(
                        "{}, version {}: its papers are not kept note of: {}",
                        file,
                        version.number(),
                        damaged.getMessage());
            }
        }
        return papers;
    }

    /** Under which ids its papers stood; of one of which that is not known, the file's own. */
    List<String> paperIds(String id) {
        return papers == null ? List.of(id) : List.copyOf(papers.keySet());
    }

    Tombstone.Erasure erasure() {
        return Objects.requireNonNull(tombstone.erased(), "what is erased says so");
    }

    /** What stands at the id of the file, or of a paper that was in it; empty where there never was one, as far as that is known. */
    Optional<Holding> holding(String id) {
        Access its = papers == null || ArchiveId.numberOf(id).isEmpty() ? access : papers.get(id);
        return Optional.ofNullable(its).map(who -> holding(id, who));
    }

    private Holding holding(String id, Access who) {
        Source source = new Source("", erasure().sha256(), erasure().bytes(), "", List.of(), List.of());
        return new Holding.Withdrawn(id, receivedAt, source, who, tombstone);
    }

    LogEntry logEntry(String id) {
        Instant at = erasure().at().truncatedTo(ChronoUnit.SECONDS);
        return new LogEntry(
                id, erasure().version(), LogEntry.What.ERASED, erasure().inventory(), at);
    }
}
