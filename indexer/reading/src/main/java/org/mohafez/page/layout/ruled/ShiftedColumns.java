package org.mohafez.page.layout.ruled;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * Tables set one right beneath another with rules that do not quite meet: a copy put together from two, rows typed as
 * tables of their own, a sheet that slipped in the scanner. Where every row has as many cells, those are the columns, and
 * no cell spans any.
 */
final class ShiftedColumns {
    private ShiftedColumns() {}

    static RuledTable levelled(RuledTable table) {
        Map<Integer, List<Slot>> rows = table.slots().stream()
                .sorted(Comparator.comparingInt(Slot::column))
                .collect(Collectors.groupingBy(Slot::row, TreeMap::new, Collectors.toList()));
        int columns = rows.values().iterator().next().size();
        boolean level = rows.size() == table.rows()
                && columns < table.columns()
                && columns > 1
                && rows.values().stream()
                        .allMatch(row -> row.size() == columns && row.stream().allMatch(slot -> slot.rowSpan() == 1));
        if (!level) {
            return table;
        }
        List<Slot> slots = new ArrayList<>();
        for (List<Slot> row : rows.values()) {
            for (int c = 0; c < columns; c++) {
                slots.add(new Slot(row.get(c).box(), row.get(c).row(), c, 1, 1));
            }
        }
        return new RuledTable(table.box(), table.rows(), columns, slots);
    }
}
