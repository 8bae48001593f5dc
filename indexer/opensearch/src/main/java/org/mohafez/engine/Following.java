package org.mohafez.engine;

import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.mohafez.archive.Archive;
import org.mohafez.index.opensearch.Cluster;
import org.mohafez.index.opensearch.ClusterFollower;
import org.mohafez.index.opensearch.ClusterGenerations;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Lets the index of a cluster follow the archive: what is ingested, corrected, released or withdrawn is found there some seconds later. Has a
 * thread of its own, until it is closed; while the cluster is away, or refuses, it is tried again.
 */
public final class Following implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(Following.class);

    /** Between two looks at the archive's log. */
    private static final Duration EVERY = Duration.ofSeconds(5);

    private final Cluster cluster;
    private final ScheduledExecutorService thread = Executors.newSingleThreadScheduledExecutor(
            Thread.ofPlatform().name("following").daemon().factory());
    private String lastFault = "";

    private Following(Cluster cluster) {
        this.cluster = cluster;
    }

    static Following begin(List<URI> nodes, String index, Archive archive) {
        Following following = new Following(new Cluster(nodes));
        ClusterFollower follower = new ClusterGenerations(following.cluster, index).follower(archive);
        following.thread.scheduleWithFixedDelay(() -> following.look(follower), 0, EVERY.toSeconds(), TimeUnit.SECONDS);
        return following;
    }

    /** Whatever is thrown would end the schedule. */
    private void look(ClusterFollower follower) {
        try {
            boolean more = true;
            while (more && !Thread.currentThread().isInterrupted()) {
                ClusterFollower.Followed followed = follower.look();
                more = followed.more();
                if (followed.files() > 0) {
                    LOG.info("the cluster has what is new of {} files", followed.files());
                }
                followed.failures()
                        .forEach(
                                file -> LOG.warn("{} is found on the cluster as before: {}", file.id(), file.reason()));
            }
            lastFault = "";
        } catch (RuntimeException | OutOfMemoryError fault) {
            String said = String.valueOf(fault);
            // Each once, however long it lasts.
            if (!said.equals(lastFault)) {
                LOG.warn("the cluster does not follow the archive", fault);
                lastFault = said;
            }
        }
    }

    @Override
    public void close() {
        thread.shutdownNow();
        cluster.close();
    }
}
