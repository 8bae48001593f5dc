package org.mohafez.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.mohafez.page.Block;
import org.mohafez.page.Box;
import org.mohafez.page.Cell;
import org.mohafez.page.Line;
import org.mohafez.page.Page;
import org.mohafez.page.Pages;
import org.mohafez.page.Paragraph;
import org.mohafez.page.Place;
import org.mohafez.page.Table;
import org.mohafez.page.Word;

/** Whatever cleaning, repair and page breaks did to a text, a run of it leads to the words it was made of. */
class HitPlacesTest {
    /** Words as files have them: sound, drawn, with things one does not see, with nothing else. */
    private static final List<String> SCRAPS = List.of(
            "সভার",
            "িসদ্ধান্ত",
            "কাযর্ক্রম",
            "বাংলােদশ",
            "প্রযকু্তি",
            "র\u200C্যাব",
            "য\u09BC",
            "\u200B",
            "12",
            "Memo-",
            "সিদ্ধান্ত",
            "\uFEFFঅফিস",
            "।",
            "েজলা",
            "েথেক");

    @Property(tries = 300)
    void aRunLeadsToTheWordsItWasMadeOf(@ForAll("pages") List<List<String>> lines) {
        Page read = SetPages.page(1, 1, blocks(lines));
        Page page = Candidate.of(read).page();
        List<Word> words = page.lines().flatMap(line -> line.words().stream()).toList();
        int from = 0;
        for (Word word : words) {
            from = page.text().indexOf(word.text(), from);
            assertThat(page.places(from, from + word.text().length())).containsExactly(new Place(1, word.box()));
            // The box is the one in which the file wrote this word, in whatever order its letters were.
            assertThat(lettersAt(read, word.box())).isEqualTo(letters(word.text()));
            from += word.text().length();
        }
        assertThat(page.places(0, page.text().length()))
                .isEqualTo(page.lines().map(HitPlacesTest::whole).toList());
    }

    @Property(tries = 200)
    void wordsOfRunningBlocksStandOnTheirPages(@ForAll("pages") List<List<String>> lines) {
        Page first = Candidate.of(SetPages.page(1, 1, blocks(lines))).page();
        Page second = first.asNumber(2);
        if (LegiblePages.of(new Pages("application/pdf", List.of(first, second))) instanceof Pages pages) {
            pages.running()
                    .forEach(block -> block.places(0, block.text().length()).forEach(place -> assertThat(
                                    pages.pages().get(place.page() - 1).lines().map(HitPlacesTest::whole))
                            .contains(place)));
        }
    }

    private static Place whole(Line line) {
        return new Place(
                line.page(),
                line.words().stream().map(Word::box).reduce(Box::union).orElseThrow());
    }

    private static Block[] blocks(List<List<String>> lines) {
        List<Block> blocks = new ArrayList<>();
        for (int i = 0; i < lines.size(); i++) {
            Paragraph paragraph = SetPages.paragraph(1, 100 + 20 * i, String.join(" ", lines.get(i)));
            blocks.add(
                    i % 3 == 2
                            ? new Table(null, List.of(List.of(new Cell(List.of(paragraph), null, 1, 1), Cell.of(""))))
                            : paragraph);
        }
        return blocks.toArray(Block[]::new);
    }

    private static List<Integer> lettersAt(Page read, Box box) {
        return read.lines()
                .flatMap(line -> line.words().stream())
                .filter(word -> word.box().equals(box))
                .map(word -> letters(word.text()))
                .findFirst()
                .orElseThrow();
    }

    /** Without order, and the two-part signs in their parts. */
    private static List<Integer> letters(String text) {
        return java.text.Normalizer.normalize(text, java.text.Normalizer.Form.NFD)
                .codePoints()
                .filter(c -> Character.getType(c) != Character.FORMAT)
                .sorted()
                .boxed()
                .toList();
    }

    @Provide
    Arbitrary<List<List<String>>> pages() {
        return Arbitraries.of(SCRAPS)
                .list()
                .ofMinSize(1)
                .ofMaxSize(7)
                .list()
                .ofMinSize(1)
                .ofMaxSize(6);
    }
}
