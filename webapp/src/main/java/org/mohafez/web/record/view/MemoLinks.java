package org.mohafez.web.record.view;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.mohafez.archive.Holding;
import org.mohafez.index.IndexField;
import org.mohafez.record.Decision;
import org.mohafez.record.Memo;
import org.mohafez.record.PaperRecord;
import org.mohafez.search.Act;
import org.mohafez.search.SearchEngine;
import org.mohafez.web.later.Later;
import org.mohafez.web.later.LaterPapers;
import org.mohafez.web.record.view.DocumentPage.PageLink;
import org.mohafez.web.shelf.Shelf;
import org.mohafez.web.ui.Figures;
import org.mohafez.web.ui.QueryString;
import org.mohafez.web.ui.Visitor;
import org.mohafez.web.ui.Words;

/**
 * Where a paper's memo numbers lead within this archive, as far as the visitor may see it.
 *
 * @param cited the papers it names; those not held have no address
 * @param later papers that say they amend, correct, cancel, suspend or replace it
 * @param citing other papers that name it
 * @param sameNumber other papers with the same number and day
 */
public record MemoLinks(List<Cited> cited, List<Later> later, List<PageLink> citing, List<PageLink> sameNumber) {
    /** A number as printed, perhaps with its date; {@code href} where the paper is held. */
    public record Cited(
            String number, String date, @Nullable String href) {}

    public MemoLinks {
        cited = List.copyOf(cited);
        later = List.copyOf(later);
        citing = List.copyOf(citing);
        sameNumber = List.copyOf(sameNumber);
    }

    /**
     * @param decision beside which this stands; null beside the whole document
     * @param alike files that may be the same as the document's: their number is no surprise
     */
    public static MemoLinks of(
            Holding.Document document,
            @Nullable Decision decision,
            List<Holding> alike,
            Visitor visitor,
            Shelf shelf,
            SearchEngine engine) {
        Words words = Words.in(visitor.lang());
        Function<Holding.Document, PageLink> link =
                held -> new PageLink(QueryString.empty().in(words.lang()).behind("/d/" + held.id()), name(held, words));
        PaperRecord paper = document.record();
        List<Cited> cited = paper.citedMemos().stream()
                .map(memo -> new Cited(
                        memo.number(),
                        Optional.ofNullable(memo.date())
                                .map(new Figures(words)::date)
                                .orElse(""),
                        held(IndexField.MEMO, memo.number(), document, visitor, shelf, engine)
                                .findFirst()
                                .map(held -> link.apply(held).href())
                                .orElse(null)))
                .toList();
        String own = own(paper);
        List<Act> acts = later(document, visitor, shelf, engine);
        List<PageLink> citing = held(IndexField.CITED_MEMO, own, document, visitor, shelf, engine)
                .filter(held ->
                        acts.stream().noneMatch(act -> act.paper().documentId().equals(held.id())))
                .map(link)
                .toList();
        List<PageLink> same = held(IndexField.MEMO, own, document, visitor, shelf, engine)
                .filter(held -> sameDay(held.record(), paper) && !isAmong(alike, held))
                .map(link)
                .toList();
        return new MemoLinks(
                cited, LaterPapers.say(acts, decision == null ? null : decision.number(), words), citing, same);
    }

    /** What later papers that the visitor may see say they do to this one. */
    public static List<Act> later(Holding.Document document, Visitor visitor, Shelf shelf, SearchEngine engine) {
        String own = own(document.record());
        return LaterPapers.of(engine, visitor.access(), List.of(own)).on(own, document.id()).stream()
                .filter(act -> shelf.document(visitor, act.paper().documentId()).isPresent())
                .toList();
    }

    private static String own(PaperRecord paper) {
        return Optional.ofNullable(paper.memo()).map(Memo::number).orElse("");
    }

    private static Stream<Holding.Document> held(
            IndexField field,
            String memo,
            Holding.Document document,
            Visitor visitor,
            Shelf shelf,
            SearchEngine engine) {
        return memo.isEmpty()
                ? Stream.empty()
                : engine.numbered(field, memo, visitor.access()).stream()
                        .filter(id -> !id.equals(document.id()))
                        .flatMap(id -> shelf.document(visitor, id).stream());
    }

    private static boolean isAmong(List<Holding> alike, Holding.Document held) {
        return alike.stream().anyMatch(file -> file.papers().stream()
                .anyMatch(paper -> paper.id().equals(held.id())));
    }

    private static boolean sameDay(PaperRecord one, PaperRecord other) {
        return Objects.equals(issued(one), issued(other));
    }

    private static @Nullable String issued(PaperRecord paper) {
        return paper.memo() == null ? null : paper.memo().issued();
    }

    private static String name(Holding.Document held, Words words) {
        String issued = issued(held.record());
        String title = PaperTitle.of(held);
        return issued == null ? title : title + ", " + new Figures(words).date(issued);
    }
}
