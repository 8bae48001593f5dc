package org.mohafez.corpus.paper;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Who signed, one or two beside each other.
 *
 * @param side {@code right} (the usual), {@code left} or {@code centre}
 */
public record Signature(List<Hand> hands, String side) implements Block {
    public Signature {
        side = side == null ? "right" : side;
    }

    /**
     * One who signed.
     *
     * @param date ISO, where the signature is dated
     * @param lines as printed, name and designation among them
     */
    public record Hand(
            String name,
            @Nullable String designation,
            @Nullable String date,
            List<String> lines) {}
}
