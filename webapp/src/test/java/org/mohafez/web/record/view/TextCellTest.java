package org.mohafez.web.record.view;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.mohafez.search.Run;
import org.mohafez.web.record.view.DocumentPage.TextCell;

class TextCellTest {
    @ParameterizedTest
    @ValueSource(strings = {"০৩.১০.২০২২", "12/10/2022", "১", "০১.", "২,৫০,০০০", "০৩-১০-২২"})
    void aNumberOrADayIsAFigure(String text) {
        assertThat(cell(text).isFigure()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "৩ জন", "৩০ জুনের মধ্যে", "05.47.2721.000.06.001.23.4", "-"})
    void wordsAndMemoNumbersAreNone(String text) {
        assertThat(cell(text).isFigure()).isFalse();
    }

    @Test
    void ofSeveralLinesEachMayStandByItself() {
        assertThat(cell("১", "২").isFigure()).isFalse();
    }

    private static TextCell cell(String... lines) {
        return new TextCell(
                Arrays.stream(lines).map(line -> List.of(new Run(line, false))).toList(), 1, 1);
    }
}
