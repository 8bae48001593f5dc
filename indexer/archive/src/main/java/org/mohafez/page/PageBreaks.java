package org.mohafez.page;

import java.util.ArrayList;
import java.util.List;

/** Puts together again the tables that page breaks cut. Which tables those are was found when the pages were read. */
final class PageBreaks {
    private final List<Block> blocks = new ArrayList<>();
    private int lastTable = -1;

    private PageBreaks() {}

    static List<Block> mend(List<Page> pages) {
        PageBreaks run = new PageBreaks();
        pages.stream().flatMap(page -> page.blocks().stream()).forEach(run::add);
        return List.copyOf(run.blocks);
    }

    private void add(Block block) {
        if (block instanceof Table part && part.continues() != null && lastTable >= 0) {
            blocks.set(lastTable, join((Table) blocks.get(lastTable), part, part.continues()));
            return;
        }
        if (block instanceof Table) {
            lastTable = blocks.size();
        }
        blocks.add(block);
    }

    private static Table join(Table begun, Table part, Continuation how) {
        List<List<Cell>> rows = new ArrayList<>();
        begun.rows().forEach(row -> rows.add(new ArrayList<>(row)));
        List<List<Cell>> more = part.rows()
                .subList(
                        Math.min(how.repeatedRows(), part.rows().size()),
                        part.rows().size());
        if (how.cutRow() && !rows.isEmpty() && !more.isEmpty()) {
            joinRow(rows, more);
            more = more.subList(1, more.size());
        }
        rows.addAll(more);
        return new Table(begun.box(), rows, begun.continues());
    }

    /** Appends each cell of the first row of {@code more} to the cell above it, which may have begun some rows higher. */
    private static void joinRow(List<List<Cell>> rows, List<List<Cell>> more) {
        Grid above = new Grid(rows);
        Grid below = new Grid(more);
        int column = 0;
        for (Cell rest : more.getFirst()) {
            while (below.at(0, column) instanceof Grid.Placed p && p.cell() != rest) {
                column++;
            }
            if (above.at(rows.size() - 1, column) instanceof Grid.Placed begun) {
                replace(rows.get(begun.row()), begun.cell(), whole(begun.cell(), rest));
            } else {
                rows.getLast().add(rest);
            }
            column += rest.colSpan();
        }
    }

    private static Cell whole(Cell begun, Cell rest) {
        List<Paragraph> paragraphs = new ArrayList<>(begun.paragraphs());
        paragraphs.addAll(rest.paragraphs());
        return new Cell(paragraphs, begun.box(), begun.rowSpan() + rest.rowSpan() - 1, begun.colSpan());
    }

    private static void replace(List<Cell> row, Cell old, Cell by) {
        for (int i = 0; i < row.size(); i++) {
            if (row.get(i) == old) {
                row.set(i, by);
            }
        }
    }
}
