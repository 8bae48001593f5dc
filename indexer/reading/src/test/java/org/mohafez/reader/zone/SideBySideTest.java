package org.mohafez.reader.zone;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.mohafez.reader.TextPages;
import org.mohafez.reader.paper.Grid;
import org.mohafez.reader.paper.Paper;

class SideBySideTest {
    @Test
    void labelsOfOneMeetingHaveOneRowOfValues() {
        assertThat(SideBySide.is(grid("সভার তারিখ\tসময়\tস্থান\n১০/০৬/২০২৪\tসকাল ১০টা\tসভাকক্ষ\n")))
                .isTrue();
    }

    @Test
    void aListOfDaysAndPlacesTellsOfNoMeeting() {
        assertThat(SideBySide.is(
                        grid("তারিখ\tসময়\tস্থান\n১০/০৬/২০২৪\tসকাল ১০টা\tনাটোর\n১১/০৬/২০২৪\tসকাল ১১টা\tসিংড়া\n")))
                .isFalse();
    }

    private static Grid grid(String text) {
        return Paper.of(TextPages.of(text)).elements().stream()
                .filter(Grid.class::isInstance)
                .map(Grid.class::cast)
                .findFirst()
                .orElseThrow();
    }
}
