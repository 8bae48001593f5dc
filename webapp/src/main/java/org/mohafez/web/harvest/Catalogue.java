package org.mohafez.web.harvest;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.mohafez.MohafezException;
import org.mohafez.archive.Archive;
import org.mohafez.archive.ArchiveId;
import org.mohafez.archive.blackout.BlackedOutArchive;
import org.mohafez.record.Access;
import org.mohafez.web.ui.Visitor;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * What the archive has for a visitor, and when each paper changed. It is looked through anew when what is known is older than
 * {@link #KEPT}; only files with a new version are read. Safe for use by several threads.
 */
final class Catalogue {
    static final Duration KEPT = Duration.ofSeconds(10);

    private static final Logger LOG = LoggerFactory.getLogger(Catalogue.class);

    private final Archive archive;
    private final InstantSource clock;
    private final Map<Set<Access>, State> states = new ConcurrentHashMap<>();

    Catalogue(Archive archive, InstantSource clock) {
        this.archive = archive;
        this.clock = clock;
    }

    /**
     * The catalogue at a time.
     *
     * @param looked when it was looked through
     * @param asOf what is not in it is of no earlier second: not later than when it was looked through, and not later than when the writing of
     *     what was not to be seen then had begun. Who asks for what changed from then on misses nothing
     * @param changed since when it has been so, as far as this portal has seen
     * @param papers in {@link Listed#ORDER}
     */
    record State(Instant looked, Instant asOf, Instant changed, List<Listed> papers, Map<String, Filed> files) {}

    /** The papers of a file, and the stamp under which they were read. */
    private record Filed(Instant stamp, Collection<Listed> papers) {
        Filed {
            papers = List.copyOf(papers);
        }
    }

    State of(Visitor visitor) {
        Instant now = clock.instant();
        return states.compute(visitor.access(), (readers, known) -> {
            boolean fresh = known != null && known.looked().plus(KEPT).isAfter(now);
            return known != null && fresh ? known : read(readers, now, known);
        });
    }

    /** One paper as it is now; with the day on which lists say that it changed, where it is the same as there. */
    Optional<Listed> find(Visitor visitor, String id, State state) {
        Optional<Listed> told =
                state.papers().stream().filter(paper -> paper.id().equals(id)).findFirst();
        return listed(visitor.access(), ArchiveId.ofFile(id)).stream()
                .filter(paper -> paper.id().equals(id))
                .map(paper -> told.filter(its -> its.changedAt(paper.changed()).equals(paper))
                        .orElse(paper))
                .findFirst()
                // Of a file that was erased nothing is known any more but what was listed.
                .or(() -> told.filter(Listed::gone));
    }

    private Collection<Listed> listed(Set<Access> readers, String file) {
        return Listed.of(BlackedOutArchive.as(readers, archive), readers, file);
    }

    private State read(Set<Access> readers, Instant now, @Nullable State known) {
        // Before anything is looked at: what is being written may come to be seen right behind the look.
        Instant asOf = archive.unfinished().filter(begun -> begun.isBefore(now)).orElse(now);
        Map<String, Filed> files = new HashMap<>();
        try (Stream<String> ids = archive.ids()) {
            Stream.concat(ids, archive.erased().stream()).distinct().forEach(id -> filed(readers, id, now, known)
                    .ifPresent(filed -> files.put(id, filed)));
        }
        List<Listed> papers = files.values().stream()
                .flatMap(filed -> filed.papers().stream())
                .sorted(Listed.ORDER)
                .toList();
        boolean same = known != null && known.papers().equals(papers);
        return new State(now, asOf, known != null && same ? known.changed() : now, papers, files);
    }

    private Optional<Filed> filed(Set<Access> readers, String id, Instant now, @Nullable State known) {
        try {
            Filed before = known == null ? null : known.files().get(id);
            // What was erased has none, and changes no more.
            Instant stamp = archive.stamp(id).orElse(Instant.MAX);
            if (before != null && stamp.equals(before.stamp())) {
                return Optional.of(before);
            }
            boolean erased = before != null && archive.versions(id).isEmpty();
            Collection<Listed> papers = before != null && erased
                    ? before.papers().stream().map(paper -> gone(paper, now)).toList()
                    : listed(readers, id);
            return Optional.of(new Filed(stamp, known == null ? papers : noted(papers, before, known.asOf(), now)));
        } catch (MohafezException damaged) {
            // One damaged object must not hide all the others; the page of what is held names it.
            LOG.warn("{} is not harvested: {}", id, damaged.getMessage());
            return Optional.empty();
        }
    }

    /** What these readers had of a file that was erased, each paper of it: nothing is known of it any more but that. */
    private static Listed gone(Listed paper, Instant now) {
        return paper.gone() ? paper : paper.goneNow().changedAt(now);
    }

    /**
     * What is first seen now though it says that it is from before the last look, because it could not be read then or a clock was set back, is of now:
     * who harvested in between does not ask for what is older.
     */
    private static Collection<Listed> noted(
            Collection<Listed> papers, @Nullable Filed before, Instant last, Instant now) {
        Instant second = last.truncatedTo(ChronoUnit.SECONDS);
        return papers.stream()
                .map(paper -> paper.changed().isBefore(second)
                                && (before == null || !before.papers().contains(paper))
                        ? paper.changedAt(now)
                        : paper)
                .toList();
    }
}
