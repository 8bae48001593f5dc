package org.mohafez.web.record.view;

import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.mohafez.archive.Holding;
import org.mohafez.page.Page;
import org.mohafez.page.Pages;
import org.mohafez.record.Deadline;
import org.mohafez.record.Decision;
import org.mohafez.record.Implementer;
import org.mohafez.record.PaperRecord;
import org.mohafez.record.Status;
import org.mohafez.search.Run;
import org.mohafez.web.record.view.DocumentPage.Row;
import org.mohafez.web.series.SeriesSection;
import org.mohafez.web.ui.Figures;
import org.mohafez.web.ui.Lang;
import org.mohafez.web.ui.QueryString;
import org.mohafez.web.ui.Words;

/** Puts a document into the reader's words. */
public final class DocumentPageComposer {
    /** More pages than this are read one by one. */
    static final int PAGES_AT_ONCE = 12;

    private final Words words;
    private final Figures figures;
    private final Marker marker;

    public DocumentPageComposer(Lang lang, Marker marker) {
        this.words = Words.in(lang);
        this.figures = new Figures(words);
        this.marker = marker;
    }

    /**
     * @param file the one it is in, where that holds several papers
     * @param alike files that may be the same, which the reader may see
     * @param memos where its memo numbers lead the reader
     */
    public DocumentPage compose(
            Edition edition,
            @Nullable Pages pages,
            Holding.@Nullable Bundle file,
            List<Holding> alike,
            MemoLinks memos,
            @Nullable SeriesSection series) {
        Holding.Document document = edition.document();
        PaperRecord paper = document.record();
        List<Page> text = pages == null ? List.of() : pages.pages();
        TextAsRead asRead = new TextAsRead(words, figures, marker);
        return new DocumentPage(
                marker.sought(),
                PaperCrumbs.to(edition, words),
                words.say("kind." + paper.kind().code()),
                paper.status() == Status.DRAFT ? words.say("status.draft") : null,
                PaperTitle.of(document),
                PaperFields.all(paper, words, figures),
                new Warnings(paper, words).all(),
                file == null ? null : PartsOfFile.of(file, document.id(), words),
                links(alike, words),
                memos,
                series,
                paper.decisions().stream().map(d -> row(edition, d)).toList(),
                PaperSections.of(paper, words, figures, marker),
                text.stream().limit(PAGES_AT_ONCE).map(asRead::of).toList(),
                text.stream()
                        .skip(PAGES_AT_ONCE)
                        .map(page -> link(document.id(), page))
                        .toList(),
                SourceCard.of(document, figures),
                // They are made of what is kept now.
                edition.newest() ? PaperFiles.of(document, words) : List.of(),
                new Citation(words.lang()).of(paper, null),
                new Citation(words.lang().other()).of(paper, null),
                Versions.of(edition, "", words));
    }

    /** The way to files, by what the first paper in each is called. */
    public static List<DocumentPage.PageLink> links(List<Holding> files, Words words) {
        return files.stream()
                .map(file -> new DocumentPage.PageLink(
                        QueryString.empty().in(words.lang()).behind("/d/" + file.id()),
                        PaperTitle.of(file.papers().getFirst()) + " ("
                                + file.source().fileName() + ")"))
                .toList();
    }

    private Row row(Edition edition, Decision decision) {
        Deadline deadline = decision.deadline();
        return new Row(
                address(edition.path() + "/" + decision.ordinal()),
                figures.digits(Objects.requireNonNullElse(decision.number(), "")),
                optional(decision.topic()),
                marker.mark(decision.text()),
                decision.implementers().stream().map(Implementer::text).toList(),
                deadline == null ? "" : deadline.text());
    }

    private DocumentPage.PageLink link(String id, Page page) {
        return new DocumentPage.PageLink(
                address("/d/" + id + "/page/" + page.number()), words.say("page-number", page.number()));
    }

    private List<Run> optional(@Nullable String text) {
        return text == null ? List.of() : marker.mark(text);
    }

    private String address(String path) {
        return marker.onwardTo(path, words.lang());
    }
}
