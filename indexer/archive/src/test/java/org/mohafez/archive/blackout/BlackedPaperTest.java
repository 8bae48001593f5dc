package org.mohafez.archive.blackout;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.mohafez.page.Box;
import org.mohafez.page.Line;
import org.mohafez.page.Mark;
import org.mohafez.page.Page;
import org.mohafez.page.PageSource;
import org.mohafez.page.Pages;
import org.mohafez.page.Paragraph;
import org.mohafez.page.Word;
import org.mohafez.record.Access;
import org.mohafez.record.PaperRecord;
import org.mohafez.record.RecordJson;
import org.mohafez.record.correction.Blacked;

class BlackedPaperTest {
    private static final PaperRecord RECORD = RecordJson.read("""
            {"kind":"minutes","status":"signed","access":"internal","title":"ভাতা সভা করিম উদ্দিন বিষয়ক",
             "memo":{"number":"০৫.১১.২৪","normalized":"05.11.24","issued":"1990-05-25","issuedBangla":"১১ জ্যৈষ্ঠ ১৩৯৭"},
             "decisions":[{"ordinal":1,"text":"মোঃ করিম উদ্দিন ভাতা পাবেন।",
               "implementers":[{"text":"করিম উদ্দিন, সমাজসেবা","place":"করিম উদ্দিন"}]}],
             "mentions":[{"type":"project","text":"পরিচয়পত্র ১২৩৪৫৬৭৮৯০","value":"1234567890"},{"type":"amount","text":"৫০০ টাকা","value":"500"}],
             "citedMemos":[{"number":"১২৩৪৫৬৭৮৯০","normalized":"1234567890"}],
             "reads":{"/memo/issued":{"page":1,"boxes":[[10,60,60,10]],"confidence":1.0,"rule":"label"},
                      "/title":{"page":1,"boxes":[[10,10,200,10]],"confidence":1.0,"rule":"title"}},
             "source":{"fileName":"করিম উদ্দিন.pdf","sha256":"00","bytes":1,"mediaType":"application/pdf"}}
            """, PaperRecord.class);

    private static final List<String> LINES = List.of(
            "ভাতা সভা করিম উদ্দিন বিষয়ক",
            "মোঃ করিম উদ্দিন ভাতা পাবেন।",
            "পরিচয়পত্র ১২৩৪৫৬৭৮৯০ ৫০০ টাকা",
            "২৫/০৫/১৯৯০ তারিখ সমাজসেবা ০৫.১১.২৪");

    private static Pages pages(List<String> lines) {
        return new Pages("application/pdf", List.of(page(lines, 595)));
    }

    /** Words fifty points wide, lines twenty points apart. */
    private static Page page(List<String> lines, double width) {
        List<Line> set = new ArrayList<>();
        for (String line : lines) {
            List<Word> words = new ArrayList<>();
            for (String word : line.split(" ")) {
                words.add(new Word(word, new Box(10 + 60 * words.size(), 10 + 20 * set.size(), 50, 10)));
            }
            set.add(new Line(
                    line, words.stream().map(Word::box).reduce(Box::union).orElseThrow(), words, 1));
        }
        return new Page(
                1,
                width,
                842.0,
                PageSource.OCR,
                0.9,
                "",
                set.stream()
                        .map(line -> (org.mohafez.page.Block) new Paragraph(List.of(line)))
                        .toList(),
                List.of(new Mark(new Box(400, 700, 80, 80), Mark.Kind.STAMPED)));
    }

    private static List<Blacked> places(Pages pages, String... texts) {
        return Stream.of(texts).flatMap(text -> Places.of(pages, text).stream()).toList();
    }

