package org.mohafez.series;

import java.time.YearMonth;
import java.util.List;

/**
 * A month of which this archive holds no minutes. That is all it says: whether the body met is not known.
 *
 * @param told what papers say of that month's meeting being put off; often nothing
 */
public record UnheldMonth(YearMonth month, List<Postponement> told) {
    public UnheldMonth {
        told = List.copyOf(told);
    }
}
