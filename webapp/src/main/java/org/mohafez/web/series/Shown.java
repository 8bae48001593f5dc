package org.mohafez.web.series;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.mohafez.archive.Holding.Document;
import org.mohafez.series.Matter;
import org.mohafez.series.Step;
import org.mohafez.web.ui.Visitor;

/** A thread without what a visitor may not see now. */
final class Shown {
    private Shown() {}

    static Matter of(Matter matter, SeriesShelf shelf, Visitor visitor) {
        Map<String, Boolean> known = new HashMap<>();
        Predicate<Document> shows = paper -> known.computeIfAbsent(paper.id(), id -> shelf.shows(visitor, paper));
        return new Matter(of(matter.decision(), shows), of(matter.earlier(), shows), of(matter.later(), shows));
    }

    private static List<Step> of(List<Step> steps, Predicate<Document> shows) {
        return steps.stream()
                .filter(step -> shows.test(step.paper()))
                .map(step -> of(step, shows))
                .toList();
    }

    private static Step of(Step step, Predicate<Document> shows) {
        return new Step(
                step.sitting(),
                step.paper(),
                step.decision(),
                step.likeness(),
                step.reports().stream()
                        .filter(report -> shows.test(report.paper()))
                        .toList());
    }
}
