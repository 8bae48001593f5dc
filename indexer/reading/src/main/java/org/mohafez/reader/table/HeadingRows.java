package org.mohafez.reader.table;

import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.mohafez.bangla.phrase.Words;
import org.mohafez.reader.paper.Grid;
import org.mohafez.reader.paper.GridCell;
import org.mohafez.reader.words.PersonName;
import org.mohafez.reader.words.Sentences;
import org.mohafez.reader.words.Serial;

/** Finds the rows of a table that are its heading: one or two, after a caption across the whole width. */
final class HeadingRows {
    private static final Set<ColumnRole> TALK = EnumSet.of(ColumnRole.DISCUSSION, ColumnRole.DECISION);
    private static final Set<ColumnRole> NAMING = EnumSet.of(ColumnRole.OFFICE, ColumnRole.NAME, ColumnRole.ACTIVITY);
    private static final Set<ColumnRole> PERSON = EnumSet.of(ColumnRole.NAME);
    /** Words, or seats in the body, of those who sign side by side head no columns. */
    private static final List<Set<ColumnRole>> OF_SIGNING =
            List.of(EnumSet.of(ColumnRole.SIGNATURE), EnumSet.of(ColumnRole.MEMBER));

    private static final int CAPTIONS = 2;
    private static final int SECOND_LINE_WORDS = 5;

    private final Grid grid;

    HeadingRows(Grid grid) {
        this.grid = grid;
    }

    Optional<DataTable> read() {
        List<Grid.Row> rows = grid.rows();
        for (int r = 0; r <= Math.min(CAPTIONS, rows.size() - 1); r++) {
            if (isHeading(rows.get(r))) {
                int after = r + 1;
                while (after < rows.size() && goesOn(rows.get(r), rows.get(after))) {
                    after++;
                }
                int first = r > 0 && standsOver(rows.get(r - 1), rows.get(r)) ? r - 1 : r;
                return Optional.of(table(first, after));
            }
        }
        return Optional.empty();
    }

    private DataTable table(int first, int after) {
        List<Grid.Row> rows = grid.rows();
        List<String> headings = IntStream.range(0, grid.width())
                .mapToObj(c -> heading(rows.subList(first, after), c))
                .toList();
        List<Set<ColumnRole>> columns = IntStream.range(0, grid.width())
                .mapToObj(c -> roles(rows.subList(first, after), c))
                .toList();
        List<Grid.Row> body = new ArrayList<>();
        for (Grid.Row row : rows.subList(after, rows.size())) {
            boolean repeats = rows.subList(first, after).stream()
                    .anyMatch(line ->
                            row.cells().equals(line.cells()) || texts(row).equals(texts(line)));
            if (!repeats && !isColumnNumbers(row)) {
                body.add(row);
            }
        }
        return new DataTable(grid, withMatters(columns, body), headings, body);
    }

    /**
     * Where no column of a table of decisions is headed as its matter, the one before talk and decision is that names an office, a
     * project or a piece of work, of several the one right before: ক্রমিক, দপ্তরের নাম, আলোচনা, সিদ্ধান্ত; বিভাগ, উপস্থাপক, আলোচনা, সিদ্ধান্ত;
     * দপ্তর, কাজের নাম, আলোচনা, সিদ্ধান্ত. Who asks or complains, by name and address, is no matter.
     */
    private static List<Set<ColumnRole>> withMatters(List<Set<ColumnRole>> columns, List<Grid.Row> body) {
        boolean decides = columns.stream().anyMatch(roles -> roles.contains(ColumnRole.DECISION));
        boolean headed = columns.stream().anyMatch(roles -> roles.contains(ColumnRole.TOPIC));
        int talk = IntStream.range(0, columns.size())
                .filter(c -> !Collections.disjoint(columns.get(c), TALK))
                .findFirst()
                .orElse(0);
        if (!decides || headed || talk == 0) {
            return columns;
        }
        List<Integer> naming = IntStream.range(0, talk)
                .filter(c -> !columns.get(c).isEmpty() && NAMING.containsAll(columns.get(c)))
                .filter(c -> !namesPersons(body, c))
                .boxed()
                .toList();
        List<Integer> things =
                naming.stream().filter(c -> !columns.get(c).equals(PERSON)).toList();
        List<Integer> before = things.isEmpty() ? naming : things;
        if (before.isEmpty() || before.size() > 1 && before.getLast() != talk - 1) {
            return columns;
        }
        List<Set<ColumnRole>> matters = new ArrayList<>(columns);
        matters.set(before.getLast(), Set.of(ColumnRole.TOPIC));
        return matters;
    }

    private static boolean namesPersons(List<Grid.Row> rows, int column) {
        List<String> cells = rows.stream()
                .map(row -> row.cells().get(column))
                .filter(cell -> !cell.isBlank())
                .map(GridCell::text)
                .toList();
        return cells.stream().filter(PersonName::opens).count() * 2 > cells.size();
    }

