package org.mohafez.web.harvest;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.mohafez.archive.Holding;

/** What a harvester is told. */
sealed interface OaiAnswer
        permits OaiAnswer.Identity, OaiAnswer.Formats, OaiAnswer.Sets, OaiAnswer.One, OaiAnswer.Part, OaiRequest.Wrong {
    /** @param earliest nothing changed before */
    record Identity(Instant earliest) implements OaiAnswer {}

    record Formats(List<MetadataFormat> formats) implements OaiAnswer {}

    record Sets(List<OaiSet> sets) implements OaiAnswer {}

    record One(Item item, MetadataFormat format) implements OaiAnswer {}

    /**
     * A part of a list.
     *
     * @param whole with metadata; otherwise headers alone
     * @param token to ask for the next part by; empty in the last part of several, null where this is all
     * @param given how many parts before this one gave
     * @param total how long the list is now
     */
    record Part(
            boolean whole,
            List<Item> items,
            MetadataFormat format,
            @Nullable String token,
            int given,
            int total) implements OaiAnswer {}

    /** @param paper empty where it is gone, or was not asked for */
    record Item(Listed listed, Optional<Holding.Document> paper) {}
}
