package org.mohafez.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.mohafez.page.Cell;
import org.mohafez.page.Line;
import org.mohafez.page.Page;
import org.mohafez.page.Paragraph;
import org.mohafez.page.Table;
import org.mohafez.page.Word;

class CleanerTest {
    @Test
    void wordsWithoutAnythingToSeeAreLeftOut() {
        Page clean = Cleaner.clean(SetPages.page(1, 1, SetPages.paragraph(1, 100, "সভার \u200B কাজ", "\uFEFF")));
        assertThat(clean.lines().map(Line::text)).containsExactly("সভার কাজ");
        assertThat(clean.lines().flatMap(line -> line.words().stream()).map(Word::text))
                .containsExactly("সভার", "কাজ");
    }

    @Test
    void emptyCellsStayAndEmptyBlocksDoNot() {
        Table table = new Table(null, List.of(List.of(Cell.of("ক"), Cell.of("\u200B"))));
        Page clean = Cleaner.clean(SetPages.page(1, 1, table, Paragraph.of("\u00AD"), Paragraph.of("খ")));
        assertThat(clean.blocks()).hasSize(2);
        assertThat(clean.tables().findFirst().orElseThrow().rows().getFirst()).hasSize(2);
    }

    @Test
    void linesOfFormatsWithoutWordsAreCleanedToo() {
        assertThat(Cleaner.clean(SetPages.page(1, 1, Paragraph.of(" য\u09BC\u00A0 ১ ")))
                        .text())
                .isEqualTo("য\u09BC ১");
    }

    @Test
    void ligaturesOfFontsAreLetters() {
        assertThat(Cleaner.clean(SetPages.page(1, 1, SetPages.paragraph(1, 100, "oﬃce ﬁle")))
                        .text())
                .isEqualTo("office file");
    }

    @Property(tries = 300)
    void aLineIsItsWordsAndBlanksAndCleaningAgainChangesNothing(@ForAll("lines") String text) {
        Page clean = Cleaner.clean(SetPages.page(1, 1, SetPages.paragraph(1, 100, text)));
        clean.lines().forEach(line -> assertThat(line.text())
                .isEqualTo(line.words().stream().map(Word::text).collect(Collectors.joining(" "))));
        assertThat(Cleaner.clean(clean)).isEqualTo(clean);
    }

    @Provide
    Arbitrary<String> lines() {
        return Arbitraries.of(
                        "ক", "র", "\u09CD", "\u09BF", "\u09C7", "\u09BE", "\u0981", "\u200D", "\u200C", "\u200B", "a",
                        "১", " ", "\u00A0", "\t", "।")
                .list()
                .ofMinSize(1)
                .ofMaxSize(30)
                .map(parts -> String.join("", parts))
                .filter(text -> !text.isBlank());
    }
}
