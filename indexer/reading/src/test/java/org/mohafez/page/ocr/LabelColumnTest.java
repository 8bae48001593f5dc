package org.mohafez.page.ocr;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.mohafez.page.layout.content.Rule;

class LabelColumnTest {
    private static final int WIDTH = 1600;

    private final List<SeenWord> words = new ArrayList<>();
    private int line;

    @Test
    void labelsGoBeforeTheirValuesWhateverWasReadFirst() {
        labels();
        see("কার্যবিবরণী", 500, 100);
        values();
        assertThat(texts(LabelColumn.joined(words, List.of(), WIDTH)))
                .containsExactly("কার্যবিবরণী", "সভাপতি ক", "তারিখ খ", "সময় গ");
    }

    @Test
    void aColumnOfColonsStandsBetween() {
        labels();
        for (int y : new int[] {200, 240, 280}) {
            see(":", 420, y);
        }
        values();
        assertThat(texts(LabelColumn.joined(words, List.of(), WIDTH)))
                .containsExactly("সভাপতি : ক", "তারিখ : খ", "সময় : গ");
    }

    @Test
    void cellsBetweenRulesAreReadEachByItself() {
        labels();
        values();
        Rule between = new Rule(false, 400, 150, 320);
        assertThat(LabelColumn.joined(words, List.of(between), WIDTH)).isEqualTo(words);
    }

    @Test
    void twoNamesAboveTwoPostsAreNoLabels() {
        see("রহিম", 200, 200);
        see("সচিব", 200, 240);
        see("করিম", 900, 200);
        see("সভাপতি", 900, 240);
        assertThat(LabelColumn.joined(words, List.of(), WIDTH)).isEqualTo(words);
    }

    @Test
    void aColumnOfTextIsTooWideForLabels() {
        for (int y : new int[] {200, 240, 280}) {
            see("প্রথম", 100, y);
            words.add(word("স্তম্ভ", 700, y, line - 1));
        }
        for (int y : new int[] {200, 240, 280}) {
            see("দ্বিতীয়", 900, y);
        }
        assertThat(LabelColumn.joined(words, List.of(), WIDTH)).isEqualTo(words);
    }

    @Test
    void aColumnOfTextMayHaveShortLines() {
        labels();
        see("প্রথম", 200, 320);
        words.add(word("স্তম্ভ", 760, 320, line - 1));
        for (int y : new int[] {200, 240, 280, 320}) {
            see("দ্বিতীয়", 900, y);
        }
        assertThat(LabelColumn.joined(words, List.of(), WIDTH)).isEqualTo(words);
    }

    @Test
    void twoListsThatCountAreReadOneAfterTheOther() {
        for (int i = 0; i < 6; i++) {
            see(i + 1 + ".", i < 3 ? 200 : 900, 200 + 40 * (i % 3));
            words.add(word("জনাব", i < 3 ? 300 : 1000, 200 + 40 * (i % 3), line - 1));
        }
        assertThat(LabelColumn.joined(words, List.of(), WIDTH)).isEqualTo(words);
    }

    private void labels() {
        see("সভাপতি", 200, 200);
        see("তারিখ", 202, 240);
        see("সময়", 201, 280);
    }

    private void values() {
        see("ক", 600, 201);
        see("খ", 601, 239);
        see("গ", 600, 281);
    }

    private void see(String text, int left, int top) {
        words.add(word(text, left, top, line++));
    }

    private static SeenWord word(String text, int left, int top, int line) {
        return new SeenWord(text, left, top, left + 80, top + 24, 0.9, line, top + 22, 24);
    }

    private static List<String> texts(List<SeenWord> words) {
        List<String> lines = new ArrayList<>();
        int last = -1;
        for (SeenWord word : words) {
            if (word.line() == last) {
                lines.add(lines.removeLast() + " " + word.text());
            } else {
                lines.add(word.text());
            }
            last = word.line();
        }
        return lines;
    }
}
