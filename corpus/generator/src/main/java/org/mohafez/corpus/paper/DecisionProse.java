package org.mohafez.corpus.paper;

import java.util.List;

/**
 * Decisions as passages of prose.
 *
 * @param lines how a passage is set, with {@code «number» «topic» «talk» «text» «by» «due»} in the places of its parts; a line
 *     whose part a passage lacks is left out
 * @param flowing whether a passage is one paragraph
 */
public record DecisionProse(List<String> lines, List<Ruling> rows, String joiner, boolean flowing) implements Block {
    public DecisionProse {
        joiner = joiner == null ? ", " : joiner;
    }
}
