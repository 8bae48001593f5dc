package org.mohafez.series;

import java.util.List;

/**
 * One matter in successive meetings of a body, seen from one of its decisions: what was decided before and after. Of two matters
 * that one decision joined, each is seen from it; from a decision of the one, the other is not.
 *
 * @param decision the one asked for
 * @param earlier in the order of the meetings
 * @param later in the order of the meetings
 */
public record Matter(Step decision, List<Step> earlier, List<Step> later) {
    public Matter {
        earlier = List.copyOf(earlier);
        later = List.copyOf(later);
    }

    /** Whether there is anything to show: another decision, or a row that reports. */
    public boolean goesOn() {
        return !earlier.isEmpty() || !later.isEmpty() || !decision.reports().isEmpty();
    }
}
