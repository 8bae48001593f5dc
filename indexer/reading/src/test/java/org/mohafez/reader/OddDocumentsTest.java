package org.mohafez.reader;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.mohafez.page.Block;
import org.mohafez.page.Cell;
import org.mohafez.page.Page;
import org.mohafez.page.PageSource;
import org.mohafez.page.Pages;
import org.mohafez.page.Paragraph;
import org.mohafez.page.Table;
import org.mohafez.record.Kind;
import org.mohafez.record.PaperRecord;

/**
 * A document that is broken, huge or empty gives a record, and ends: the bound tells what never ends from what a machine
 * busy with much else is slow at. How fast records are read is measured by scripts/bench.
 */
class OddDocumentsTest {
    private static final Duration AT_ALL = Duration.ofSeconds(90);
    private static final String HEAD = """
            উপজেলা নির্বাহী অফিসারের কার্যালয়
            মাসিক সভার কার্যবিবরণী
            সভার তারিখ: ০৩-০৪-২০২৩
            """;

    @Test
    void aTableWithRowsOfAnyWidthAndSpansBeyondItsEdge() {
        Table table = new Table(
                null,
                List.of(
                        List.of(Cell.of("ক্রম"), Cell.of("সিদ্ধান্ত"), Cell.of("বাস্তবায়নকারী")),
                        List.of(spanning("১", 9, 1), Cell.of("রাস্তা মেরামত করতে হবে।")),
                        List.of(),
                        List.of(Cell.of(""), spanning("ঘাট মেরামত করতে হবে।", 1, 40), Cell.of("x"), Cell.of("y")),
                        List.of(
                                Cell.of("৩"),
                                Cell.of("সেতু মেরামত করতে হবে।"),
                                Cell.of("উপজেলা প্রকৌশলী"),
                                Cell.of("z"))));
        PaperRecord record = read(page(1, table));
        assertThat(record.kind()).isEqualTo(Kind.MINUTES);
        assertThat(record.decisions()).extracting(decision -> decision.text()).contains("রাস্তা মেরামত করতে হবে।");
    }

    @Test
    void aTableOfThreeHundredRowsKeepsEveryRow() {
        List<List<Cell>> rows = new ArrayList<>();
        rows.add(List.of(Cell.of("ক্রম"), Cell.of("আলোচ্য বিষয়"), Cell.of("সিদ্ধান্ত"), Cell.of("বাস্তবায়নকারী")));
        IntStream.rangeClosed(1, 300)
                .forEach(i -> rows.add(List.of(
                        Cell.of(i + "."),
                        Cell.of("রাস্তা " + i),
                        Cell.of(i + " নম্বর রাস্তা ১০ দিনের মধ্যে মেরামত করতে হবে।"),
                        Cell.of("উপজেলা প্রকৌশলী; সহকারী কমিশনার (ভূমি)"))));
        PaperRecord record = read(page(1, new Table(null, rows)));
        assertThat(record.decisions()).hasSize(300);
        assertThat(record.decisions().getLast().implementers()).hasSize(2);
        assertThat(record.reads()).containsKey("/decisions/299/implementers/1/text");
    }

    @Test
    void aDocumentOfOneWord() {
        PaperRecord record = read(new Pages(
                "text/plain",
                List.of(new Page(1, null, null, PageSource.TEXT, 1.0, "test", List.of(Paragraph.of("হ্যাঁ"))))));
        assertThat(record.kind()).isEqualTo(Kind.OTHER);
        assertThat(record.decisions()).isEmpty();
    }

    @Test
    void twoHundredPagesOfProse() {
        String sentence = "উপজেলা কৃষি কর্মকর্তা জানান, ২০২৩-২৪ অর্থবছরে ১৫ মে ২০২৪ তারিখ পর্যন্ত ধান সংগ্রহ হয়েছে। ";
        List<Page> pages = IntStream.rangeClosed(1, 200)
                .mapToObj(number -> new Page(
                        number,
                        595.0,
                        842.0,
                        PageSource.TEXT,
                        1.0,
                        "test",
                        IntStream.range(0, 30)
                                .mapToObj(i -> (Block) Paragraph.of(sentence.repeat(2) + i))
                                .toList()))
                .collect(Collectors.toCollection(ArrayList::new));
        pages.set(0, page(1).pages().getFirst());
        PaperRecord record = read(new Pages("application/pdf", pages));
        assertThat(record.pages()).hasSize(200);
        assertThat(record.decisions()).isEmpty();
    }

    private static PaperRecord read(Pages pages) {
        return assertTimeoutPreemptively(AT_ALL, () -> new PaperReader().read(pages))
                .getFirst()
                .record();
    }

    private static Cell spanning(String text, int rows, int columns) {
        return new Cell(List.of(Paragraph.of(text)), null, rows, columns);
    }

    private static Pages page(int number, Block... more) {
        List<Block> blocks = new ArrayList<>();
        HEAD.lines().map(Paragraph::of).forEach(blocks::add);
        blocks.addAll(List.of(more));
        return new Pages(
                "application/pdf", List.of(new Page(number, 595.0, 842.0, PageSource.TEXT, 1.0, "test", blocks)));
    }
}
