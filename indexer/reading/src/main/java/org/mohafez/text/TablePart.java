package org.mohafez.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.mohafez.page.Box;
import org.mohafez.page.Cell;
import org.mohafez.page.Continuation;
import org.mohafez.page.Line;
import org.mohafez.page.Paragraph;
import org.mohafez.page.Table;

/** Finds whether a table at the top of a page goes on from the one at the bottom of the page before, and how. */
final class TablePart {
    private static final Cell EMPTY = Cell.of("");
    private static final int LONGEST_HEADING = 4;
    /** The share of rows that have something in the first column, from which on an empty place there means something. */
    private static final double MOSTLY = 0.6;

    private final Table above;
    private final Table below;
    private final int repeated;
    /** The last row above the break and the first below it; a spanning cell stands at each of its columns. */
    private final List<Cell> last;

    private final List<Cell> first;

    private TablePart(Table above, Table below, int repeated) {
        this.above = above;
        this.below = below;
        this.repeated = repeated;
        this.last = filled(above.grid().getLast());
        this.first = repeated < below.rows().size() ? filled(below.grid().get(repeated)) : List.of();
    }

    /**
     * The table below the break as a part, its cells counted in the columns of the whole table; empty where it is a table
     * of its own.
     *
     * @param head the part that has the heading
     * @param above the part before the page break
     */
    static Optional<Table> of(Table head, Table above, Table below) {
        return ColumnEdges.of(above).fit(below).flatMap(fit -> {
            Table fitted = HeadingRest.part(head, fit);
            int repeated = repeated(head, fitted);
            TablePart part = new TablePart(above, fitted, repeated);
            if (repeated == 0 && part.beginsAnew()) {
                return Optional.empty();
            }
            return Optional.of(part.marked());
        });
    }

    private static int repeated(Table head, Table below) {
        int most = Math.min(
                LONGEST_HEADING, Math.min(head.rows().size(), below.rows().size()));
        int repeated = 0;
        while (repeated < most
                && texts(head.rows().get(repeated)).equals(texts(below.rows().get(repeated)))
                && texts(head.rows().get(repeated)).stream().anyMatch(text -> !text.isBlank())) {
            repeated++;
        }
        return repeated;
    }

    private static List<String> texts(List<Cell> row) {
        return row.stream().map(Cell::text).toList();
    }

    /** Whether the first row is another heading: the serial numbers begin again under it. */
    private boolean beginsAnew() {
        List<List<Cell>> rows = below.rows();
        return rows.size() > 1
                && !first.isEmpty()
                && !Sentence.isNumber(first.getFirst().text())
                && !first.getFirst().text().isBlank()
                && isOne(filled(below.grid().get(1)).getFirst().text());
    }

    private static boolean isOne(String text) {
        return Sentence.isNumber(text) && text.replaceAll("\\P{Nd}", "").matches("[0০]*[1১]");
    }

    private Table marked() {
        boolean cut = isCutRow();
        Continuation how = new Continuation(repeated, cut, cut ? List.of() : spanning());
        List<List<Cell>> rows = new ArrayList<>(below.rows());
        if (cut) {
            rows.set(repeated, rows.get(repeated).stream().map(this::markedRest).toList());
        }
        return new Table(below.box(), rows, how);
    }

    /** The rest of a cell: its first paragraph goes on where the last line above was full. */
    private Cell markedRest(Cell rest) {
        int column = first.indexOf(rest);
        if (column < 0 || evidence(column) == Evidence.ROOM || rest.paragraphs().isEmpty()) {
            return rest;
        }
        List<Paragraph> paragraphs = new ArrayList<>(rest.paragraphs());
        paragraphs.set(0, new Paragraph(paragraphs.getFirst().lines(), true, false));
        return new Cell(paragraphs, rest.box(), rest.rowSpan(), rest.colSpan());
    }

    /** Whether the first row is the rest of the last one: what stands in it goes on from full lines above. */
    private boolean isCutRow() {
        if (first.isEmpty()
                || Sentence.beginsItem(first.getFirst().text())
                || Sentence.isNumber(first.getFirst().text())) {
            return false;
        }
        int full = columns(column -> evidence(column) == Evidence.FULL).size();
        int room = columns(column -> evidence(column) == Evidence.ROOM).size();
        boolean firstIsEmpty = first.getFirst().text().isBlank();
        if (full != room) {
            return full > room && (firstIsEmpty || evidence(0) != Evidence.ROOM);
        }
        int filled = columns(column -> !first.get(column).text().isBlank()).size();
        return firstIsEmpty && firstColumnIsMostlyFilled() && 2 * filled <= first.size();
    }

    /** Where a number or topic stands for several rows, its cell goes on below the break with nothing in it. */
    private List<Integer> spanning() {
        List<Integer> spanning = new ArrayList<>();
        if (!first.isEmpty() && firstColumnIsMostlyFilled()) {
            for (int column = 0;
                    column < first.size()
                            && first.get(column).text().isBlank()
                            && !above(column).isBlank();
                    column++) {
                spanning.add(column);
            }
        }
        return spanning;
    }

    private List<Integer> columns(Predicate<Integer> which) {
        return IntStream.range(0, first.size()).boxed().filter(which).toList();
    }

    /** What a cell below the break and the one above it tell about whether they are one. */
    private enum Evidence {
        /** The last line above had no room for the first word below. */
        FULL,
        /** It had: it was ended on purpose. */
        ROOM,
        /** One of them is empty, a sentence ends with the full line, or an item begins: a row can be cut before each. */
        NONE
    }

    private Evidence evidence(int column) {
        Cell begun = column < last.size() ? last.get(column) : EMPTY;
        Cell rest = first.get(column);
        boolean goesBefore = column > 0 && first.get(column - 1) == rest;
        Box cell = begun.box();
        if (goesBefore || cell == null || begun.text().isBlank() || rest.text().isBlank()) {
            return Evidence.NONE;
        }
        Line lastLine = lines(begun).getLast();
        Line firstLine = lines(rest).getFirst();
        Box line = lines(begun).getFirst().box();
        double margin = line == null ? 0 : Math.clamp(line.left() - cell.left(), 0, 10);
        if (Sentence.beginsItem(firstLine.text())) {
            return Evidence.NONE;
        }
        if (begun.colSpan() != rest.colSpan() || !Sentence.isFull(lastLine, firstLine, cell.right() - margin)) {
            return Evidence.ROOM;
        }
        return Sentence.ends(lastLine.text()) ? Evidence.NONE : Evidence.FULL;
    }

    private static List<Line> lines(Cell cell) {
        return cell.paragraphs().stream()
                .map(Paragraph::lines)
                .flatMap(List::stream)
                .toList();
    }

    private boolean firstColumnIsMostlyFilled() {
        List<String> texts = new ArrayList<>();
        for (Table table : List.of(above, below)) {
            for (List<@Nullable Cell> row : table.grid()) {
                texts.add(filled(row).getFirst().text());
            }
        }
        return texts.stream().filter(text -> !text.isBlank()).count() >= MOSTLY * texts.size();
    }

    private String above(int column) {
        return column < last.size() ? last.get(column).text() : "";
    }

    /** The row with an empty cell where there is none. */
    private static List<Cell> filled(List<@Nullable Cell> row) {
        List<Cell> filled = new ArrayList<>();
        row.forEach(cell -> filled.add(cell == null ? EMPTY : cell));
        return filled;
    }
}
