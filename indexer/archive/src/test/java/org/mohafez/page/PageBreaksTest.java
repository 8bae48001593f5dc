package org.mohafez.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class PageBreaksTest {
    private static final List<Cell> HEADING = row("ক্রম", "সিদ্ধান্ত");

    @Test
    void aTableCutBetweenRowsIsOneTableWithItsHeadingOnce() {
        Pages pages = pages(
                new Table(null, List.of(HEADING, row("১", "ক"))),
                new Table(null, List.of(HEADING, row("২", "খ")), new Continuation(1, false, List.of())));
        assertThat(pages.running()).containsExactly(new Table(null, List.of(HEADING, row("১", "ক"), row("২", "খ"))));
    }

    @Test
    void aRowCutInTwoIsOneRow() {
        Pages pages = pages(
                new Table(null, List.of(HEADING, row("১", "প্রথম"))),
                new Table(null, List.of(row("", "শেষ"), row("২", "খ")), new Continuation(0, true, List.of())));
        Table whole = (Table) pages.running().getFirst();
        assertThat(whole.rows()).hasSize(3);
        assertThat(whole.rows().get(1).stream().map(Cell::text)).containsExactly("১", "প্রথম\nশেষ");
    }

    @Test
    void theRestOfACellThatSpansRowsGoesToThatCell() {
        Cell spanning = new Cell(List.of(Paragraph.of("বিষয়")), null, 2, 1);
        Pages pages = pages(
                new Table(null, List.of(List.of(spanning, Cell.of("ক")), List.of(Cell.of("খ১")))),
                new Table(null, List.of(row("শেষ", "খ২")), new Continuation(0, true, List.of())));
        Table whole = (Table) pages.running().getFirst();
        assertThat(whole.grid().get(1).stream().map(cell -> cell == null ? "" : cell.text()))
                .containsExactly("বিষয়\nশেষ", "খ১\nখ২");
    }

    @Test
    void aCellThatSpansThePageBreakCoversTheRowsBelowIt() {
        Pages pages = pages(
                new Table(null, List.of(row("৪", "বিবিধ", "ক"))),
                new Table(
                        null,
                        List.of(row("", "", "খ"), row("৫", "গ", "ঘ")),
                        new Continuation(0, false, List.of(0, 1))));
        Table whole = (Table) pages.running().getFirst();
        assertThat(whole.rows()).extracting(List::size).containsExactly(3, 1, 3);
        assertThat(whole.grid().get(1).stream().map(cell -> cell == null ? "" : cell.text()))
                .containsExactly("৪", "বিবিধ", "খ");
    }

    @Test
    void aCutParagraphIsOneAndPageNumbersAreLeftOut() {
        Pages pages = new Pages(
                "application/pdf",
                List.of(
                        page(
                                1,
                                Paragraph.of("প্রথম"),
                                new Paragraph(Paragraph.of("১").lines(), false, true)),
                        page(2, new Paragraph(Paragraph.of("শেষ").lines(), true, false))));
        assertThat(pages.running()).singleElement().extracting(Block::text).isEqualTo("প্রথম শেষ");
    }

    @Test
    void whatStandsBetweenThePartsStaysAfterTheTable() {
        Paragraph number = Paragraph.of("২");
        Pages pages = new Pages(
                "application/pdf",
                List.of(
                        page(1, new Table(null, List.of(HEADING)), number),
                        page(2, new Table(null, List.of(row("১", "ক")), new Continuation(0, false, List.of())))));
        assertThat(pages.running()).containsExactly(new Table(null, List.of(HEADING, row("১", "ক"))), number);
    }

    private static Pages pages(Block first, Block second) {
        return new Pages("application/pdf", List.of(page(1, first), page(2, second)));
    }

    private static Page page(int number, Block... blocks) {
        return new Page(number, null, null, PageSource.TEXT, null, null, List.of(blocks));
    }

    private static List<Cell> row(String... texts) {
        return Stream.of(texts).map(Cell::of).toList();
    }
}
