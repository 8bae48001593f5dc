package org.mohafez.web.shelf;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import org.mohafez.MohafezException;
import org.mohafez.archive.Archive;
import org.mohafez.archive.Holding;
import org.mohafez.archive.Tombstone;
import org.mohafez.record.Access;
import org.mohafez.record.Decision;
import org.mohafez.web.ui.Visitor;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * What a visitor could see and can see no more, for those who took it and should take it back. Looked through anew when what is known
 * is older than {@link #KEPT}; only files with a new version are read. Safe for use by several threads.
 */
public final class Departures {
    static final Duration KEPT = Duration.ofSeconds(10);
    /** Who asks less often than that has to look whether a page is still there. */
    static final Duration TOLD = Duration.ofDays(60);
    /** So many files are read at one look: a newer reading of a whole archive changes all of them, and whoever asks first would wait long. */
    static final int READ_AT_ONCE = 500;

    private static final Logger LOG = LoggerFactory.getLogger(Departures.class);

    private final Archive archive;
    private final Shelf shelf;
    private final InstantSource clock;
    private final int readAtOnce;
    private final Map<Set<Access>, State> states = new ConcurrentHashMap<>();

    public Departures(Archive archive, InstantSource clock) {
        this(archive, clock, READ_AT_ONCE);
    }

    /** @param readAtOnce so many files are read at one look */
    Departures(Archive archive, InstantSource clock, int readAtOnce) {
        this.readAtOnce = readAtOnce;
        this.archive = archive;
        this.shelf = new Shelf(archive);
        this.clock = clock;
    }

    /**
     * A paper that is gone.
     *
     * @param decisions ordinals of those it had when it was seen last
     * @param stone what its page says; null where that says nothing
     */
    public record Departed(
            String id,
            Instant since,
            List<Integer> decisions,
            @Nullable Tombstone stone) {}

    /**
     * What is gone.
     *
     * @param papers those of the last {@link #TOLD}, the newest first
     * @param changed since when it has been so, as far as this portal has seen
     */
    public record Told(List<Departed> papers, Instant changed) {}

    private record State(Instant asOf, Told told, Map<String, Filed> files) {}

    /** The papers of a file that are gone, and the stamp under which they were read. */
    private record Filed(Instant stamp, List<Departed> papers) {}

    /**
     * As it was seen a moment ago. Of very many files that changed, those that changed long ago are looked at by and by: what is known stays known, and a
     * paper that is gone is told of for long enough.
     */
    public Told of(Visitor visitor) {
        Instant now = clock.instant();
        return states.compute(visitor.access(), (readers, known) -> {
                    boolean fresh = known != null && known.asOf().plus(KEPT).isAfter(now);
                    return known != null && fresh ? known : read(visitor, now, known);
                })
                .told();
    }

    private State read(Visitor visitor, Instant now, @Nullable State known) {
        Map<String, Filed> before = known == null ? Map.of() : known.files();
        Map<String, Filed> files = new HashMap<>();
        Instant first = now.minus(TOLD);
        int read = 0;
        for (String id : archive.changedSince(first)) {
            Filed its = before.get(id);
            try {
                // What was erased has none, and changes no more.
                Instant stamp = archive.stamp(id).orElse(Instant.MAX);
                if ((its == null || !stamp.equals(its.stamp())) && read < readAtOnce) {
                    read++;
                    its = new Filed(stamp, departed(visitor, id));
                }
            } catch (MohafezException damaged) {
                // It hides no others, and is looked at again; the page of what is held names it.
                LOG.warn("{} is not told of as gone: {}", id, damaged.getMessage());
            }
            if (its != null) {
                files.put(id, its);
            }
        }
        List<Departed> papers = files.values().stream()
                .flatMap(filed -> filed.papers().stream())
                .filter(paper -> !paper.since().isBefore(first))
                .sorted(Comparator.comparing(Departed::since).reversed().thenComparing(Departed::id))
                .toList();
        boolean same = known != null && known.told().papers().equals(papers);
        return new State(
                now, new Told(papers, known != null && same ? known.told().changed() : now), files);
    }

    private List<Departed> departed(Visitor visitor, String file) {
        if (archive.stamp(file).isEmpty()) {
            return archive.erasedPapers(file).stream()
                    .flatMap(paper ->
                            stone(visitor, paper)
                                    .map(stone -> new Departed(paper, stone.at(), List.of(), stone))
                                    .stream())
                    .toList();
        }
        return Sighting.of(shelf.archive(visitor), visitor.access(), file).stream()
                .filter(Sighting::gone)
                .map(paper -> new Departed(
                        paper.paper().id(),
                        paper.changed(),
                        paper.paper().record().decisions().stream()
                                .map(Decision::ordinal)
                                .toList(),
                        stone(visitor, paper.paper().id()).orElse(null)))
                .toList();
    }

    private Optional<Tombstone> stone(Visitor visitor, String id) {
        return shelf.withdrawn(visitor, id).map(Holding.Withdrawn::tombstone);
    }
}
