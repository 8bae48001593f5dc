package org.mohafez.corpus.paper;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Whom the paper goes to.
 *
 * @param endorsement the suffix the copies' memo number carries, such as {@code /১(৭)}
 * @param left lines above at the left, such as the memo number of the copies
 * @param right lines above at the right, such as their date
 * @param marks a sample of the numbers
 */
public record Copies(
        @Nullable String endorsement,
        List<String> left,
        List<String> right,
        String heading,
        String marks,
        List<String> to)
        implements Block {
    public Copies {
        left = left == null ? List.of() : left;
        right = right == null ? List.of() : right;
        marks = marks == null ? "" : marks;
        to = List.copyOf(to);
    }
}
