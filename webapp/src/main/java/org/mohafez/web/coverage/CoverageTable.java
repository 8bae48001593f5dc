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
 * The coverage as it was counted before: counting walks the whole archive, and a page must not do that for every reader. While
 * the index and what is said of names stay as they were, nothing came in, was withdrawn or released; what only the disk knows,
 * such as damage, is seen after {@link #LONGEST}. Safe for use by several threads.
 */
final class CoverageTable {
    /** While an ingest adds and adds, readers do not count with it. */
    static final Duration KEPT = Duration.ofSeconds(30);

    static final Duration LONGEST = Duration.ofMinutes(10);

    private final Archive archive;
    private final Supplier<Naming> naming;
    private final Supplier<Instant> changed;
    private final InstantSource clock;
    private final Map<Set<Access>, Counted> counted = new ConcurrentHashMap<>();

    private record Counted(Instant at, Naming naming, Instant index, Coverage coverage) {
        boolean holds(Instant now, Naming names, Instant changed) {
            boolean same = naming.equals(names) && index.equals(changed);
            return at.plus(same ? LONGEST : KEPT).isAfter(now);
        }
    }

    /** @param changed when the archive's index last did */
    CoverageTable(Archive archive, Supplier<Naming> naming, Supplier<Instant> changed, InstantSource clock) {
        this.archive = archive;
        this.naming = naming;
        this.changed = changed;
        this.clock = clock;
    }

    /** Counted again when what is known holds no longer; others who ask meanwhile wait for the same count. */
    Coverage of(Visitor visitor) {
        Instant now = clock.instant();
        Naming names = naming.get();
        Instant index = changed.get();
        return counted.compute(
                        visitor.access(),
                        (access, known) -> known != null && known.holds(now, names, index)
                                ? known
                                : new Counted(
                                        now,
                                        names,
                                        index,
                                        CoverageCounter.count(BlackedOutArchive.as(access, archive), visitor, names)))
                .coverage();
    }
}
