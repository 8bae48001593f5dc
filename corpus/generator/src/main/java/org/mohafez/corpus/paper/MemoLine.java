package org.mohafez.corpus.paper;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The paper's own number and date.
 *
 * @param number as printed
 * @param issued ISO
 * @param bangla the same day in the Bangla calendar, where it is printed
 * @param left what stands at the left, line by line
 * @param right what stands at the right
 */
public record MemoLine(
        @Nullable String number,
        @Nullable String issued,
        @Nullable String bangla,
        List<String> left,
        List<String> right)
        implements Block {
    public MemoLine {
        left = left == null ? List.of() : List.copyOf(left);
        right = right == null ? List.of() : List.copyOf(right);
    }
}
