package org.mohafez.web.harvest;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Which papers a harvester asks for, and in which format.
 *
 * @param from the first second; null: from the beginning
 * @param until the last second, inclusive
 * @param set see {@link OaiSet}
 */
record Selection(
        @Nullable Instant from,
        @Nullable Instant until,
        @Nullable String set,
        MetadataFormat format) {

    boolean has(Listed paper) {
        return (from == null || !paper.changed().isBefore(from))
                && (until == null || !paper.changed().isAfter(until))
                && (set == null || paper.sets().stream().anyMatch(its -> its.isWithin(set)));
    }
}
