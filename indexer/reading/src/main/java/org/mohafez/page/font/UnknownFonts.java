package org.mohafez.page.font;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import org.mohafez.bangla.bijoy.BijoyLines;
import org.mohafez.page.Block;
import org.mohafez.page.Cell;
import org.mohafez.page.Line;
import org.mohafez.page.Paragraph;
import org.mohafez.page.Table;

/** Bijoy in blocks without geometry whose fonts are not known, or are not those it was typed in: told by its letters. */
public final class UnknownFonts {
    private UnknownFonts() {}

    /** The blocks in Unicode; {@code tally} counts what was decoded. */
    public static List<Block> decoded(List<Block> blocks, FontTally tally) {
        List<String> lines = new ArrayList<>();
        blocks.forEach(block -> collect(block, lines));
        BijoyLines read = BijoyLines.of(lines);
        if (!read.hasBijoy()) {
            return blocks;
        }
        tally.recount(read.decoded());
        Iterator<String> texts = read.lines().iterator();
        return blocks.stream().map(block -> with(block, texts)).toList();
    }

    private static void collect(Block block, List<String> lines) {
        switch (block) {
            case Paragraph paragraph -> paragraph.lines().forEach(line -> lines.add(line.text()));
            case Table table ->
                table.rows()
                        .forEach(row ->
                                row.forEach(cell -> cell.paragraphs().forEach(paragraph -> collect(paragraph, lines))));
        }
    }

    private static Block with(Block block, Iterator<String> texts) {
        return switch (block) {
            case Paragraph paragraph -> with(paragraph, texts);
            case Table table ->
                new Table(
                        table.box(),
                        table.rows().stream()
                                .map(row -> row.stream()
                                        .map(cell -> with(cell, texts))
                                        .toList())
                                .toList(),
                        table.continues());
        };
    }

    private static Cell with(Cell cell, Iterator<String> texts) {
        List<Paragraph> paragraphs = cell.paragraphs().stream()
                .map(paragraph -> with(paragraph, texts))
                .toList();
        return new Cell(paragraphs, cell.box(), cell.rowSpan(), cell.colSpan());
    }

    private static Paragraph with(Paragraph paragraph, Iterator<String> texts) {
        List<Line> lines = paragraph.lines().stream()
                .map(line -> new Line(texts.next(), line.box(), line.words(), line.page()))
                .toList();
        return new Paragraph(lines, paragraph.continues(), paragraph.furniture());
    }
}
