package org.mohafez.web.coverage;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;
import org.mohafez.archive.Archive;
import org.mohafez.archive.blackout.BlackedOutArchive;
import org.mohafez.naming.Naming;
import org.mohafez.record.Access;
import org.mohafez.web.ui.Visitor;

/**
 * The coverage as it was counted a short while ago: counting walks the whole archive, and a busy page must not do that for
 * every reader. Safe for use by several threads.
 */
final class CoverageTable {
    static final Duration KEPT = Duration.ofSeconds(30);

    private final Archive archive;
    private final Supplier<Naming> naming;
    private final InstantSource clock;
    private final Map<Set<Access>, Counted> counted = new ConcurrentHashMap<>();

    private record Counted(Instant at, Coverage coverage) {}

    CoverageTable(Archive archive, Supplier<Naming> naming, InstantSource clock) {
        this.archive = archive;
        this.naming = naming;
        this.clock = clock;
    }

    /** Counted again when what is known is older than {@link #KEPT}; others who ask meanwhile wait for the same count. */
    Coverage of(Visitor visitor) {
        Instant now = clock.instant();
        return counted.compute(visitor.access(), (access, known) -> {
                    boolean fresh = known != null && known.at().plus(KEPT).isAfter(now);
                    return fresh
                            ? known
                            : new Counted(
                                    now,
                                    CoverageCounter.count(
                                            BlackedOutArchive.as(access, archive), visitor, naming.get()));
                })
                .coverage();
    }
}
