package org.mohafez.web.record.view;

import java.util.Arrays;
import java.util.List;
import org.mohafez.page.Block;
import org.mohafez.page.Cell;
import org.mohafez.page.Page;
import org.mohafez.page.Paragraph;
import org.mohafez.page.Table;
import org.mohafez.search.Run;
import org.mohafez.web.record.view.DocumentPage.TextBlock;
import org.mohafez.web.record.view.DocumentPage.TextCell;
import org.mohafez.web.record.view.DocumentPage.TextOfPage;
import org.mohafez.web.ui.Figures;
import org.mohafez.web.ui.Words;

/** Pages as they were read, with what was searched for marked. */
public final class TextAsRead {
    private final Words words;
    private final Figures figures;
    private final Marker marker;

    public TextAsRead(Words words, Figures figures, Marker marker) {
        this.words = words;
        this.figures = figures;
        this.marker = marker;
    }

    public TextOfPage of(Page page) {
        String source = words.say("source." + page.source().name().toLowerCase(java.util.Locale.ROOT));
        Double confidence = page.confidence();
        String how =
                confidence == null ? source : words.say("read-with-confidence", source, figures.percent(confidence));
        return new TextOfPage(
                page.number(),
                words.say("page-number", page.number()),
                how,
                page.blocks().stream().map(this::block).toList());
    }

    private TextBlock block(Block block) {
        return switch (block) {
            case Paragraph paragraph -> new TextBlock(marker.mark(paragraph.text()), List.of());
            case Table table ->
                new TextBlock(
                        List.of(),
                        table.rows().stream()
                                .map(row -> row.stream().map(this::cell).toList())
                                .toList());
        };
    }

    private TextCell cell(Cell cell) {
        List<List<Run>> lines =
                Arrays.stream(cell.text().split("\n", -1)).map(marker::mark).toList();
        return new TextCell(lines, cell.rowSpan(), cell.colSpan());
    }
}
