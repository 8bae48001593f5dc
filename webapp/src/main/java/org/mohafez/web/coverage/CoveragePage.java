package org.mohafez.web.coverage;

import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
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
        String files,
        String last,
        String incomplete,
        List<Row> kinds,
        List<Row> years,
        List<Row> offices,
        String unreadCount,
        List<UnreadRow> unread,
        String doubtfulCount,
        List<DoubtfulRow> doubtful,
        List<String> damaged,
        Trust trust) {

    /**
     * Whether the bytes are as they were kept.
     *
     * @param damaged documents of which something is not; {@code signed} is empty while there is no root
     */
    public record Trust(String verified, List<PageLink> damaged, String signed, String root) {}

    /** @param href the search for just these, where there is one; {@code period} is empty where no day is known */
    public record Row(String name, @Nullable String href, String documents, String decisions, String period) {}

    public record UnreadRow(String fileName, String href, String reason) {}

    /**
     * @param pages links to the pages that were not surely read; the rest of many is counted in {@code more}
     * @param unread how many things of the paper could not be read; empty where none
     */
    public record DoubtfulRow(String fileName, String href, List<PageLink> pages, String more, String unread) {}

    public record PageLink(String text, String href) {}

    /** Of how many doubtful pages of one paper there are links. */
    private static final int LINKS = 12;

    static CoveragePage of(Coverage coverage, Frame frame) {
        Words words = frame.words();
        Figures figures = frame.figures();
        return new CoveragePage(
                words.say("coverage.held", coverage.documents(), coverage.decisions(), coverage.offices()),
                coverage.files() == coverage.documents() ? "" : words.say("coverage.files", coverage.files()),
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
                words.say("coverage.doubtful-count", coverage.doubtful().size()),
                coverage.doubtful().stream().map(paper -> row(paper, frame)).toList(),
                coverage.damaged(),
                trust(coverage, frame));
    }

    private static Trust trust(Coverage coverage, Frame frame) {
        Coverage.Verified verified = coverage.verified();
        Coverage.Signed signed = coverage.signed();
        Words words = frame.words();
        return new Trust(
                verified == null
                        ? words.say("coverage.never-verified")
                        : words.say(
                                verified.sound() ? "coverage.verified" : "coverage.verified-damaged",
                                frame.figures().moment(verified.at())),
                verified == null
                        ? List.of()
                        : verified.damaged().stream()
                                .map(id -> new PageLink(id, frame.link("/d/" + id)))
                                .toList(),
                signed == null
                        ? ""
                        : words.say("coverage.signed", frame.figures().moment(signed.at())),
                signed == null ? "" : signed.root());
    }

    private static DoubtfulRow row(Coverage.DoubtfulPaper paper, Frame frame) {
        Words words = frame.words();
        int more = Math.max(0, paper.pages().size() - LINKS);
        return new DoubtfulRow(
                paper.fileName(),
                frame.link("/d/" + paper.id()),
                paper.pages().stream()
                        .limit(LINKS)
                        .map(page -> new PageLink(
                                words.say("page-number", page), frame.link("/d/" + paper.id() + "/page/" + page)))
                        .toList(),
                more == 0 ? "" : words.say("coverage.more-pages", more),
                Stream.of(
                                paper.withoutDecisions() ? words.say("coverage.without-decisions") : "",
                                paper.unread() == 0 ? "" : words.say("coverage.unread-parts", paper.unread()))
                        .filter(text -> !text.isEmpty())
                        .collect(Collectors.joining(" · ")));
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
