package org.mohafez.web.harvest;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** What a harvester asks. */
sealed interface OaiRequest {
    record Identify() implements OaiRequest {}

    record ListSets() implements OaiRequest {}

    /** @param identifier of one paper; null: the formats of all */
    record ListMetadataFormats(@Nullable String identifier) implements OaiRequest {}

    record GetRecord(String identifier, MetadataFormat format) implements OaiRequest {}

    /**
     * @param whole with metadata; otherwise headers alone
     * @param after where the last part of the list ended; null: from its beginning
     */
    record ListRecords(
            boolean whole, Selection selection, @Nullable Place after) implements OaiRequest {}

    /** What cannot be answered, and why; the protocol's own code. */
    record Wrong(OaiError error, String why) implements OaiRequest, OaiAnswer {}

    /**
     * How far a list has been given.
     *
     * @param last the last paper given
     * @param given how many so far
     */
    record Place(Instant changed, String last, int given) {
        boolean isBefore(Listed paper) {
            int byTime = changed.compareTo(paper.changed());
            return byTime < 0 || byTime == 0 && last.compareTo(paper.id()) < 0;
        }
    }
}
