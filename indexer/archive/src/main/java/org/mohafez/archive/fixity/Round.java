package org.mohafez.archive.fixity;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One look at everything.
 *
 * @param ended absent while some of it is still to be looked at
 * @param after the id of the last holding that was looked at; empty at the beginning
 * @param holdings how many were looked at
 * @param bytes how many were read of them
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Round(
        Instant begun, @Nullable Instant ended, String after, long holdings, long bytes, List<Damage> damages) {

    static Round begin(Instant now) {
        return new Round(now, null, "", 0, 0, List.of());
    }

    Round with(String id, long read, List<Damage> found) {
        return new Round(begun, null, id, holdings + 1, bytes + read, and(found));
    }

    Round end(Instant now, List<Damage> found) {
        return new Round(begun, now, after, holdings, bytes, and(found));
    }

    private List<Damage> and(List<Damage> found) {
        return java.util.stream.Stream.of(damages, found).flatMap(List::stream).toList();
    }
}
