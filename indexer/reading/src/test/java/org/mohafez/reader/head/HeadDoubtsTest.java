package org.mohafez.reader.head;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.mohafez.page.Block;
import org.mohafez.page.Box;
import org.mohafez.page.Line;
import org.mohafez.page.Mark;
import org.mohafez.page.Page;
import org.mohafez.page.PageSource;
import org.mohafez.page.Pages;
import org.mohafez.page.Paragraph;
import org.mohafez.page.Word;
import org.mohafez.reader.PaperReader;
import org.mohafez.record.Memo;
import org.mohafez.record.PaperRecord;
import org.mohafez.record.Unread;

class HeadDoubtsTest {
    private static final String NUMBER = "০৫.১০.০৪০০.০১১.৩৬.০০২.২৪.৩৯৯";

    @Test
    void aNumberReadSurelyIsTaken() {
        PaperRecord record = read(0.61, List.of());
        assertThat(record.memo()).isNotNull().extracting(Memo::number).isEqualTo(NUMBER);
        assertThat(record.unread()).isEmpty();
    }

    @Test
    void aNumberReadUnsurelyIsNotGuessed() {
        PaperRecord record = read(0.5, List.of());
        assertThat(record.memo()).isNull();
        assertThat(record.unread()).containsExactly(new Unread("/memo/number", 1, "illegible"));
    }

    @Test
    void whatIsUnsureOnAClearPageIsNoPrint() {
        assertThat(memo(0.4, 0.4, List.of()).unread())
                .extracting(Unread::reason)
                .containsOnly("handwritten");
    }

    @Test
    void theMarkOverItSaysWhy() {
        Box over = new Box(100, 90, 120, 120);
        assertThat(read(0.3, List.of(new Mark(over, Mark.Kind.STAMPED))).unread())
                .containsExactly(new Unread("/memo/number", 1, "stamped"));
        assertThat(read(0.3, List.of(new Mark(over, Mark.Kind.HANDWRITTEN))).unread())
                .containsExactly(new Unread("/memo/number", 1, "handwritten"));
        Box elsewhere = new Box(100, 600, 120, 120);
        assertThat(read(0.3, List.of(new Mark(elsewhere, Mark.Kind.STAMPED))).unread())
                .containsExactly(new Unread("/memo/number", 1, "illegible"));
    }

    @Test
    void aDateWrittenByHandLeavesThePrintedNumberBesideItAlone() {
        PaperRecord record = memo(0.9, 0.4, List.of(new Mark(new Box(330, 138, 80, 16), Mark.Kind.HANDWRITTEN)));
        assertThat(record.memo()).isNotNull().extracting(Memo::number).isEqualTo(NUMBER);
        assertThat(record.unread()).containsExactly(new Unread("/memo/issued", 1, "handwritten"));
    }

    @Test
    void aNumberWrittenByHandTakesTheDateBesideItWithIt() {
        PaperRecord record = memo(0.4, 0.7, List.of());
        assertThat(record.memo()).isNull();
        assertThat(record.unread()).extracting(Unread::field).containsExactlyInAnyOrder("/memo/number", "/memo/issued");
    }

    @Test
    void aStampOverTheDateIsNoReasonForTheNumber() {
        PaperRecord record = memo(0.4, 0.4, List.of(new Mark(new Box(330, 100, 80, 90), Mark.Kind.STAMPED)));
        assertThat(record.unread()).contains(new Unread("/memo/issued", 1, "stamped"));
        assertThat(record.unread()).doesNotContain(new Unread("/memo/number", 1, "stamped"));
    }

    @Test
    void whereNothingCouldBeReadAfterTheDatesLabelAMarkSaysThatSomethingIsThere() {
        Box after = new Box(330, 138, 80, 16);
        List<Word> words = List.of(
                word("স্মারক", 50, 140, 0.9),
                word("নং:", 90, 140, 0.9),
                word(NUMBER, 120, 140, 0.9),
                word("তারিখ:", 300, 140, 0.9));
        PaperRecord record = read(words, List.of(new Mark(after, Mark.Kind.HANDWRITTEN)));
        assertThat(record.memo()).isNotNull();
        assertThat(record.unread()).containsExactly(new Unread("/memo/issued", 1, "handwritten"));
        assertThat(read(words, List.of()).unread()).isEmpty();
    }

    /** A number and a date on one line, each as surely read as is said. */
    private static PaperRecord memo(double number, double date, List<Mark> marks) {
        return read(
                List.of(
                        word("স্মারক", 50, 140, 0.9),
                        word("নং:", 90, 140, 0.9),
                        word(NUMBER, 120, 140, number),
                        word("তারিখ:", 300, 140, 0.9),
                        word("১২/০৫/২০২৪", 340, 140, date)),
                marks);
    }

    private static PaperRecord read(double confidence, List<Mark> marks) {
        return read(
                List.of(word("স্মারক", 50, 140, 0.5), word("নং:", 90, 140, 0.9), word(NUMBER, 120, 140, confidence)),
                marks,
                0.8);
    }

    private static PaperRecord read(List<Word> memo, List<Mark> marks) {
        return read(memo, marks, 0.95);
    }

    /** @param print how surely the rest of the page is read */
    private static PaperRecord read(List<Word> memo, List<Mark> marks, double print) {
        List<Block> blocks = List.of(
                paragraph(
                        60,
                        word("জেলা", 50, 60, print),
                        word("প্রশাসকের", 80, 60, print),
                        word("কার্যালয়", 140, 60, print)),
                paragraph(140, memo.toArray(Word[]::new)),
                paragraph(200, word("সভার", 50, 200, print), word("কার্যবিবরণী", 90, 200, print)));
        Page page = new Page(1, 595.0, 842.0, PageSource.OCR, 0.9, "read", blocks, marks);
        return new PaperReader()
                .read(new Pages("image/png", List.of(page)))
                .getFirst()
                .record();
    }

    private static Word word(String text, double left, double top, double confidence) {
        return new Word(text, new Box(left, top, 28, 12), confidence);
    }

    private static Paragraph paragraph(double top, Word... words) {
        String text = String.join(" ", List.of(words).stream().map(Word::text).toList());
        return new Paragraph(List.of(new Line(text, new Box(50, top, 200, 12), List.of(words), 1)));
    }
}
