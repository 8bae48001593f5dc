package org.mohafez.index.opensearch;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.mohafez.MohafezException;
import org.mohafez.archive.Archive;
import org.mohafez.index.IndexAway;
import org.mohafez.index.IndexBuilder;
import org.mohafez.index.opensearch.ClusterGenerations.Current;

/**
 * Brings the current generation up to what an archive holds, some files at a look, what happened last first: a paper that is made internal waits
 * for no ingest. Readers have each file as it was or as it is. Several may follow one archive: a file that changes while it is brought is brought
 * again. For one thread.
 */
public final class ClusterFollower {
    /** So many files are brought before it is looked what else has happened. */
    private static final int AT_ONCE = 50;

    private final Cluster cluster;
    private final ClusterGenerations generations;
    private final Archive papers;
    private final BackOff backOff;
    /** Under which stamp each file was brought, of those that the generation does not say of itself that it has. */
    private final Map<String, Optional<Instant>> brought = new HashMap<>();

    private int generation;

    ClusterFollower(Cluster cluster, ClusterGenerations generations, Archive papers, BackOff backOff) {
        this.cluster = cluster;
        this.generations = generations;
        this.papers = papers;
        this.backOff = backOff;
    }

    /**
     * What one look did.
     *
     * @param files how many came in, changed or went, and are now found so
     * @param failures those of them that could not be taken in, and are found as before
     * @param more whether there are others
     */
    public record Followed(int files, List<IndexBuilder.Failure> failures, boolean more) {}

    /** @throws IndexAway if no node answers; what was brought is known at the next look */
    public Followed look() {
        Current current = generations.current().filter(Current::usable).orElse(null);
        if (current == null) {
            return new Followed(0, List.of(), false);
        }
        if (current.number() != generation) {
            brought.clear();
            generation = current.number();
        }
        Instant upTo = ClusterGenerations.seenOf(papers);
        List<String> waiting = papers.touchedSince(current.upTo()).stream()
                .filter(id -> !papers.stamp(id).equals(brought.get(id)))
                .toList();
        List<IndexBuilder.Failure> failures = new ArrayList<>();
        List<String> next = waiting.subList(0, Math.min(AT_ONCE, waiting.size()));
        try (ClusterWriter writer = ClusterWriter.following(cluster, generations::alias, backOff)) {
            next.forEach(id -> bring(id, writer).ifPresent(failures::add));
        }
        boolean more = next.size() < waiting.size();
        if (!more && !brought.isEmpty()) {
            generations.note(current, upTo);
            brought.clear();
        }
        return new Followed(next.size(), failures, more);
    }

    /** A damaged file keeps no other from being found. */
    private Optional<IndexBuilder.Failure> bring(String id, ClusterWriter writer) {
        Optional<Instant> stamp;
        Optional<IndexBuilder.Failure> failure;
        do {
            stamp = papers.stamp(id);
            failure = bringOnce(id, writer);
        } while (!stamp.equals(papers.stamp(id)));
        brought.put(id, stamp);
        return failure;
    }

    private Optional<IndexBuilder.Failure> bringOnce(String id, ClusterWriter writer) {
        try {
            IndexBuilder.bring(writer, papers, id);
            writer.commit();
            return Optional.empty();
        } catch (IndexAway away) {
            throw away;
        } catch (MohafezException e) {
            return Optional.of(new IndexBuilder.Failure(id, String.valueOf(e.getMessage())));
        }
    }
}
