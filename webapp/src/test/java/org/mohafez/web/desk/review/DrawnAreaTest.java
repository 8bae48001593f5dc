package org.mohafez.web.desk.review;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.mohafez.page.Box;
import org.mohafez.page.Page;
import org.mohafez.page.PageSource;
import org.mohafez.page.Pages;
import org.mohafez.record.correction.Blacked;

class DrawnAreaTest {
    private static final Pages PAGES = new Pages(
            "application/pdf",
            List.of(
                    new Page(1, 500.0, 800.0, PageSource.OCR, 0.9, "", List.of()),
                    new Page(2, 600.0, 1000.0, PageSource.OCR, 0.9, "", List.of()),
                    new Page(3, null, null, PageSource.TEXT, 0.9, "", List.of())));

    private static Box box(String typed) {
        return DrawnArea.of(typed, PAGES).orElseThrow().box();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"2: 10 20 30 5", "২: ১০ ২০ ৩০ ৫", "2 10%, 20%, 30%, 5%", " 2:10,20,30,5 ", "2: 10.0;20.00;30;5"})
    void itIsTypedInPercentOfThePage(String typed) {
        assertThat(box(typed)).isEqualTo(new Box(60, 200, 180, 50));
        assertThat(DrawnArea.of(typed, PAGES).orElseThrow().place())
                .isEqualTo(new Blacked(2, null, List.of(new Box(60, 200, 180, 50)), 600.0, 1000.0));
    }

    @Test
    void whatReachesBeyondThePageEndsWithIt() {
        assertThat(box("1: 90 95 50 50")).isEqualTo(new Box(450, 760, 50, 40));
        assertThat(box("1: 0 0 100 100")).isEqualTo(new Box(0, 0, 500, 800));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "1",
                "1: 10 20 30",
                "1: 10 20 30 5 6",
                "1: 10 20 0 5",
                "1: 100 20 30 5",
                "1: 10 120 30 5",
                "1: -1 20 30 5",
                "4: 10 20 30 5",
                "3: 10 20 30 5",
                "1: ten 20 30 5",
                "1: 1e3 2 3 4",
                "01: 10 20 30 5",
                "99999999999: 1 1 1 1",
                "1: NaN NaN NaN NaN"
            })
    void whatIsNoAreaOfAPageWithASizeIsNone(String typed) {
        assertThat(DrawnArea.of(typed, PAGES)).isEmpty();
    }

    @Test
    @Timeout(5)
    void noLineHoldsItUp() {
        for (String blanks : List.of(" ".repeat(16_000), " ,".repeat(8_000))) {
            assertThat(DrawnArea.of("1" + blanks + "10" + blanks + "x", PAGES)).isEmpty();
        }
    }

    @Test
    void whatIsWrittenCoversWhatWasMeantAndIsReadAsTheSameAgain() {
        Random random = new Random(7);
        for (int i = 0; i < 2000; i++) {
            Box meant = new Box(
                    random.nextDouble() * 400, random.nextDouble() * 700, random.nextDouble() * 90 + 1, 1 + i % 90);
            String typed = new DrawnArea(PAGES.pages().getFirst(), meant).typed();
            Box read = box(typed);
            assertThat(new DrawnArea(PAGES.pages().getFirst(), read).typed()).isEqualTo(typed);
            assertThat(read.left()).isLessThanOrEqualTo(meant.left() + 0.001).isCloseTo(meant.left(), within(0.1));
            assertThat(read.top()).isLessThanOrEqualTo(meant.top() + 0.001);
            assertThat(read.right())
                    .isGreaterThanOrEqualTo(meant.right() - 0.001)
                    .isCloseTo(meant.right(), within(0.1));
            assertThat(read.bottom()).isGreaterThanOrEqualTo(meant.bottom() - 0.001);
        }
    }

    @Test
    void aFormOpensWithTheAreasThatAreBlackNow() {
        Blacked area = DrawnArea.of("2: 10 20 30 5", PAGES).orElseThrow().place();
        BlackoutForm form = BlackoutForm.begun(PAGES, List.of(area));
        assertThat(form.areas()).containsExactly("2: 10 20 30 5");
        assertThat(form.places(PAGES)).containsExactly(area);
        BlackoutForm sent = BlackoutForm.sent(List.of(), "", List.of(), "1: 1 1 2 2\nnonsense\n");
        assertThat(sent.wrong(PAGES)).containsExactly("nonsense");
        assertThat(sent.and(PAGES, List.of(area)).areas()).containsExactly("1: 1 1 2 2", "nonsense", "2: 10 20 30 5");
    }
}
