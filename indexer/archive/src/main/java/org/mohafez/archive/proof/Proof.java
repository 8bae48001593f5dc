package org.mohafez.archive.proof;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What proves a line of the log, in a file of its own.
 *
 * @param entry the line, to the letter
 * @param index its place in the log, from 0
 * @param path from the line's hash to the head's root
 * @param earlier a head that somebody kept, if one was asked for
 * @param inventory of the version that the line tells of, to the letter; absent once its bytes are erased
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Proof(
        String entry,
        int index,
        List<Hash> path,
        TreeHead head,
        @Nullable Earlier earlier,
        @Nullable String inventory) {

    /** @param path that shows the first {@code size} lines to be those that had that root */
    public record Earlier(int size, Hash root, List<Hash> path) {}
}
