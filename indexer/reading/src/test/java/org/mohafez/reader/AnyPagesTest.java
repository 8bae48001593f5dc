package org.mohafez.reader;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.mohafez.page.Block;
import org.mohafez.page.Box;
import org.mohafez.page.Cell;
import org.mohafez.page.Line;
import org.mohafez.page.Page;
import org.mohafez.page.PageSource;
import org.mohafez.page.Pages;
import org.mohafez.page.Paragraph;
import org.mohafez.page.Table;
import org.mohafez.record.PaperRecord;
import org.mohafez.record.RecordJson;

/** Whatever stands on the pages, there is a record, the same each time, and every value's place is the place of a value. */
class AnyPagesTest {
    private static final List<String> SCRAPS = List.of(
            "গণপ্রজাতন্ত্রী বাংলাদেশ সরকার",
            "উপজেলা নির্বাহী অফিসারের কার্যালয়",
            "সভাপতি",
            "সভার তারিখ",
            "তারিখ:",
            "২৮ মে ২০২৫",
            "১ আষাঢ় ১৪৩২",
            "৩১/০২/২০২০",
            "নম্বর:",
            "৫৬.০৪.২৭২১.০০০.০০০.০৬.০০০১.২৩.৬",
            "সভার কার্যবিবরণী",
            "অফিস আদেশ",
            "বিষয়ঃ",
            "ক্রম",
            "আলোচ্য বিষয়",
            "আলোচনা ও সিদ্ধান্ত",
            "সিদ্ধান্ত",
            "বাস্তবায়নকারী",
            "সিদ্ধান্তঃ",
            "আলোচ্যসূচি-১",
            "বাস্তবায়নেঃ",
            "করতে হবে।",
            "নিম্নোক্ত সিদ্ধান্ত গৃহীত হয়-",
            "১)",
            "(২)",
            "ক)",
            "৩।",
            "০১.",
            "মোঃ আলী হোসেন",
            "উপজেলা কৃষি অফিসার (সকল), বরগুনা",
            "কার্যপরিধি:",
            "সদস্য সচিব",
            "অনুলিপি:",
            "(",
            ")",
            "।",
            "ঃ",
            "/",
            ",",
            " ও ",
            "\t",
            "  ",
            "a@b.gov.bd",
            "www.x.y.gov.bd",
            "পরিশিষ্ট-ক",
            "Decision:",
            "Sl.",
            "\uD83D\uDE00",
            "\u09CD",
            "\u09C7\u09BE");

    @Property(tries = 200)
    void readingNeverFails(@ForAll("pages") Pages pages) {
        assertThat(new PaperReader().read(pages)).isNotEmpty();
    }

    @Property(tries = 200)
    void everyLineIsInOnePaper(@ForAll("pages") Pages pages) {
        assertThat(new PaperReader()
                        .read(pages).stream()
                                .flatMap(paper -> paper.pages().pages().stream())
                                .flatMap(Page::lines)
                                .filter(line -> !line.text().isBlank()))
                .containsExactlyElementsOf(pages.pages().stream()
                        .flatMap(Page::lines)
                        .filter(line -> !line.text().isBlank())
                        .toList());
    }

    @Property(tries = 60)
    void readingTwiceGivesTheSame(@ForAll("pages") Pages pages) {
        assertThat(RecordJson.line(new PaperReader().read(pages)))
                .isEqualTo(RecordJson.line(new PaperReader().read(pages)));
    }

    @Property(tries = 120)
    void everyPlaceIsThatOfAValue(@ForAll("pages") Pages pages) {
        PaperRecord record = new PaperReader().read(pages).getFirst().record();
        JsonNode json = RecordJson.MAPPER.valueToTree(record);
        record.reads().forEach((pointer, from) -> {
            assertThat(json.at(pointer).isMissingNode()).as(pointer).isFalse();
            assertThat(from.page()).isBetween(1, pages.pages().size());
            assertThat(from.confidence()).isBetween(0.0, 1.0);
            assertThat(from.rule()).isNotBlank();
        });
    }

    @Property(tries = 200)
    void nothingButMinutesDecides(@ForAll("pages") Pages pages) {
        PaperRecord record = new PaperReader().read(pages).getFirst().record();
        if (!record.kind().code().equals("minutes")) {
            assertThat(record.decisions()).isEmpty();
        }
        assertThat(record.decisions())
                .allSatisfy(decision -> assertThat(decision.text()).isNotBlank());
    }

    @Provide
    Arbitrary<Pages> pages() {
        return block().list()
                .ofMinSize(1)
                .ofMaxSize(14)
                .list()
                .ofMinSize(1)
                .ofMaxSize(3)
                .map(pages -> {
                    List<Page> numbered = new java.util.ArrayList<>();
                    for (int i = 0; i < pages.size(); i++) {
                        numbered.add(new Page(i + 1, 595.0, 842.0, PageSource.TEXT, 0.9, "random", pages.get(i)));
                    }
                    return new Pages("application/pdf", numbered);
                });
    }

    private static Arbitrary<Block> block() {
        return Arbitraries.frequencyOf(
                net.jqwik.api.Tuple.of(3, paragraph().map(Block.class::cast)),
                net.jqwik.api.Tuple.of(1, table().map(Block.class::cast)));
    }

    private static Arbitrary<Paragraph> paragraph() {
        return line().list().ofMinSize(1).ofMaxSize(3).map(Paragraph::new);
    }

    private static Arbitrary<Line> line() {
        return text().map(text -> new Line(text, new Box(10, 20, 100, 12), List.of(), 1));
    }

    private static Arbitrary<String> text() {
        Arbitrary<String> scrap = Arbitraries.of(SCRAPS);
        Arbitrary<String> noise =
                Arbitraries.strings().withChars("কখগ হি ু্ঃ।০১২৩.-:/() abc\t").ofMaxLength(12);
        return Arbitraries.oneOf(scrap, scrap, scrap, noise)
                .list()
                .ofMinSize(1)
                .ofMaxSize(8)
                .map(parts -> String.join(" ", parts));
    }

    private static Arbitrary<Table> table() {
        Arbitrary<Cell> cell = Combinators.combine(
                        text().list().ofMaxSize(2),
                        Arbitraries.integers().between(1, 3),
                        Arbitraries.integers().between(1, 2))
                .as((texts, rows, columns) ->
                        new Cell(texts.stream().map(Paragraph::of).toList(), new Box(1, 2, 3, 4), rows, columns));
        return cell.list().ofMaxSize(5).list().ofMinSize(1).ofMaxSize(6).map(rows -> new Table(null, rows));
    }
}
