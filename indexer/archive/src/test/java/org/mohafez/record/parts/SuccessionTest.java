package org.mohafez.record.parts;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.mohafez.record.correction.Corrections;
import org.mohafez.record.parts.Succession.Heir;
import org.mohafez.record.parts.Succession.Known;

class SuccessionTest {
    private static final Beginning FIRST = Beginning.atTopOf(1);
    private static final Beginning SECOND = new Beginning(1, "আদেশ", 9);
    private static final Beginning THIRD = new Beginning(1, "আদেশ", 20);

    @Test
    void ofSeveralThatBeganOnOnePageEachIsKnownByItsLine() {
        List<Heir> heirs = heirs(List.of(FIRST, SECOND, THIRD), List.of(FIRST, THIRD));

        assertThat(heirs).extracting(Heir::number).containsExactly(1, 3);
        assertThat(heirs).extracting(Heir::same).containsExactly(false, true);
        assertThat(heirs.getFirst().from()).containsExactly(1, 2);
    }

    @Test
    void aLineThatWasReadElsewhereThisTimeIsTheSamePaper() {
        List<Heir> heirs = heirs(List.of(FIRST, SECOND), List.of(FIRST, new Beginning(1, "আদশে", 10)));

        assertThat(heirs).extracting(Heir::number).containsExactly(1, 2);
    }

    @Test
    void whatBeginsOnAnotherPageGoesOnWithWhatItHasMostOf() {
        List<Heir> heirs = heirs(tops(1, 4), tops(1, 5));

        assertThat(heirs).extracting(Heir::number).containsExactly(1, 2);
        assertThat(heirs.getLast().goesOnWith()).isEqualTo(2);
        assertThat(heirs.getFirst().from()).containsExactly(1, 2);
    }

    @Test
    void whatBeginsWhereOneBeganKeepsItsNumberThoughMostOfItIsAnothers() {
        assertThat(heirs(tops(1, 4), tops(1, 4, 5))).extracting(Heir::number).containsExactly(1, 2, 3);
    }

    @Test
    void aNumberIsGivenToNoOther() {
        GonePaper gone = new GonePaper(2, Beginning.atTopOf(4), 7, Corrections.NONE);
        List<Known> before = List.of(new Known(1, FIRST), new Known(3, Beginning.atTopOf(6)));

        assertThat(Succession.of(before, tops(1, 3, 6), 9, List.of(gone)).heirs())
                .extracting(Heir::number)
                .containsExactly(1, 4, 3);
        assertThat(Succession.of(before, tops(1, 4, 6), 9, List.of(gone)).heirs())
                .as("where it began it is itself again")
                .extracting(Heir::number)
                .containsExactly(1, 2, 3);
    }

    private static List<Heir> heirs(List<Beginning> before, List<Beginning> now) {
        List<Known> known = IntStream.range(0, before.size())
                .mapToObj(i -> new Known(i + 1, before.get(i)))
                .toList();
        return Succession.of(known, now, 9, List.of()).heirs();
    }

    private static List<Beginning> tops(Integer... pages) {
        return Stream.of(pages).map(Beginning::atTopOf).toList();
    }
}