    /** Under a heading that stands over several columns, what the line beneath says of one of them. */
    private static Set<ColumnRole> roles(List<Grid.Row> lines, int column) {
        String whole = heading(lines, column);
        GridCell above = lines.getFirst().cells().get(column);
        boolean shared = lines.getFirst().cells().stream()
                        .filter(cell -> cell.id() == above.id())
                        .count()
                > 1;
        String own = heading(lines.subList(1, lines.size()), column);
        return shared && !own.isEmpty() && !own.equals(above.text())
                ? ColumnRole.under(above.text(), own)
                : ColumnRole.of(whole);
    }

    /** At least two columns, and at least half of those with a heading, are understood; no cell is a sentence. */
    private static boolean isHeading(Grid.Row row) {
        List<GridCell> cells =
                row.distinct().stream().filter(cell -> !cell.isBlank()).toList();
        List<Set<ColumnRole>> roles =
                cells.stream().map(GridCell::text).map(ColumnRole::of).toList();
        long understood = roles.stream().filter(r -> !r.isEmpty()).count();
        boolean counts =
                cells.stream().anyMatch(cell -> Serial.alone(cell.text()).isPresent());
        return cells.size() >= 2
                && understood >= 2
                && understood * 2 >= cells.size()
                && !counts
                && OF_SIGNING.stream().noneMatch(role -> roles.stream().allMatch(role::equals));
    }

    /** Whether the row above groups the columns: a cell of it reaches down into the heading, or stands over a blank one there. */
    private static boolean standsOver(Grid.Row above, Grid.Row heading) {
        return above.distinct().size() > 1
                && above.distinct().stream()
                        .allMatch(cell -> Words.of(cell.text()).size() <= SECOND_LINE_WORDS)
                && IntStream.range(0, heading.cells().size()).anyMatch(c -> {
                    GridCell over = above.cells().get(c);
                    GridCell under = heading.cells().get(c);
                    return !over.isBlank() && (over.id() == under.id() || under.isBlank());
                });
    }

    /** Whether a row belongs to the heading above it: it fills up its columns, or repeats it, or counts the columns. */
    private static boolean goesOn(Grid.Row heading, Grid.Row row) {
        if (isColumnNumbers(row) || texts(row).equals(texts(heading))) {
            return true;
        }
        boolean sharesCell = IntStream.range(0, row.cells().size())
                .anyMatch(c -> !row.cells().get(c).isBlank()
                        && row.cells().get(c).id() == heading.cells().get(c).id());
        List<GridCell> own = row.distinct().stream()
                .filter(cell -> !cell.isBlank())
                .filter(cell -> !heading.cells().contains(cell))
                .toList();
        boolean shortWords = own.stream()
                .allMatch(cell -> Words.of(cell.text()).size() <= SECOND_LINE_WORDS
                        && Serial.at(cell.text()).isEmpty()
                        && Serial.alone(cell.text()).isEmpty());
        boolean understood =
                own.stream().anyMatch(cell -> !ColumnRole.of(cell.text()).isEmpty());
        boolean narrower = own.size() < row.cells().size();
        if (own.isEmpty() && sharesCell) {
            // A rule below the first line of a heading, where nothing stands: what heads the columns reaches over it.
            return true;
        }
        return !own.isEmpty()
                && shortWords
                && (sharesCell || (understood && narrower && headless(row)) || completes(heading, row));
    }

    /**
     * Whether the cells of two rows are two lines of one heading (গৃহীত over সিদ্ধান্ত): half of the lower ones are words of headings,
     * and with them a column is understood that was not.
     */
    private static boolean completes(Grid.Row heading, Grid.Row row) {
        List<GridCell> cells =
                row.cells().stream().filter(cell -> !cell.isBlank()).toList();
        long headings = cells.stream()
                .filter(cell -> !ColumnRole.of(cell.text()).isEmpty() && !Sentences.ends(cell.text()))
                .count();
        return headings * 2 >= cells.size()
                && IntStream.range(0, row.cells().size())
                        .anyMatch(c ->
                                ColumnRole.of(heading.cells().get(c).text()).isEmpty()
                                        && !ColumnRole.of(heading(List.of(heading, row), c))
                                                .isEmpty());
    }

    /** Whether nothing stands in the first column, as under a heading of two lines that begins above. */
    private static boolean headless(Grid.Row row) {
        GridCell first = row.cells().getFirst();
        return first.isBlank() || !ColumnRole.of(first.text()).isEmpty();
    }

    private static boolean isColumnNumbers(Grid.Row row) {
        List<GridCell> cells =
                row.distinct().stream().filter(cell -> !cell.isBlank()).toList();
        return cells.size() >= 3
                && IntStream.range(0, cells.size())
                        .allMatch(i -> Serial.alone(cells.get(i).text())
                                .filter(serial -> serial.ordinal() == i + 1)
                                .isPresent());
    }

    private static String heading(List<Grid.Row> rows, int column) {
        return rows.stream()
                .filter(row -> !isColumnNumbers(row))
                .map(row -> row.cells().get(column))
                .distinct()
                .map(GridCell::text)
                .filter(text -> !text.isBlank())
                .distinct()
                .collect(Collectors.joining(" "));
    }

    private static List<String> texts(Grid.Row row) {
        return row.cells().stream().map(GridCell::text).toList();
    }
}
