package org.mohafez.reader.decision;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.mohafez.reader.decision.draft.Draft;
import org.mohafez.reader.decision.progress.EarlierTables;
import org.mohafez.reader.decision.progress.ProgressTable;
import org.mohafez.reader.decision.prose.ProseDecisions;
import org.mohafez.reader.decision.segment.LostBullets;
import org.mohafez.reader.decision.table.DecisionTable;
import org.mohafez.reader.decision.table.Headless;
import org.mohafez.reader.decision.table.PairedRows;
import org.mohafez.reader.decision.table.TableHeadings;
import org.mohafez.reader.decision.table.ToldDown;
import org.mohafez.reader.decision.wording.Announces;
import org.mohafez.reader.paper.Element;
import org.mohafez.reader.paper.Found;
import org.mohafez.reader.paper.Grid;
import org.mohafez.reader.table.ColumnRole;
import org.mohafez.reader.table.DataTable;
import org.mohafez.record.Decision;
import org.mohafez.record.Kind;
import org.mohafez.record.Progress;

/**
 * What the body of a paper holds.
 *
 * @param decisions in the paper's order, their ordinals from 1
 * @param progress rows of tables that report
 */
public record Decisions(List<Found<Decision>> decisions, List<Found<Progress>> progress) {
    public Decisions {
        decisions = List.copyOf(decisions);
        progress = List.copyOf(progress);
    }

    /**
     * @param above the text right above the body: the caption of a table with which it begins
     * @param kind of the paper: minutes decide, and letters tell what a meeting decided
     */
    public static Decisions of(String above, List<Element> body, Kind kind) {
        boolean minutes = kind == Kind.MINUTES;
        List<Element> elements = body.stream()
                .<Element>flatMap(element -> LostBullets.unfolded(element).stream())
                .toList();
        List<Draft> drafts = new ArrayList<>();
        List<Found<Progress>> progress = new ArrayList<>();
        List<Element> beside = new ArrayList<>();
        List<DataTable> reporting = new ArrayList<>();
        EarlierTables earlier = EarlierTables.of(above, elements);
        TableHeadings headings = new TableHeadings();
        String caption = above;
        @Nullable DataTable last = null;
        boolean reports = false;
        boolean mayDecide = false;
        for (Element element : elements) {
            if (element instanceof Grid grid) {
                Optional<List<Draft>> toldDown = ToldDown.read(grid);
                Optional<DataTable> headed = toldDown.isPresent() ? Optional.empty() : DataTable.of(grid);
                Optional<DataTable> rest =
                        headed.isPresent() || last == null ? Optional.empty() : Headless.goingOn(grid, last);
                if (headed.isPresent()) {
                    reports = earlier.has(grid) || ProgressTable.is(headed.get(), caption);
                    mayDecide = ProgressTable.mayDecide(headed.get(), caption);
                }
                Optional<DataTable> table = headed.or(() -> rest);
                last = table.orElse(last);
                List<Draft> decided = List.of();
                if (table.isPresent() && reports) {
                    progress.addAll(ProgressTable.read(table.get()));
                    if (mayDecide) {
                        reporting.add(table.get());
                    }
                } else if (minutes) {
                    decided = toldDown.or(() -> table.or(() -> Headless.decisionTable(grid))
                                    .map(known -> known.has(ColumnRole.DECISION)
                                            ? DecisionTable.read(known)
                                            : PairedRows.read(known)))
                            .orElse(List.of());
                }
                if (!decided.isEmpty()) {
                    if (rest.isEmpty()) {
                        headings.enter(caption, decided);
                    } else {
                        headings.goOn(decided);
                    }
                    drafts.addAll(ProseDecisions.beside(beside));
                    drafts.addAll(decided);
                    beside.clear();
                }
            } else {
                beside.add(element);
            }
            caption = element.text();
        }
        if (minutes) {
            List<Draft> prose = drafts.isEmpty() ? ProseDecisions.read(elements) : ProseDecisions.beside(beside);
            boolean undecided = drafts.isEmpty() && prose.stream().noneMatch(Decisions::decides);
            if (undecided && !reporting.isEmpty()) {
                reporting.forEach(table -> drafts.addAll(DecisionTable.read(table)));
            } else {
                drafts.addAll(prose);
            }
        }
        if (kind == Kind.LETTER) {
            drafts.addAll(ToldDecisions.read(elements));
        }
        headings.conclude();
        List<Found<Decision>> decisions = new ArrayList<>();
        for (Draft draft : drafts) {
            draft.finish(decisions.size() + 1).ifPresent(decisions::add);
        }
        return new Decisions(decisions, progress);
    }

    /** What points below itself heads a table. */
    private static boolean decides(Draft draft) {
        return !draft.text().isBlank() && !Announces.pointsBelow(draft.text());
    }
}
