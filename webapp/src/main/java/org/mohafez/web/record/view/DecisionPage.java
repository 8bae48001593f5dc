package org.mohafez.web.record.view;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mohafez.search.Run;
import org.mohafez.web.series.ThreadSection;
import org.mohafez.web.ui.Crumb;
import org.mohafez.web.ui.Sought;

/**
 * What the page of one decision shows, ready to print.
 *
 * @param sought what was searched for on the way here
 * @param crumbs the way to its paper, which is the last
 * @param number the paper's own number of the decision
 * @param lead the text, or what stands before its first numbered part
 * @param parts with their numbers as printed
 * @param warnings what of it could not be read, or not surely
 * @param picture of the page it begins on, with the decision outlined; absent where none has been made
 * @param pageHref that page beside its text; null where the paper has no pages
 * @param memos what later papers say of it, of other decisions of its paper, or of the whole paper
 * @param quoted the whole decision, to be quoted with its source
 * @param citation in the language of the page; {@code citationInOther} in the other one
 * @param thread the same matter in other meetings; null where there is nothing of it
 * @param similar decisions of other papers that are like it, without those of the thread
 * @param neighbours the decisions before and after it in the paper
 */
public record DecisionPage(
        Sought sought,
        List<Crumb> crumbs,
        String kind,
        String paperTitle,
        String paperHref,
        String originalHref,
        @Nullable String number,
        List<Run> topic,
        List<Run> lead,
        List<List<Run>> parts,
        List<Run> discussion,
        List<Implementer> implementers,
        List<Field> fields,
        List<Field> paper,
        List<String> warnings,
        @Nullable PagePicture picture,
        @Nullable String pageHref,
        MemoLinks memos,
        Quotation quoted,
        String citation,
        String citationInOther,
        @Nullable ThreadSection thread,
        List<Like> similar,
        Neighbours neighbours,
        Versions versions) {

    /** Who must carry it out; {@code href} finds all that they must, where the archive knows them by a code. */
    public record Implementer(String text, @Nullable String href) {}

    /**
     * What an officer puts into a note: the decision, word for word, and the paper it stands in.
     *
     * @param paper what the paper is called; empty where it is not known, or the citation says it
     */
    public record Quotation(String text, String paper) {}

    /** @param where whose it is, and when; empty where the paper says neither */
    public record Like(String href, String heading, String text, String where) {}

    /** Null at either end of the paper. */
    public record Neighbours(
            @Nullable Neighbour previous, @Nullable Neighbour next) {}

    /** @param number in words; empty where the paper gives it none */
    public record Neighbour(String href, String number) {}
}
