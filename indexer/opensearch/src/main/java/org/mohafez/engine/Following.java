package org.mohafez.engine;

import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.mohafez.MohafezException;
import org.mohafez.archive.Archive;
import org.mohafez.index.opensearch.Cluster;
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
        ClusterGenerations generations = new ClusterGenerations(following.cluster, index);
        following.thread.scheduleWithFixedDelay(
                () -> following.look(generations, archive), 0, EVERY.toSeconds(), TimeUnit.SECONDS);
        return following;
    }

    /** An exception would end the schedule. */
    private void look(ClusterGenerations generations, Archive archive) {
        try {
            int files = generations.follow(archive);
            if (files > 0) {
                LOG.info("the cluster has what is new of {} files", files);
            }
            lastFault = "";
        } catch (MohafezException awayOrRefused) {
            String fault = String.valueOf(awayOrRefused.getMessage());
            // Each once, however long it lasts.
            if (!fault.equals(lastFault)) {
                LOG.warn("the cluster does not follow the archive: {}", fault);
                lastFault = fault;
            }
        }
    }

    @Override
    public void close() {
        thread.shutdownNow();
        cluster.close();
    }
}
