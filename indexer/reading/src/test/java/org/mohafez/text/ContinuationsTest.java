package org.mohafez.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.mohafez.page.Block;
import org.mohafez.page.Box;
import org.mohafez.page.Cell;
import org.mohafez.page.Page;
import org.mohafez.page.Pages;
import org.mohafez.page.Paragraph;
import org.mohafez.page.Table;

class ContinuationsTest {
    /** A line that reaches the right edge of its page. */
    private static final String FULL = "সভাপতি উপস্থিত সকলকে স্বাগত জানিয়ে সভার কাজ শুরু করেন এবং বিগত সভার";

    @Test
    void aSentenceThatAPageBreakCutsGoesOn() {
        List<Block> running = running(
                page(1, SetPages.paragraph(1, 700, FULL)), page(2, SetPages.paragraph(2, 60, "কার্যবিবরণী পাঠ করেন।")));
        assertThat(running).hasSize(1);
        assertThat(running.getFirst().text()).isEqualTo(FULL + " কার্যবিবরণী পাঠ করেন।");
    }

    @Test
    void aSentenceThatEndsWithItsPageDoesNot() {
        assertThat(running(
                        page(1, SetPages.paragraph(1, 700, FULL + "।")),
                        page(2, SetPages.paragraph(2, 60, "কার্যবিবরণী পাঠ করেন।"))))
                .hasSize(2);
    }

    @Test
    void anItemBeginsAnew() {
        assertThat(running(
                        page(1, SetPages.paragraph(1, 700, FULL)),
                        page(2, SetPages.paragraph(2, 60, "২। কার্যবিবরণী"))))
                .hasSize(2);
    }

    @Test
    void aTableGoesOnWithoutItsRepeatedHeading() {
        List<Block> running = running(
                page(1, table(600, row(1, 600, "ক্রম", "সিদ্ধান্ত"), row(1, 640, "১", "প্রথম সিদ্ধান্ত।"))),
                page(2, table(60, row(2, 60, "ক্রম", "সিদ্ধান্ত"), row(2, 100, "২", "দ্বিতীয় সিদ্ধান্ত।"))));
        assertThat(running).hasSize(1);
        assertThat(running.getFirst().text()).isEqualTo("ক্রম\tসিদ্ধান্ত\n১\tপ্রথম সিদ্ধান্ত।\n২\tদ্বিতীয় সিদ্ধান্ত।");
    }

    @Test
    void pageNumbersAreNotInTheWay() {
        List<Block> running = running(
                page(1, SetPages.paragraph(1, 700, FULL), SetPages.paragraph(1, 800, "পাতা ১")),
                page(2, SetPages.paragraph(2, 60, "কার্যবিবরণী পাঠ করেন।"), SetPages.paragraph(2, 800, "পাতা ২")));
        assertThat(running).hasSize(1);
        assertThat(running.getFirst().text()).doesNotContain("পাতা");
    }

    private static Page page(int number, Block... blocks) {
        return SetPages.page(number, 1, blocks);
    }

    private static List<Block> running(Page... pages) {
        return ((Pages) LegiblePages.of(new Pages("application/pdf", List.of(pages)))).running();
    }

    @SafeVarargs
    private static Table table(double top, List<Cell>... rows) {
        return new Table(new Box(60, top, 400, 40 * rows.length), List.of(rows));
    }

    /** Two columns of 100 and 300 points. */
    private static List<Cell> row(int page, double top, String first, String second) {
        List<Cell> cells = new ArrayList<>();
        cells.add(cell(page, new Box(60, top, 100, 40), first));
        cells.add(cell(page, new Box(160, top, 300, 40), second));
        return cells;
    }

    private static Cell cell(int page, Box box, String text) {
        Paragraph paragraph = SetPages.paragraph(page, box.top() + 5, text);
        return new Cell(List.of(paragraph), box, 1, 1);
    }
}
