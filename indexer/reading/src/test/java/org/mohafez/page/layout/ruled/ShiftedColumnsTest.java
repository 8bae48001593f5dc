package org.mohafez.page.layout.ruled;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.mohafez.page.Box;

class ShiftedColumnsTest {
    private static final Box BOX = new Box(0, 0, 100, 40);

    @Test
    void rowsOfAsManyCellsHaveAsManyColumns() {
        RuledTable table = ShiftedColumns.levelled(
                new RuledTable(BOX, 2, 3, List.of(slot(0, 0, 2), slot(0, 2, 1), slot(1, 0, 1), slot(1, 1, 2))));

        assertThat(table.columns()).isEqualTo(2);
        assertThat(table.slots()).extracting(Slot::column).containsExactly(0, 1, 0, 1);
        assertThat(table.slots()).extracting(Slot::colSpan).containsOnly(1);
    }

    @Test
    void aHeadingOverTwoColumnsStays() {
        RuledTable table = new RuledTable(
                BOX, 2, 3, List.of(slot(0, 0, 1), slot(0, 1, 2), slot(1, 0, 1), slot(1, 1, 1), slot(1, 2, 1)));

        assertThat(ShiftedColumns.levelled(table)).isEqualTo(table);
    }

    private static Slot slot(int row, int column, int span) {
        return new Slot(new Box(column * 30.0, row * 20.0, span * 30.0, 20), row, column, 1, span);
    }
}
