package org.mohafez.page;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class PlacesTest {
    @Test
    void aRunOfALineIsTheBoxOfTheWordsItTouches() {
        Line line = line(3, 100, "সভার", "কার্যবিবরণী", "অনুমোদন");
        assertThat(line.places(0, 4)).containsExactly(new Place(3, box(0, 100)));
        assertThat(line.places(2, 6)).containsExactly(new Place(3, box(0, 100).union(box(1, 100))));
        assertThat(line.places(4, 5)).isEmpty();
        assertThat(line.places(0, line.text().length()))
                .containsExactly(new Place(3, box(0, 100).union(box(2, 100))));
    }

    @Test
    void aRunOverLinesHasABoxForEach() {
        Paragraph paragraph = new Paragraph(List.of(line(1, 100, "প্রথম", "সারি-"), line(1, 120, "শেষ")));
        assertThat(paragraph.text()).isEqualTo("প্রথম সারি-শেষ");
        assertThat(places(paragraph, "সারি-শেষ")).containsExactly(new Place(1, box(1, 100)), new Place(1, box(0, 120)));
        assertThat(places(paragraph, "শেষ")).containsExactly(new Place(1, box(0, 120)));
    }

    @Test
    void aWordThatANarrowColumnBrokeIsOne() {
        assertThat(text("মিনিফিলেচ", "\u09beর")).isEqualTo("মিনিফিলেচার");
        assertThat(text("সহকারী কমিশনার (", "ভূমি)")).isEqualTo("সহকারী কমিশনার (ভূমি)");
        assertThat(text("সভার", "স্থান")).isEqualTo("সভার স্থান");
        assertThat(text("১০০", "(একশত)")).isEqualTo("১০০ (একশত)");
    }

    private static String text(String... lines) {
        return new Paragraph(Stream.of(lines).map(Line::of).toList()).text();
    }

    @Test
    void cellsTablesAndPagesLeadToTheirWords() {
        Table table = new Table(
                null,
                List.of(
                        List.of(cell(line(2, 300, "ক")), cell(line(2, 310, "খ", "গ"))),
                        List.of(),
                        List.of(cell(line(2, 320, "ঘ")))));
        Page page = new Page(
                2,
                595.0,
                842.0,
                PageSource.TEXT,
                1.0,
                null,
                List.of(new Paragraph(List.of(line(2, 100, "উপরে"))), table));
        Pages pages = new Pages("application/pdf", List.of(page, page.asNumber(3)));
        assertThat(table.text()).isEqualTo("ক\tখ গ\n\nঘ");
        assertThat(places(page, "গ")).containsExactly(new Place(2, box(1, 310)));
        assertThat(places(page, "ঘ")).containsExactly(new Place(2, box(0, 320)));
        int second = pages.text().lastIndexOf("উপরে");
        assertThat(pages.places(second, second + 4)).containsExactly(new Place(3, box(0, 100)));
    }

    @Test
    void withoutGeometryThereIsNoPlace() {
        assertThat(places(Paragraph.of("সভার কার্যবিবরণী"), "সভার")).isEmpty();
    }

    @Test
    void whatIsNotOfTheTextIsAnError() {
        assertThatThrownBy(() -> line(1, 100, "সভা").places(0, 4)).isInstanceOf(IndexOutOfBoundsException.class);
    }

    private static List<Place> places(Placed placed, String run) {
        int from = placed.text().indexOf(run);
        assertThat(from).as(run).isNotNegative();
        return placed.places(from, from + run.length());
    }

    private static Cell cell(Line line) {
        return new Cell(List.of(new Paragraph(List.of(line))), null, 1, 1);
    }

    private static Line line(int page, double top, String... texts) {
        List<Word> words = new ArrayList<>();
        for (String text : texts) {
            words.add(new Word(text, box(words.size(), top)));
        }
        Box all = words.stream().map(Word::box).reduce(Box::union).orElseThrow();
        return new Line(String.join(" ", texts), all, words, page);
    }

    private static Box box(int word, double top) {
        return new Box(50 + 60 * word, top, 50, 12);
    }
}
