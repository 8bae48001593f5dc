package org.mohafez.text;

import java.text.Normalizer;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
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
 * of invisible characters, is left out; an empty cell stays. A line that has words is its words and the blanks between them,
 * so that a place in its text leads to a word and that to a box.
 */
final class Cleaner {
    private static final Pattern LIGATURE = Pattern.compile("[\uFB00-\uFB06]");

    private Cleaner() {}

    static Page clean(Page page) {
        Page clean = page.withParagraphs(Cleaner::clean);
        return clean.withBlocks(clean.blocks().stream()
                .map(Cleaner::withoutEmpty)
                .filter(block -> !block.text().isBlank())
                .toList());
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
                .map(word -> new Word(tidy(word.text()), word.box(), word.confidence()))
                .filter(word -> !word.text().isEmpty())
                .toList();
        String text = line.words().isEmpty()
                ? tidy(line.text())
                : words.stream().map(Word::text).collect(Collectors.joining(" "));
        return new Line(text, line.box(), words, line.page());
    }

    /** Fonts' ligatures, ﬁ and its like, are the letters that they join. */
    private static String tidy(String text) {
        String letters = LIGATURE.matcher(text)
                .replaceAll(ligature -> Normalizer.normalize(ligature.group(), Normalizer.Form.NFKC));
        return BanglaText.oneLine(Residue.repair(BanglaText.clean(letters)));
    }

    private static Block withoutEmpty(Block block) {
        return block instanceof Table table
                ? new Table(
                        table.box(),
                        table.rows().stream()
                                .map(row ->
                                        row.stream().map(Cleaner::withoutEmpty).toList())
                                .toList(),
                        table.continues())
                : block;
    }

    private static Cell withoutEmpty(Cell cell) {
        List<Paragraph> paragraphs = cell.paragraphs().stream()
                .filter(paragraph -> !paragraph.text().isBlank())
                .toList();
        return new Cell(paragraphs, cell.box(), cell.rowSpan(), cell.colSpan());
    }
}
