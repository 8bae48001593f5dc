package org.mohafez.web.harvest;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
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
     * @param asOf what changed before that is in it
     * @param changed since when it has been so, as far as this portal has seen
     * @param papers in {@link Listed#ORDER}
     */
    record State(Instant asOf, Instant changed, List<Listed> papers, Map<String, Filed> files) {}

    /** The papers of a file, and the stamp under which they were read. */
    private record Filed(Instant stamp, Collection<Listed> papers) {}

    State of(Visitor visitor) {
        Instant now = clock.instant();
        return states.compute(visitor.access(), (readers, known) -> {
            boolean fresh = known != null && known.asOf().plus(KEPT).isAfter(now);
            return known != null && fresh ? known : read(readers, now, known);
        });
    }

    /** One paper as it is now. */
    Optional<Listed> find(Visitor visitor, String id, String file) {
        return listed(visitor.access(), file).stream()
                .filter(paper -> paper.id().equals(id))
                .findFirst();
    }

    private Collection<Listed> listed(Set<Access> readers, String file) {
        return Listed.of(BlackedOutArchive.as(readers, archive), readers, file);
    }

    private State read(Set<Access> readers, Instant now, @Nullable State known) {
        Map<String, Filed> before = known == null ? Map.of() : known.files();
        Map<String, Filed> files = new HashMap<>();
        try (Stream<String> ids = archive.ids()) {
            ids.forEach(id -> filed(readers, id, before).ifPresent(filed -> files.put(id, filed)));
        }
        List<Listed> papers = files.values().stream()
                .flatMap(filed -> filed.papers().stream())
                .sorted(Listed.ORDER)
                .toList();
        boolean same = known != null && known.papers().equals(papers);
        return new State(now, known != null && same ? known.changed() : now, papers, files);
    }

    private Optional<Filed> filed(Set<Access> readers, String id, Map<String, Filed> known) {
        try {
            Filed before = known.get(id);
            Optional<Instant> stamp = archive.stamp(id);
            return before != null && stamp.equals(Optional.of(before.stamp()))
                    ? Optional.of(before)
                    : stamp.map(at -> new Filed(at, listed(readers, id)));
        } catch (MohafezException damaged) {
            // One damaged object must not hide all the others; the page of what is held names it.
            LOG.warn("{} is not harvested: {}", id, damaged.getMessage());
            return Optional.empty();
        }
    }
}
