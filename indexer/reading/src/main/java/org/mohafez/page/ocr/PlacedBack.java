package org.mohafez.page.ocr;

import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.mohafez.page.Block;
import org.mohafez.page.Box;
import org.mohafez.page.Cell;
import org.mohafez.page.Line;
import org.mohafez.page.Paragraph;
import org.mohafez.page.Table;
import org.mohafez.page.Word;

/** Takes blocks from the prepared picture back onto the one that came, and notes how surely each word was read. */
record PlacedBack(UnaryOperator<Box> back, Map<Box, Double> confidences) {
    Block block(Block block) {
        return switch (block) {
            case Paragraph paragraph -> paragraph(paragraph);
            case Table table ->
                new Table(
                        box(table.box()),
                        table.rows().stream()
                                .map(row -> row.stream().map(this::cell).toList())
                                .toList(),
                        table.continues());
        };
    }

    private Cell cell(Cell cell) {
        List<Paragraph> paragraphs =
                cell.paragraphs().stream().map(this::paragraph).toList();
        return new Cell(paragraphs, box(cell.box()), cell.rowSpan(), cell.colSpan());
    }

    private Paragraph paragraph(Paragraph paragraph) {
        List<Line> lines = paragraph.lines().stream().map(this::line).toList();
        return new Paragraph(lines, paragraph.continues(), paragraph.furniture());
    }

    private Line line(Line line) {
        List<Word> words = line.words().stream()
                .map(w -> new Word(w.text(), back.apply(w.box()), confidences.get(w.box())))
                .toList();
        return new Line(line.text(), box(line.box()), words, line.page());
    }

    private @Nullable Box box(@Nullable Box box) {
        return box == null ? null : back.apply(box);
    }
}