    @Test
    void nothingOfARecordSaysWhatIsBlack() {
        Pages pages = pages(LINES);
        BlackedPaper black = BlackedPaper.of(
                        RECORD, pages, places(pages, "মোঃ করিম উদ্দিন", "করিম উদ্দিন", "1234567890", "২৫/০৫/১৯৯০"))
                .orElseThrow();

        assertThat(RecordJson.line(black.record()) + RecordJson.line(black.pages()))
                .doesNotContain("করিম", "উদ্দিন", "১২৩৪৫৬৭৮৯০", "1234567890", "1990-05-25", "১৩৯৭", "২৫/০৫/১৯৯০")
                .contains("ভাতা পাবেন।", "সমাজসেবা", "০৫.১১.২৪", "05.11.24", "৫০০ টাকা");
        assertThat(black.record().access()).isEqualTo(Access.BLACKED_OUT);
        assertThat(black.record().citedMemos()).isEmpty();
        assertThat(black.record().mentions()).hasSize(1);
        assertThat(black.record().decisions().getFirst().text()).isEqualTo("███ ███ ███ ভাতা পাবেন।");
        assertThat(black.record()
                        .decisions()
                        .getFirst()
                        .implementers()
                        .getFirst()
                        .place())
                .isNull();
    }

    @Test
    void boxesOfItsWordsAreBlackInThePicture() {
        Pages pages = pages(LINES);
        BlackedPaper black =
                BlackedPaper.of(RECORD, pages, places(pages, "১২৩৪৫৬৭৮৯০")).orElseThrow();

        assertThat(black.boxes()).containsOnlyKeys(1);
        assertThat(black.boxes().get(1)).containsExactly(new Box(70, 50, 50, 10));
    }

    @Test
    void whatABetterReaderReadsOtherwiseStaysBlackByItsBox() {
        Pages pages = pages(LINES);
        List<Blacked> places = places(pages, "১২৩৪৫৬৭৮৯০");
        Pages better = pages(List.of(LINES.get(0), LINES.get(1), "পরিচয়পত্র ১২৩৪৫৬৭৮৯৩ ৫০০ টাকা", LINES.get(3)));

        BlackedPaper black = BlackedPaper.of(RECORD, better, places).orElseThrow();
        assertThat(black.pages().text()).doesNotContain("১২৩৪৫৬৭৮৯").contains("পরিচয়পত্র ███ ৫০০");
    }

    @Test
    void whatIsNotFoundAgainOpensNothing() {
        Pages pages = pages(LINES);
        List<Blacked> places = places(pages, "১২৩৪৫৬৭৮৯০");
        Pages other = pages(List.of("একেবারে", "অন্য", "কথা এখানে বলা হয়েছে", "শেষ"));

        assertThat(BlackedPaper.of(RECORD, other, places)).isEmpty();
        assertThat(Places.lost(other, places)).isEqualTo(places);
    }

    @Test
    void aStampIsLostWhereTheSheetIsAnother() {
        Pages pages = pages(LINES);
        Page first = pages.pages().getFirst();
        List<Blacked> places = List.of(Places.of(first, first.marks().getFirst()));

        assertThat(Places.lost(pages, places)).isEmpty();
        assertThat(BlackedPaper.of(RECORD, pages, places).orElseThrow().boxes().get(1))
                .containsExactly(new Box(400, 700, 80, 80));
        assertThat(Places.lost(new Pages("", List.of(page(LINES, 842))), places))
                .hasSize(1);
    }

    @Test
    void whereNobodyKnowsWhereAWordStandsItsPageIsBlack() {
        Pages pages = new Pages(
                "application/pdf",
                List.of(new Page(1, 595.0, 842.0, PageSource.TEXT, null, null, List.of(Paragraph.of("করিম এলেন")))));

        BlackedPaper black =
                BlackedPaper.of(RECORD, pages, places(pages, "করিম")).orElseThrow();
        assertThat(black.boxes().get(1)).containsExactly(new Box(0, 0, 595, 842));
        assertThat(black.pages().text()).isEqualTo("███ এলেন");
    }

    @Test
    void theNameOfItsFileIsBlackForItsNeighboursToo() {
        Pages pages = pages(LINES);
        BlackedPaper black =
                BlackedPaper.of(RECORD, pages, places(pages, "করিম উদ্দিন")).orElseThrow();
        assertThat(black.black(Objects.requireNonNull(RECORD.source())).fileName())
                .isEqualTo("███ ███");
    }

    @Test
    void whatIsSaidOfItIsBlackToo() {
        Pages pages = pages(LINES);
        assertThat(BlackedPaper.of(RECORD, pages, places(pages, "করিম উদ্দিন"))
                        .orElseThrow()
                        .black("corrected: করিম উদ্দিনের নাম"))
                .isEqualTo("corrected: ███ ███ নাম");
    }
}
