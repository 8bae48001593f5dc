package org.mohafez.web.record.view;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.mohafez.page.Box;

class OutlineTest {
    private static final Box NUMBER = new Box(50, 100, 20, 12);
    private static final Box TEXT = new Box(100, 100, 200, 40);
    private static final Box NEXT = new Box(100, 142, 200, 30);
    /** A cell of the implementers that is written once for both rows. */
    private static final Box OF_BOTH = new Box(320, 100, 80, 70);

    @Test
    void anOutlineHasRoom() {
        assertThat(Outline.of(List.of(NUMBER, TEXT), List.of())).containsExactly(new Box(46, 96, 258, 48));
        assertThat(Outline.of(List.of(), List.of(NEXT))).isEmpty();
    }

    @Test
    void itKeepsOutOfTheRowsBesideIt() {
        assertThat(Outline.of(List.of(NUMBER, TEXT), List.of(NEXT)))
                .singleElement()
                .satisfies(box -> assertThat(box.bottom()).isEqualTo(141));
        assertThat(Outline.of(List.of(NEXT), List.of(NUMBER, TEXT)))
                .singleElement()
                .satisfies(box -> assertThat(box.top()).isEqualTo(141));
    }

    /** Cells of a table without rules end where the first line of the next row is printed. */
    @Test
    void itStrikesNoLineWhereCellsTouchOnIt() {
        Box cell = new Box(100, 363, 286, 35);
        Box number = new Box(67, 363.4, 8, 8);
        Box next = new Box(100, 398, 286, 35);
        Box itsNumber = new Box(67, 398.4, 8, 8);
        assertThat(Outline.of(List.of(number, cell), List.of(itsNumber, next)))
                .singleElement()
                .satisfies(box -> assertThat(box.bottom()).isEqualTo(394));
        assertThat(Outline.of(List.of(itsNumber, next), List.of(number, cell)))
                .singleElement()
                .satisfies(box -> assertThat(box.top()).isEqualTo(394));
        Box ruled = new Box(67, 402, 8, 8);
        assertThat(Outline.of(List.of(number, cell), List.of(ruled, next)))
                .as("with a rule between them it goes along the rule")
                .singleElement()
                .satisfies(box -> assertThat(box.bottom()).isEqualTo(398));
    }

    @Test
    void aCellOfSeveralRowsDoesNotStretchIt() {
        assertThat(Outline.of(List.of(TEXT, OF_BOTH), List.of(NEXT, OF_BOTH)))
                .singleElement()
                .satisfies(box -> assertThat(box.bottom()).isEqualTo(141));
        assertThat(Outline.of(List.of(OF_BOTH), List.of(NEXT, OF_BOTH)))
                .as("where there is nothing else it is outlined")
                .singleElement()
                .satisfies(box -> assertThat(box.width()).isEqualTo(88));
    }
}
