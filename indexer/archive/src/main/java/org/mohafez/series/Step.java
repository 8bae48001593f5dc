package org.mohafez.series;

import java.util.List;
import org.mohafez.archive.Holding.Document;
import org.mohafez.record.Decision;

/**
 * A decision of a thread.
 *
 * @param paper the minutes it stands in
 * @param likeness to the decision the thread was asked for; 1 for that decision itself
 * @param reports what later papers' progress tables say of it
 */
public record Step(Sitting sitting, Document paper, Decision decision, Likeness likeness, List<Report> reports) {
    public Step {
        reports = List.copyOf(reports);
    }
}
