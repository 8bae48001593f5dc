package org.mohafez.web.series;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.mohafez.archive.Holding.Document;
import org.mohafez.series.Rhythm;
import org.mohafez.series.Series;
import org.mohafez.series.Sitting;
import org.mohafez.series.UnheldMonth;
import org.mohafez.web.ui.Figures;
import org.mohafez.web.ui.QueryString;
import org.mohafez.web.ui.Visitor;
import org.mohafez.web.ui.Words;

/**
 * What a paper's page shows of the meetings around it, ready to print.
 *
 * @param rhythm how often the body meets, and how that is known; absent where nothing tells
 * @param previous absent where the archive holds no earlier minutes of the body
 * @param noneHeld months around the meeting of which nothing is held
 */
public record SeriesSection(
        String body,
        @Nullable String rhythm,
        @Nullable Link previous,
        @Nullable Link next,
        List<NoneHeld> noneHeld) {

    /** The way to another meeting's minutes. */
    public record Link(String href, String text) {}

    /** @param text says that nothing is held of that month */
    public record NoneHeld(String text, List<Told> told) {}

    /** What a paper says of the meeting, in its own words. */
    public record Told(String href, String paper, String words) {}

    /** Null where the paper has no series. */
    public static @Nullable SeriesSection of(SeriesShelf shelf, Visitor visitor, Document paper) {
        return shelf.series(visitor, paper)
                .map(series -> new Writer(shelf, visitor).write(series, paper.id()))
                .orElse(null);
    }

    private static final class Writer {
        private final SeriesShelf shelf;
        private final Visitor visitor;
        private final Words words;
        private final Figures figures;

        Writer(SeriesShelf shelf, Visitor visitor) {
            this.shelf = shelf;
            this.visitor = visitor;
            this.words = Words.in(visitor.lang());
            this.figures = new Figures(words);
        }

        SeriesSection write(Series series, String id) {
            return new SeriesSection(
                    series.body().name(),
                    series.rhythm().map(this::rhythm).orElse(null),
                    link(series.before(id)),
                    link(series.after(id)),
                    series.noneHeldAround(id).stream().map(this::noneHeld).toList());
        }

        private String rhythm(Rhythm rhythm) {
            String every = words.say("rhythm." + rhythm.every().code());
            return rhythm.basis() == Rhythm.Basis.STATED
                    ? words.say("rhythm-stated", every)
                    : words.say("rhythm-observed", every);
        }

        private @Nullable Link link(Optional<Sitting> sitting) {
            return sitting.filter(one -> shelf.shows(visitor, one.paper()))
                    .map(one -> new Link(
                            href(one.paper().id()),
                            one.date() == null ? figures.date(one.month().toString()) : figures.date(one.date())))
                    .orElse(null);
        }

        private NoneHeld noneHeld(UnheldMonth none) {
            return new NoneHeld(
                    words.say("none-held", figures.date(none.month().toString())),
                    none.told().stream()
                            .filter(told -> shelf.shows(visitor, told.paper()))
                            .map(told -> new Told(
                                    href(told.paper().id()),
                                    words.say("kind."
                                            + told.paper().record().kind().code()),
                                    told.words()))
                            .toList());
        }

        private String href(String id) {
            return QueryString.empty().in(words.lang()).behind("/d/" + id);
        }
    }
}
