package org.mohafez.web.record.view;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mohafez.archive.Holding;
import org.mohafez.record.PaperRecord;
import org.mohafez.record.Part;
import org.mohafez.web.ui.QueryString;
import org.mohafez.web.ui.Words;

/**
 * The papers of a file that holds several, and the way to each.
 *
 * @param href the page of the whole file
 */
public record PartsOfFile(String href, List<Row> rows) {

    /**
     * A paper.
     *
     * @param place which of how many it is
     * @param pages where it stands in the file; empty where the file has no pages
     * @param current whether its page is the one that is shown
     */
    public record Row(String href, String place, String kind, String title, String pages, boolean current) {}

    /** @param shown the id of the paper whose page this is for; null on the page of the file */
    static PartsOfFile of(Holding.Bundle file, @Nullable String shown, Words words) {
        return of(file, shown, "", words);
    }

    /** @param below leads from a paper to a version of it; empty for the newest */
    static PartsOfFile of(Holding.Bundle file, @Nullable String shown, String below, Words words) {
        return new PartsOfFile(
                address("/d/" + file.id(), words),
                file.papers().stream()
                        .map(paper -> row(paper, paper.id().equals(shown), below, words))
                        .toList());
    }

    /** The row of the paper that is shown. */
    public Row shown() {
        return rows.stream().filter(Row::current).findFirst().orElseThrow();
    }

    private static Row row(Holding.Document paper, boolean current, String below, Words words) {
        PaperRecord record = paper.record();
        Part part = java.util.Objects.requireNonNull(record.part(), "one of several papers knows which it is");
        return new Row(
                address("/d/" + paper.id() + below, words),
                words.say("part", part.number(), part.of()),
                words.say("kind." + record.kind().code()),
                PaperTitle.of(paper),
                pages(record, part, words),
                current);
    }

    private static String pages(PaperRecord record, Part part, Words words) {
        boolean paged = record.pages().stream().anyMatch(page -> page.width() != null);
        if (!paged) {
            return "";
        }
        return part.fromPage() == part.toPage()
                ? words.say("page-number", part.fromPage())
                : words.say("pages-range", part.fromPage(), part.toPage());
    }

    private static String address(String path, Words words) {
        return QueryString.empty().in(words.lang()).behind(path);
    }
}
