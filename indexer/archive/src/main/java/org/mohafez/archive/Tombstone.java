package org.mohafez.archive;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What stands where a holding was withdrawn.
 *
 * @param by who withdrew it: an office or a post
 * @param reason on what ground
 * @param erased what is known of its bytes once they are gone; absent while they are kept
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Tombstone(
        Instant at, String by, String reason, @Nullable Erasure erased) {

    public static Tombstone of(Instant at, String by, String reason) {
        return new Tombstone(at, by, reason, null);
    }

    /**
     * @param sha256 of what was received, lowercase hexadecimal
     * @param bytes how many these were
     * @param version the holding's last one
     * @param inventory SHA-512 of that version's inventory, lowercase hexadecimal
     */
    public record Erasure(
            Instant at, String by, String reason, String sha256, long bytes, int version, String inventory) {}
}
