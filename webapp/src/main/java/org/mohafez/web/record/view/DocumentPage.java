package org.mohafez.web.record.view;

import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.mohafez.search.Run;
import org.mohafez.web.series.SeriesSection;
import org.mohafez.web.ui.Crumb;
import org.mohafez.web.ui.Download;
import org.mohafez.web.ui.Sought;

/**
 * What the page of a document shows, ready to print.
 *
 * @param sought what was searched for on the way here
 * @param crumbs the way to it
 * @param status where the paper is not simply issued, such as a draft
 * @param warnings what could not be read, and what the paper says in two ways
 * @param file the file it is in, where that holds several papers
 * @param alike other files that may be the same
 * @param memos where its memo numbers lead
 * @param series the meetings around it; null for what is no minutes of a body
 * @param sections all that is neither a field nor a decision
 * @param citation in the language of the page; {@code citationInOther} in the other one
 * @param text the first pages as read; {@code furtherPages} leads to the others
 */
public record DocumentPage(
        Sought sought,
        List<Crumb> crumbs,
        String kind,
        @Nullable String status,
        String title,
        List<Field> fields,
        List<String> warnings,
        @Nullable PartsOfFile file,
        List<PageLink> alike,
        MemoLinks memos,
        @Nullable SeriesSection series,
        List<Row> decisions,
        List<Section> sections,
        List<TextOfPage> text,
        List<PageLink> furtherPages,
        SourceCard source,
        List<Download> downloads,
        String citation,
        String citationInOther,
        Versions versions) {

    /** A decision in the table of decisions. */
    public record Row(
            String href, String number, List<Run> topic, List<Run> text, List<String> implementers, String due) {}

    /**
     * A part of the record: lines, or rows of cells under their columns' names.
     *
     * @param columns empty where the section is lines; each is then a row of one cell
     */
    public record Section(String id, String title, List<String> columns, List<List<List<Run>>> rows) {}

    /** The way to the text of a page that is not shown here. */
    public record PageLink(String href, String text) {}

    /** A page as it was read. {@code how} says from what, and how surely. */
    public record TextOfPage(int number, String label, String how, List<TextBlock> blocks) {}

    /** A paragraph, or a table where {@code rows} has some. */
    public record TextBlock(List<Run> paragraph, List<List<TextCell>> rows) {}

    /** A cell of a table as it was read, its lines beneath one another. */
    public record TextCell(List<List<Run>> lines, int rowSpan, int colSpan) {
        /** A number or a day, which can only be read as a whole; a memo number is too long for that. */
        private static final Pattern FIGURE = Pattern.compile("\\p{Nd}[\\p{Nd}./:,‑–-]{0,11}");

        /** Whether it says nothing else. */
        public boolean isFigure() {
            return lines.size() == 1
                    && FIGURE.matcher(Run.join(lines.getFirst()).strip()).matches();
        }
    }
}
