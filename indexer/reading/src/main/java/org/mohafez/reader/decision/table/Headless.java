package org.mohafez.reader.decision.table;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.IntStream;
import org.mohafez.reader.decision.wording.Decisive;
import org.mohafez.reader.paper.Grid;
import org.mohafez.reader.table.ColumnRole;
import org.mohafez.reader.table.DataTable;
import org.mohafez.reader.words.Posts;
import org.mohafez.reader.words.Prose;
import org.mohafez.reader.words.Serial;

/**
 * A decision table whose heading is missing, as after a page break or in a careless copy: known by what its columns hold.
 * Believed only where one column decides in most rows and a column of posts follows it.
 */
public final class Headless {
    private static final int FEWEST_ROWS = 2;

    private Headless() {}

    public static Optional<DataTable> decisionTable(Grid grid) {
        if (grid.rows().size() < FEWEST_ROWS || grid.width() < 2) {
            return Optional.empty();
        }
        List<Set<ColumnRole>> columns = new ArrayList<>();
        int decision = -1;
        int implementer = -1;
        for (int c = 0; c < grid.width(); c++) {
            List<String> cells = column(grid, c);
            if (most(cells, text -> Serial.alone(text).isPresent())) {
                columns.add(Set.of(ColumnRole.SERIAL));
            } else if (most(cells, Decisive::in)) {
                decision = c;
                columns.add(Set.of());
            } else if (decision >= 0
                    && most(cells, text -> Posts.namesPost(text) || Posts.isGroup(text) || Posts.isOffice(text))) {
                implementer = c;
                columns.add(Set.of(ColumnRole.IMPLEMENTER));
            } else {
                columns.add(Set.of());
            }
        }
        if (decision < 0 || implementer != decision + 1) {
            return Optional.empty();
        }
        columns.set(decision, Set.of(ColumnRole.DECISION));
        describe(grid, columns, decision);
        List<String> headings =
                IntStream.range(0, grid.width()).mapToObj(c -> "").toList();
        return Optional.of(new DataTable(grid, columns, headings, grid.rows()));
    }

    /**
     * A table without a heading that goes on from one with it: as wide, and its rows count on from the last number there. A
     * break that a page, a copy or a scanner makes may move the columns, but not the count.
     */
    public static Optional<DataTable> goingOn(Grid grid, DataTable above) {
        if (grid.width() != above.grid().width()) {
            return Optional.empty();
        }
        OptionalInt last = above.rows().reversed().stream()
                .map(row -> number(row, above))
                .filter(OptionalInt::isPresent)
                .findFirst()
                .orElse(OptionalInt.empty());
        OptionalInt next = grid.rows().stream()
                .map(row -> number(row, above))
                .filter(OptionalInt::isPresent)
                .findFirst()
                .orElse(OptionalInt.empty());
        boolean counts = last.isPresent() && next.isPresent() && next.getAsInt() == last.getAsInt() + 1;
        return counts
                ? Optional.of(new DataTable(grid, above.columns(), above.headings(), grid.rows()))
                : Optional.empty();
    }

    /** What the row is numbered, in a column of its own or before its first text. */
    private static OptionalInt number(Grid.Row row, DataTable like) {
        int column = like.column(ColumnRole.SERIAL).orElse(0);
        String text = row.cells().get(column).text();
        return (like.has(ColumnRole.SERIAL) ? Serial.alone(text) : Serial.at(text))
                .map(serial -> OptionalInt.of(serial.ordinal()))
                .orElse(OptionalInt.empty());
    }

    /** The columns before the decision: one of sentences is talk, one without is the topic. */
    private static void describe(Grid grid, List<Set<ColumnRole>> columns, int decision) {
        for (int c = 0; c < decision; c++) {
            if (columns.get(c).isEmpty()) {
                boolean talk = most(column(grid, c), Prose::is);
                boolean first = IntStream.range(0, c)
                        .allMatch(before -> columns.get(before).contains(ColumnRole.SERIAL)
                                || columns.get(before).isEmpty());
                columns.set(
                        c,
                        !talk
                                ? Set.of(ColumnRole.TOPIC)
                                : first
                                        ? Set.of(ColumnRole.TOPIC, ColumnRole.DISCUSSION)
                                        : Set.of(ColumnRole.DISCUSSION));
            }
        }
    }

    private static List<String> column(Grid grid, int c) {
        return grid.rows().stream()
                .map(row -> row.cells().get(c).text())
                .filter(text -> !text.isBlank())
                .toList();
    }

    private static boolean most(List<String> cells, java.util.function.Predicate<String> is) {
        return !cells.isEmpty() && cells.stream().filter(is).count() * 3 >= cells.size() * 2L;
    }
}
