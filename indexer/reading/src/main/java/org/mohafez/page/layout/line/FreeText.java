package org.mohafez.page.layout.line;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.mohafez.page.Block;
import org.mohafez.page.Box;
import org.mohafez.page.Cell;
import org.mohafez.page.Paragraph;
import org.mohafez.page.Table;

/**
 * Text outside ruled tables to blocks: paragraphs, and tables where text is set side by side: labels and values, the memo
 * number and the date. Lines are taken in the order written; what stands beside the lines just before, on their level,
 * is a cell of the same row.
 */
public final class FreeText {
    private final Column margins;
    private final int page;
    private final List<List<List<SetLine>>> rows = new ArrayList<>();
    private List<List<SetLine>> row = new ArrayList<>();

    /**
     * @param margins of the page's text
     * @param page its number, from 1
     */
    public FreeText(Column margins, int page) {
        this.margins = margins;
        this.page = page;
    }

    public List<Block> blocks(List<SetLine> lines) {
        rows.clear();
        for (SetLine line : lines) {
            Gaps.split(line).forEach(this::add);
        }
        endRow();
        List<List<List<SetLine>>> aligned = Alignment.align(rows);
        List<Block> blocks = new ArrayList<>();
        int i = 0;
        while (i < aligned.size()) {
            int end = i + 1;
            if (aligned.get(i).size() == 1) {
                blocks.addAll(Paragraphs.of(aligned.get(i).getFirst(), margins, page));
            } else {
                while (end < aligned.size() && Alignment.sameColumns(aligned.get(end - 1), aligned.get(end))) {
                    end++;
                }
                blocks.add(table(aligned.subList(i, end)));
            }
            i = end;
        }
        return blocks;
    }

    private void add(SetLine piece) {
        if (row.isEmpty()) {
            begin(piece);
            return;
        }
        List<SetLine> cell = row.getLast();
        int level = levelWith(cell, piece);
        if (level >= 0 && (row.size() == 1 || level == 0)) {
            List<SetLine> beside = new ArrayList<>(cell.subList(level, cell.size()));
            if (level > 0) {
                rows.add(List.of(List.copyOf(cell.subList(0, level))));
                row = new ArrayList<>(List.of(beside));
            }
            row.add(new ArrayList<>(List.of(piece)));
        } else if (below(cell, piece) && (row.size() == 1 || within(cell, piece))) {
            cell.add(piece);
        } else {
            endRow();
            begin(piece);
        }
    }

    private void begin(SetLine piece) {
        row.add(new ArrayList<>(List.of(piece)));
    }

    private void endRow() {
        if (!row.isEmpty()) {
            rows.add(row);
            row = new ArrayList<>();
        }
    }

    /** The first line of the cell that stands level with the piece while that line and those below end before it; or -1. */
    private static int levelWith(List<SetLine> cell, SetLine piece) {
        for (int i = 0; i < cell.size(); i++) {
            if (cell.get(i).level(piece)
                    && cell.subList(i, cell.size()).stream().allMatch(line -> line.end() <= piece.begin())) {
                return i;
            }
        }
        return -1;
    }

    private static boolean below(List<SetLine> cell, SetLine piece) {
        SetLine last = cell.getLast();
        return piece.quarterTurns() == last.quarterTurns() && piece.across() > last.across() + 0.4 * last.size();
    }

    private static boolean within(List<SetLine> cell, SetLine piece) {
        double left = cell.stream().mapToDouble(SetLine::begin).min().orElse(0);
        return piece.begin() >= left - 0.5 * piece.size()
                && piece.across() - cell.getLast().across() <= 2.2 * piece.size();
    }

    private Table table(List<List<List<SetLine>>> rows) {
        List<List<Cell>> cells = new ArrayList<>();
        for (List<List<SetLine>> row : rows) {
            List<Cell> set = new ArrayList<>();
            for (int c = 0; c < row.size(); c++) {
                double right = c + 1 < row.size() ? row.get(c + 1).getFirst().begin() : margins.right();
                set.add(cell(row.get(c), right));
            }
            cells.add(set);
        }
        Box box = cells.stream()
                .flatMap(List::stream)
                .map(Cell::box)
                .filter(Objects::nonNull)
                .reduce(Box::union)
                .orElseThrow();
        return new Table(box, cells);
    }

    private Cell cell(List<SetLine> lines, double right) {
        double left = lines.stream().mapToDouble(SetLine::begin).min().orElse(0);
        List<Paragraph> paragraphs = Paragraphs.of(lines, new Column(left, right), page);
        Box box = paragraphs.stream()
                .map(Paragraph::box)
                .filter(Objects::nonNull)
                .reduce(Box::union)
                .orElseThrow();
        return new Cell(paragraphs, box, 1, 1);
    }

    /** Lines of a ruled cell, in which a gap parts nothing: pieces on one baseline are one line. */
    public static List<SetLine> level(List<SetLine> lines) {
        List<SetLine> level = new ArrayList<>();
        for (SetLine line : lines) {
            if (!level.isEmpty() && level.getLast().level(line)) {
                level.set(level.size() - 1, level.getLast().with(line));
            } else {
                level.add(line);
            }
        }
        return level;
    }
}
