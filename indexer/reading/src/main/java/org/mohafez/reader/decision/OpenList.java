package org.mohafez.reader.decision;

import org.jspecify.annotations.Nullable;

/**
 * The list of decisions that is being read.
 *
 * @param style of its marks; null until the first is seen
 * @param from the index of its first draft
 * @param talks whether its items tell the talk before the decision
 */
record OpenList(@Nullable String style, int from, boolean talks) {
    static final OpenList NONE = new OpenList(null, 0, false);

    boolean has(ListMark mark) {
        return style == null || style.equals(mark.style());
    }

    OpenList with(ListMark mark) {
        return new OpenList(mark.style(), from, talks);
    }
}
