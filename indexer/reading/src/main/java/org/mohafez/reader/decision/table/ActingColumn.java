package org.mohafez.reader.decision.table;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.mohafez.reader.decision.implementer.Implementers;
import org.mohafez.reader.paper.Grid;
import org.mohafez.reader.paper.GridCell;
import org.mohafez.reader.table.ColumnRole;
import org.mohafez.reader.table.DataTable;

/** Which column of a table names those who must act, where its heading alone does not tell. */
final class ActingColumn {
    private ActingColumn() {}

    /** The table with the roles of its columns put right. */
    static DataTable found(DataTable table) {
        return withActors(withoutAgencies(table));
    }

    /** Beside a column for those who act alone, the agency in another one's heading is the matter's: প্রকল্পের নাম ও বাস্তবায়নকারী সংস্থা. */
    private static DataTable withoutAgencies(DataTable table) {
        if (!table.columns().contains(Set.of(ColumnRole.IMPLEMENTER))) {
            return table;
        }
        List<Set<ColumnRole>> columns = table.columns().stream()
                .map(roles -> roles.contains(ColumnRole.TOPIC) && !roles.contains(ColumnRole.DECISION)
                        ? without(roles)
                        : roles)
                .toList();
        return new DataTable(table.grid(), columns, table.headings(), table.rows());
    }

    private static Set<ColumnRole> without(Set<ColumnRole> roles) {
        return roles.stream().filter(role -> role != ColumnRole.IMPLEMENTER).collect(Collectors.toUnmodifiableSet());
    }

    /** Where no column is headed as who acts, one that may be is, if most of its cells name nothing else. */
    private static DataTable withActors(DataTable table) {
        if (table.has(ColumnRole.IMPLEMENTER)) {
            return table;
        }
        List<Set<ColumnRole>> columns = IntStream.range(0, table.columns().size())
                .mapToObj(c -> ColumnRole.mayName(table.headings().get(c)) && namesActors(table.rows(), c)
                        ? Set.of(ColumnRole.IMPLEMENTER)
                        : table.columns().get(c))
                .toList();
        return new DataTable(table.grid(), columns, table.headings(), table.rows());
    }

    private static boolean namesActors(List<Grid.Row> rows, int column) {
        List<GridCell> cells = rows.stream()
                .map(row -> row.cells().get(column))
                .filter(cell -> !cell.isBlank())
                .toList();
        long naming = cells.stream()
                .filter(cell -> Implementers.areComplete(cell.paragraphs()))
                .count();
        return naming * 2 > cells.size();
    }
}
