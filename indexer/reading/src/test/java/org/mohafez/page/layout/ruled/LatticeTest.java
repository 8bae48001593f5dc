package org.mohafez.page.layout.ruled;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.mohafez.page.layout.content.Rule;

class LatticeTest {
    @Test
    void rulesWithGapsAtCrossingsAndDoubleOnesAreOneGrid() {
        List<Rule> rules = new ArrayList<>();
        for (double y : new double[] {100, 101.5, 150, 200}) {
            rules.add(new Rule(true, y, 50, 148));
            rules.add(new Rule(true, y, 150, 250));
        }
        for (double x : new double[] {50, 150, 250}) {
            rules.add(new Rule(false, x, 100, 149));
            rules.add(new Rule(false, x, 151, 200));
        }
        assertThat(Lattice.tables(rules)).singleElement().satisfies(table -> {
            assertThat(table.rows()).isEqualTo(2);
            assertThat(table.columns()).isEqualTo(2);
            assertThat(table.slots()).hasSize(4);
        });
    }

    @Test
    void aPlaceWithoutARuleBetweenIsOneCell() {
        List<Rule> rules = List.of(
                new Rule(true, 100, 50, 250),
                new Rule(true, 150, 150, 250),
                new Rule(true, 200, 50, 250),
                new Rule(false, 50, 100, 200),
                new Rule(false, 150, 100, 200),
                new Rule(false, 250, 100, 200));
        assertThat(Lattice.tables(rules).getFirst().slots())
                .extracting(Slot::rowSpan)
                .containsExactly(2, 1, 1);
    }

    @Test
    void aTableInThePagesFrameIsFoundAndTheFrameIsNone() {
        List<Rule> rules = new ArrayList<>(frame(20, 20, 575, 820));
        rules.addAll(frame(60, 100, 300, 200));
        rules.add(new Rule(false, 150, 100, 200));
        assertThat(Lattice.tables(rules)).singleElement().satisfies(table -> assertThat(table.columns())
                .isEqualTo(2));
    }

    private static List<Rule> frame(double left, double top, double right, double bottom) {
        return List.of(
                new Rule(true, top, left, right),
                new Rule(true, bottom, left, right),
                new Rule(false, left, top, bottom),
                new Rule(false, right, top, bottom));
    }
}
