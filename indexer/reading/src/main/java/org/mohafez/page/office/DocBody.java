package org.mohafez.page.office;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import org.apache.poi.hwpf.HWPFDocument;
import org.apache.poi.hwpf.usermodel.CharacterRun;
import org.apache.poi.hwpf.usermodel.Range;
import org.apache.poi.hwpf.usermodel.Table;
import org.apache.poi.hwpf.usermodel.TableCell;
import org.apache.poi.hwpf.usermodel.TableRow;
import org.apache.tika.parser.microsoft.ListManager;
import org.mohafez.page.Block;
import org.mohafez.page.Paragraph;
import org.mohafez.page.font.FontRuns;
import org.mohafez.page.font.FontTally;

/** Walks a part of a DOC ([MS-DOC]). Not safe for several threads: lists count on. */
final class DocBody {
    /** Stands for a whole paragraph that only counts pages. */
    static final String PAGE_NUMBER = "\uE000page";

    /** Of two edges of cells nearer than this, in twips (1/20 point), the rows were drawn by hand. */
    private static final int NEAR = 60;

    private static final Pattern FIELD_CODE = Pattern.compile("\u0013[^\u0013\u0014\u0015]*[\u0014\u0015]");
    private static final Pattern COUNTS_PAGES = Pattern.compile("\u0013\\s*(?:NUM)?PAGES?\\b");
    /** Marks of cells, fields, pictures and notes. */
    private static final Pattern MARKS =
            Pattern.compile("[\u0001\u0002\u0003\u0004\u0005\u0007\u0008\u0013-\u0015\u001F]");

    private final ListManager lists;
    private final FontTally tally;
    /** The number of the first empty paragraph of the cell that is being read. */
    private String counted = "";

    /** @param tally counts in which fonts the text is set */
    DocBody(HWPFDocument document, FontTally tally) {
        this.lists = new ListManager(document);
        this.tally = tally;
    }

    List<Block> blocks(Range range) {
        return blocks(range, 0);
    }

    /** @param depth how many tables the range is inside of */
    private List<Block> blocks(Range range, int depth) {
        List<Block> blocks = new ArrayList<>();
        if (range.getStartOffset() >= range.getEndOffset()) {
            // POI takes the paragraph before an empty part for one of it.
            return blocks;
        }
        int i = 0;
        while (i < range.numParagraphs()) {
            org.apache.poi.hwpf.usermodel.Paragraph paragraph = range.getParagraph(i);
            if (paragraph.isInTable() && paragraph.getTableLevel() > depth) {
                Table table = range.getTable(paragraph);
                blocks.addAll(table(table, depth + 1).blocks());
                i += Math.max(1, table.numParagraphs());
            } else {
                lines(paragraph).forEach(line -> blocks.add(Paragraph.of(line)));
                i++;
            }
        }
        return blocks;
    }

    private List<String> lines(org.apache.poi.hwpf.usermodel.Paragraph paragraph) {
        FontRuns runs = new FontRuns();
        for (int i = 0; i < paragraph.numCharacterRuns(); i++) {
            CharacterRun run = paragraph.getCharacterRun(i);
            if (!run.isMarkedDeleted()) {
                DocFonts.add(runs, run);
            }
        }
        String raw = runs.raw();
        String text = FIELD_CODE.matcher(runs.text(tally)).replaceAll("");
        text = MARKS.matcher(text).replaceAll("").replace('\u001E', '-').replaceAll("[\u000B\f\r]", "\n");
        if (COUNTS_PAGES.matcher(raw).find() && text.codePoints().noneMatch(Character::isLetter)) {
            return List.of(PAGE_NUMBER);
        }
        List<String> lines =
                text.lines().map(String::strip).filter(line -> !line.isEmpty()).toList();
        if (!paragraph.isInList()) {
            return lines;
        }
        FontRuns number = new FontRuns();
        number.add(lists.getFormattedNumber(paragraph), DocFonts.ofNumber(paragraph));
        if (lines.isEmpty()) {
            counted = counted.isEmpty() ? number.text(tally) : counted;
            return lines;
        }
        List<String> numbered = new ArrayList<>(lines);
        numbered.set(0, ListNumber.before(number.text(tally), lines.getFirst()));
        return numbered;
    }

    private LaidTable table(Table table, int depth) {
        int[] edges = edges(table);
        List<List<LaidCell>> rows = new ArrayList<>();
        for (int r = 0; r < table.numRows(); r++) {
            TableRow row = table.getRow(r);
            List<LaidCell> cells = new ArrayList<>();
            for (int c = 0; c < row.numCells(); c++) {
                TableCell cell = row.getCell(c);
                boolean goesOn = (cell.isMerged() && !cell.isFirstMerged())
                        || (cell.isVerticallyMerged() && !cell.isFirstVerticallyMerged());
                if (!goesOn) {
                    int from = column(edges, cell.getLeftEdge());
                    int to = column(edges, right(row, c));
                    cells.add(new LaidCell(cell(cell, depth), rowSpan(table, r, cell), Math.max(1, to - from)));
                }
            }
            rows.add(cells);
        }
        return new LaidTable(rows);
    }

    /** What is in a cell; in one without words the number of its paragraph. */
    private List<Block> cell(TableCell cell, int depth) {
        counted = "";
        List<Block> blocks = blocks(cell, depth);
        return blocks.isEmpty()
                ? ListNumber.alone(counted).<Block>map(Paragraph::of).stream().toList()
                : blocks;
    }

    /** Where a cell ends, with the cells merged into it from the right. */
    private static int right(TableRow row, int c) {
        int last = c;
        while (last + 1 < row.numCells()
                && row.getCell(last + 1).isMerged()
                && !row.getCell(last + 1).isFirstMerged()) {
            last++;
        }
        return row.getCell(last).getLeftEdge() + row.getCell(last).getWidth();
    }

    private static int rowSpan(Table table, int row, TableCell cell) {
        if (!cell.isFirstVerticallyMerged()) {
            return 1;
        }
        int below = row + 1;
        while (below < table.numRows() && goesOnBelow(table.getRow(below), cell.getLeftEdge())) {
            below++;
        }
        return below - row;
    }

    private static boolean goesOnBelow(TableRow row, int leftEdge) {
        for (int c = 0; c < row.numCells(); c++) {
            TableCell cell = row.getCell(c);
            if (Math.abs(cell.getLeftEdge() - leftEdge) <= NEAR) {
                return cell.isVerticallyMerged() && !cell.isFirstVerticallyMerged();
            }
        }
        return false;
    }

    /** Where columns begin and end in any row, sorted. */
    private static int[] edges(Table table) {
        List<Integer> all = new ArrayList<>();
        for (int r = 0; r < table.numRows(); r++) {
            TableRow row = table.getRow(r);
            for (int c = 0; c < row.numCells(); c++) {
                all.add(row.getCell(c).getLeftEdge());
                all.add(row.getCell(c).getLeftEdge() + row.getCell(c).getWidth());
            }
        }
        all.sort(null);
        List<Integer> edges = new ArrayList<>();
        for (int edge : all) {
            if (edges.isEmpty() || edge - edges.getLast() > NEAR) {
                edges.add(edge);
            }
        }
        return edges.stream().mapToInt(Integer::intValue).toArray();
    }

    private static int column(int[] edges, int at) {
        return (int) Arrays.stream(edges).filter(edge -> edge < at - NEAR).count();
    }
}
