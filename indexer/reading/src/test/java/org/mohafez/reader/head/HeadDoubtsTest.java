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

    private static PaperRecord read(double confidence, List<Mark> marks) {
        List<Block> blocks = List.of(
                paragraph(
                        60, word("জেলা", 50, 60, 0.9), word("প্রশাসকের", 80, 60, 0.9), word("কার্যালয়", 140, 60, 0.9)),
                paragraph(
                        140,
                        word("স্মারক", 50, 140, 0.5),
                        word("নং:", 90, 140, 0.9),
                        word(NUMBER, 120, 140, confidence)),
                paragraph(200, word("সভার", 50, 200, 0.9), word("কার্যবিবরণী", 90, 200, 0.9)));
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
