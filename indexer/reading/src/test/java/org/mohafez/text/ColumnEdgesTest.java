package org.mohafez.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.mohafez.page.Box;
import org.mohafez.page.Cell;
import org.mohafez.page.Paragraph;
import org.mohafez.page.Table;

class ColumnEdgesTest {

    @Test
    void aTableThatLayAskewInTheScannerHasAsManyEdgesAsColumnsAndOne() {
        assertThat(ColumnEdges.of(askew(8, 2.5)).edges()).hasSize(4).first().satisfies(edge -> assertThat(edge)
                .isCloseTo(60, within(12.0)));
    }

    @Test
    void itGoesOnFromOneThatLayOtherwise() {
        Table rest = ColumnEdges.of(askew(8, 2.5)).fit(askew(3, -1.5)).orElseThrow();

        assertThat(rest.rows())
                .allSatisfy(row -> assertThat(row).extracting(Cell::colSpan).containsExactly(1, 1, 1));
    }

    @Test
    void aTableOfOtherColumnsDoesNot() {
        Table two = table(3, 0, 60, 300, 540);

        assertThat(ColumnEdges.of(askew(8, 2.5)).fit(two)).isEmpty();
    }

    /** @param slope points by which each row stands further to the right than the one above */
    private static Table askew(int rows, double slope) {
        return table(rows, slope, 60, 100, 380, 540);
    }

    private static Table table(int rows, double slope, double... edges) {
        List<List<Cell>> cells = IntStream.range(0, rows)
                .mapToObj(r -> IntStream.range(0, edges.length - 1)
                        .mapToObj(c -> new Cell(
                                List.of(Paragraph.of("ঘর")),
                                new Box(edges[c] + r * slope, 40.0 * r, edges[c + 1] - edges[c], 40),
                                1,
                                1))
                        .toList())
                .toList();
        return new Table(new Box(60, 0, 480, 40.0 * rows), cells);
    }
}
