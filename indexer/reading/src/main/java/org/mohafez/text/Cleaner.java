package org.mohafez.text;

import java.util.List;
import java.util.Objects;
import java.util.function.UnaryOperator;
import org.mohafez.bangla.BanglaText;
import org.mohafez.page.Block;
import org.mohafez.page.Cell;
import org.mohafez.page.Line;
import org.mohafez.page.Page;
import org.mohafez.page.Paragraph;
import org.mohafez.page.Table;
import org.mohafez.page.Word;

/**
 * Brings every line, word and cell of a page into the one form in which text is kept. What has no text left, such as a word
 * of invisible characters, is left out; an empty cell stays.
 */
final class Cleaner {
    private static final UnaryOperator<String> CLEAN = text -> BanglaText.oneLine(SignOrder.repair(text));

    private Cleaner() {}

    static Page clean(Page page) {
        return new Page(
                page.number(),
                page.width(),
                page.height(),
                page.source(),
                page.confidence(),
                page.reason(),
                page.blocks().stream()
                        .map(Cleaner::clean)
                        .filter(block -> !block.text().isBlank())
                        .toList());
    }

    private static Block clean(Block block) {
        return switch (block) {
            case Paragraph paragraph -> clean(paragraph);
            case Table table ->
                new Table(
                        table.box(),
                        table.rows().stream()
                                .map(row -> row.stream().map(Cleaner::clean).toList())
                                .toList(),
                        table.continues());
        };
    }

    private static Cell clean(Cell cell) {
        List<Paragraph> paragraphs = cell.paragraphs().stream()
                .map(Cleaner::clean)
                .filter(paragraph -> !paragraph.text().isBlank())
                .toList();
        return new Cell(paragraphs, cell.box(), cell.rowSpan(), cell.colSpan());
    }

    private static Paragraph clean(Paragraph paragraph) {
        return new Paragraph(
                paragraph.lines().stream()
                        .map(Cleaner::clean)
                        .filter(line -> !line.text().isEmpty())
                        .toList(),
                paragraph.continues(),
                paragraph.furniture());
    }

    private static Line clean(Line line) {
        List<Word> words = line.words().stream()
                .map(word -> new Word(CLEAN.apply(word.text()), word.box(), word.confidence()))
                .filter(word -> !word.text().isEmpty())
                .toList();
        String text = Objects.requireNonNull(CLEAN.apply(line.text()));
        return new Line(text, line.box(), words, line.page());
    }
}
