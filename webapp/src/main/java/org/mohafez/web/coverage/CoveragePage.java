package org.mohafez.web.coverage;

import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.mohafez.web.coverage.Coverage.Count;
import org.mohafez.web.coverage.Coverage.OfficeCount;
import org.mohafez.web.ui.Figures;
import org.mohafez.web.ui.Frame;
import org.mohafez.web.ui.QueryString;
import org.mohafez.web.ui.Words;

/** What the coverage page shows, ready to print. */
public record CoveragePage(
        String held,
        String last,
        String incomplete,
        List<Row> kinds,
        List<Row> years,
        List<Row> offices,
        String unreadCount,
        List<UnreadRow> unread,
        List<String> damaged) {

    /** @param href the search for just these, where there is one; {@code period} is empty where no day is known */
    public record Row(String name, @Nullable String href, String documents, String decisions, String period) {}

    public record UnreadRow(String fileName, String href, String reason) {}

    static CoveragePage of(Coverage coverage, Frame frame) {
        Words words = frame.words();
        Figures figures = frame.figures();
        return new CoveragePage(
                words.say("coverage.held", coverage.documents(), coverage.decisions(), coverage.offices()),
                coverage.lastReceived() == null
                        ? ""
                        : words.say("coverage.last", figures.moment(coverage.lastReceived())),
                coverage.incomplete() == 0 ? "" : words.say("coverage.incomplete", coverage.incomplete()),
                coverage.byKind().stream()
                        .map(c -> row(c, "kind", words.say("kind." + c.code()), frame))
                        .toList(),
                coverage.byYear().stream()
                        .map(c -> row(c, "fy", year(c, frame), frame))
                        .toList(),
                coverage.byOffice().stream().map(c -> row(c, frame)).toList(),
                words.say("coverage.unread-count", coverage.unread().size()),
                coverage.unread().stream()
                        .map(file -> new UnreadRow(
                                file.fileName(),
                                frame.link("/d/" + file.id()),
                                words.say("reason."
                                        + file.reason()
                                                .name()
                                                .toLowerCase(Locale.ROOT)
                                                .replace('_', '-'))))
                        .toList(),
                coverage.damaged());
    }

    private static String year(Count count, Frame frame) {
        return count.code().equals("unknown")
                ? frame.say("not-stated")
                : frame.figures().digits(count.code());
    }

    private static Row row(Count count, String parameter, String name, Frame frame) {
        String href = count.code().equals("unknown") ? null : search(parameter, count.code(), frame);
        Figures figures = frame.figures();
        return new Row(name, href, figures.number(count.documents()), figures.number(count.decisions()), "");
    }

    private static Row row(OfficeCount count, Frame frame) {
        Figures figures = frame.figures();
        String first = count.first();
        String last = count.last();
        return new Row(
                Objects.requireNonNullElse(count.name(), frame.say("not-stated")),
                count.code() == null ? null : search("office", count.code(), frame),
                figures.number(count.documents()),
                figures.number(count.decisions()),
                first == null || last == null
                        ? ""
                        : first.equals(last) ? figures.date(first) : figures.date(first) + " – " + figures.date(last));
    }

    private static String search(String parameter, String code, Frame frame) {
        return QueryString.empty().with(parameter, code).in(frame.lang()).behind("/search");
    }
}
