package org.mohafez.text;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.mohafez.page.Block;
import org.mohafez.page.Box;
import org.mohafez.page.Line;
import org.mohafez.page.Page;
import org.mohafez.page.PageSource;
import org.mohafez.page.Paragraph;
import org.mohafez.page.Word;

/** Pages of A4 whose words stand six points a letter from the left margin, lines fifteen points apart. */
final class SetPages {
    private static final double MARGIN = 60;

    private SetPages() {}

    static Page page(int number, double confidence, Block... blocks) {
        return new Page(number, 595.0, 842.0, PageSource.TEXT, confidence, "text layer", List.of(blocks));
    }

    static Page seen(int number, Block... blocks) {
        return new Page(number, 595.0, 842.0, PageSource.OCR, 0.9, "read from a picture of the page", List.of(blocks));
    }

    /** @param top of its first line, in points */
    static Paragraph paragraph(int page, double top, String... lines) {
        List<Line> set = new ArrayList<>();
        for (int i = 0; i < lines.length; i++) {
            set.add(line(page, top + 15 * i, lines[i]));
        }
        return new Paragraph(set);
    }

    static Line line(int page, double top, String text) {
        List<Word> words = new ArrayList<>();
        double left = MARGIN;
        for (String word : Arrays.stream(text.split(" ")).toList()) {
            double width = 6.0 * word.length();
            words.add(new Word(word, new Box(left, top, width, 12)));
            left += width + 4;
        }
        Box box = words.stream().map(Word::box).reduce(Box::union).orElseThrow();
        return new Line(text, box, words, page);
    }
}
