package org.mohafez.web.series;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mohafez.archive.Holding.Document;
import org.mohafez.record.Memo;
import org.mohafez.series.Rhythm;
import org.mohafez.series.Series;
import org.mohafez.series.Sitting;
import org.mohafez.series.UnheldMonth;
import org.mohafez.web.ui.Site;
import org.mohafez.web.ui.Visitor;

/**
 * A paper's place in the series of its body, for machines.
 *
 * @param code of the series: the same for each of its papers
 * @param sittings how many meetings of the body are held
 * @param noneHeld months of which this archive holds no minutes, which says nothing of whether the body met
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record SeriesTwin(
        String code,
        String body,
        int sittings,
        @Nullable Rhythm rhythm,
        @Nullable Neighbour previous,
        @Nullable Neighbour next,
        List<NoneHeld> noneHeld) {

    /** Minutes of a meeting; date and month in ISO. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record Neighbour(
            String documentId, String url, @Nullable String date, String month) {}

    /** @param told what papers say of that month's meeting being put off */
    public record NoneHeld(String month, List<Told> told) {}

    /** What a paper says, in its own words. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record Told(
            String documentId, String url, @Nullable String memoNumber, int page, String text) {}

    /** Null where the paper has no series. */
    public static @Nullable SeriesTwin of(SeriesShelf shelf, Visitor visitor, Document paper, Site site) {
        return shelf.series(visitor, paper)
                .map(series -> of(series, shelf, visitor, paper.id(), site))
                .orElse(null);
    }

    private static SeriesTwin of(Series series, SeriesShelf shelf, Visitor visitor, String id, Site site) {
        return new SeriesTwin(
                series.body().code(),
                series.body().name(),
                series.sittings().size(),
                series.rhythm().orElse(null),
                series.before(id)
                        .filter(sitting -> shelf.shows(visitor, sitting.paper()))
                        .map(sitting -> neighbour(sitting, site))
                        .orElse(null),
                series.after(id)
                        .filter(sitting -> shelf.shows(visitor, sitting.paper()))
                        .map(sitting -> neighbour(sitting, site))
                        .orElse(null),
                series.noneHeld().stream()
                        .map(none -> noneHeld(none, shelf, visitor, site))
                        .toList());
    }

    private static Neighbour neighbour(Sitting sitting, Site site) {
        String id = sitting.paper().id();
        return new Neighbour(
                id,
                site.absolute("/d/" + id),
                sitting.date() == null ? null : sitting.date().toString(),
                sitting.month().toString());
    }

    private static NoneHeld noneHeld(UnheldMonth none, SeriesShelf shelf, Visitor visitor, Site site) {
        return new NoneHeld(
                none.month().toString(),
                none.told().stream()
                        .filter(told -> shelf.shows(visitor, told.paper()))
                        .map(told -> new Told(
                                told.paper().id(),
                                site.absolute("/d/" + told.paper().id()),
                                memoNumber(told.paper()),
                                told.page(),
                                told.words()))
                        .toList());
    }

    private static @Nullable String memoNumber(Document paper) {
        Memo memo = paper.record().memo();
        return memo == null ? null : memo.number();
    }
}
