package org.mohafez.web.series;

import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.mohafez.archive.Holding.Document;
import org.mohafez.record.Progress;
import org.mohafez.series.Likeness;
import org.mohafez.series.Matter;
import org.mohafez.series.Report;
import org.mohafez.series.Step;
import org.mohafez.web.ui.Figures;
import org.mohafez.web.ui.QueryString;
import org.mohafez.web.ui.Visitor;
import org.mohafez.web.ui.Words;

/**
 * What a decision's page shows of the same matter in other meetings, ready to print.
 *
 * @param more says how many decisions further off are not shown; absent where all are
 * @param reports rows of later progress tables that speak of this decision
 */
public record ThreadSection(
        List<Decided> earlier,
        List<Decided> later,
        List<Said> reports,
        @Nullable String more) {
    /** So many on either side are shown; the page's twin has all. */
    private static final int SHOWN = 12;

    /** @param why what joins it to this decision */
    public record Decided(String href, String when, String topic, String text, String why, List<Said> reports) {}

    /** A row in its own words, and the minutes it stands in. */
    public record Said(String href, String where, String activity, String status) {}

    /** Null where nothing goes before, comes after or is reported. */
    public static @Nullable ThreadSection of(SeriesShelf shelf, Visitor visitor, Document paper, int ordinal) {
        return shelf.matter(visitor, paper, ordinal)
                .map(matter -> Shown.of(matter, shelf, visitor))
                .filter(Matter::goesOn)
                .map(new Writer(Words.in(visitor.lang()))::write)
                .orElse(null);
    }

    private static final class Writer {
        private final Words words;
        private final Figures figures;

        Writer(Words words) {
            this.words = words;
            this.figures = new Figures(words);
        }

        ThreadSection write(Matter matter) {
            List<Step> earlier = matter.earlier();
            List<Step> later = matter.later();
            int left = Math.max(0, earlier.size() - SHOWN) + Math.max(0, later.size() - SHOWN);
            return new ThreadSection(
                    earlier.stream()
                            .skip(Math.max(0, earlier.size() - SHOWN))
                            .map(this::decided)
                            .toList(),
                    later.stream().limit(SHOWN).map(this::decided).toList(),
                    said(matter.decision()),
                    left == 0 ? null : words.say("thread.more", left));
        }

        private Decided decided(Step step) {
            return new Decided(
                    href(step.paper().id() + "/" + step.decision().ordinal()),
                    step.sitting().date() == null
                            ? figures.date(step.sitting().month().toString())
                            : figures.date(step.sitting().date()),
                    Objects.requireNonNullElse(step.decision().topic(), ""),
                    step.decision().text(),
                    why(step.likeness()),
                    said(step));
        }

        private String why(Likeness likeness) {
            return likeness.words().isEmpty()
                    ? ""
                    : words.say("thread.why", String.join(", ", likeness.words()), figures.percent(likeness.score()));
        }

        private List<Said> said(Step step) {
            return step.reports().stream().map(this::said).toList();
        }

        private Said said(Report report) {
            Progress row = report.said();
            String when = report.paper().record().meeting() == null
                            || report.paper().record().meeting().date() == null
                    ? ""
                    : figures.date(report.paper().record().meeting().date());
            Integer page = report.page();
            String minutes = words.say("thread.minutes-of", when).strip();
            return new Said(
                    href(report.paper().id()),
                    page == null ? minutes : minutes + ", " + words.say("page-number", page),
                    Objects.requireNonNullElse(row.activity(), ""),
                    Stream.of(row.indicator(), row.target(), row.status())
                            .filter(Objects::nonNull)
                            .collect(Collectors.joining(" · ")));
        }

        private String href(String place) {
            return QueryString.empty().in(words.lang()).behind("/d/" + place);
        }
    }
}
