package org.mohafez.web.series;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mohafez.archive.Holding.Document;
import org.mohafez.record.Progress;
import org.mohafez.series.Likeness;
import org.mohafez.series.Matter;
import org.mohafez.series.Report;
import org.mohafez.series.Step;
import org.mohafez.web.ui.Site;
import org.mohafez.web.ui.Visitor;

/**
 * The same matter in other meetings, for machines. It is joined by likeness of topic and wording, which is told with each
 * decision.
 *
 * @param reports what later papers' progress tables say of this decision; no more is known of how far it has come
 */
public record ThreadTwin(List<Decided> earlier, List<Decided> later, List<Said> reports) {

    /** Another decision of the matter, with what later papers' progress tables say of it. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record Decided(
            String id,
            String url,
            @Nullable String date,
            String month,
            @Nullable String number,
            @Nullable String topic,
            String text,
            Likeness likeness,
            List<Said> reports) {}

    /**
     * A row of a progress table.
     *
     * @param row its place among the paper's {@code progress}, from 0
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record Said(
            String documentId, String url, @Nullable Integer page, int row, Progress said, Likeness likeness) {}

    /** Null where nothing goes before, comes after or is reported. */
    public static @Nullable ThreadTwin of(SeriesShelf shelf, Visitor visitor, Document paper, int ordinal, Site site) {
        return shelf.matter(visitor, paper, ordinal)
                .map(matter -> Shown.of(matter, shelf, visitor))
                .filter(Matter::goesOn)
                .map(matter -> new ThreadTwin(
                        matter.earlier().stream()
                                .map(step -> decided(step, site))
                                .toList(),
                        matter.later().stream().map(step -> decided(step, site)).toList(),
                        said(matter.decision(), site)))
                .orElse(null);
    }

    private static Decided decided(Step step, Site site) {
        String place = step.paper().id() + "/" + step.decision().ordinal();
        return new Decided(
                place,
                site.absolute("/d/" + place),
                step.sitting().date() == null ? null : step.sitting().date().toString(),
                step.sitting().month().toString(),
                step.decision().number(),
                step.decision().topic(),
                step.decision().text(),
                step.likeness(),
                said(step, site));
    }

    private static List<Said> said(Step step, Site site) {
        return step.reports().stream().map(report -> said(report, site)).toList();
    }

    private static Said said(Report report, Site site) {
        String id = report.paper().id();
        return new Said(id, site.absolute("/d/" + id), report.page(), report.row(), report.said(), report.likeness());
    }
}
