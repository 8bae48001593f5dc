package org.mohafez.page.ocr;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.mohafez.page.layout.content.Rule;

class TwoUpTest {
    private static final int WIDTH = 2000;
    private static final int HEIGHT = 1400;

    @Test
    void aSheetThatLiesAcrossWithABlankStripIsTwoPages() {
        assertThat(TwoUp.fold(pages(), List.of(), WIDTH, HEIGHT)).hasValue(1000);
    }

    @Test
    void anUprightSheetIsOnePageWhateverItsColumns() {
        assertThat(TwoUp.fold(pages(), List.of(), WIDTH, 2800)).isEmpty();
    }

    @Test
    void rulesOrAHeadingAcrossTheMiddleMakeItOnePage() {
        assertThat(TwoUp.fold(pages(), List.of(new Rule(true, 300, 100, 1900)), WIDTH, HEIGHT))
                .isEmpty();
        List<SeenWord> headed = new ArrayList<>(pages());
        headed.add(word("heading", 900, 50, 1100, 20));
        assertThat(TwoUp.fold(headed, List.of(), WIDTH, HEIGHT)).isEmpty();
    }

    @Test
    void aShadowAlongTheEdgeDoesNotHoldPagesTogether() {
        assertThat(TwoUp.fold(pages(), List.of(new Rule(true, 5, 0, 2000)), WIDTH, HEIGHT))
                .hasValue(1000);
    }

    @Test
    void aStampBesideAPageIsNoPage() {
        List<SeenWord> words = new ArrayList<>(page(100, 0));
        words.add(word("seal", 1100, 100, 1300, 20));
        assertThat(TwoUp.fold(words, List.of(), WIDTH, HEIGHT)).isEmpty();
    }

    @Test
    void eachPageHasItsWordsAndRules() {
        TwoUp sheet = TwoUp.parted(pages(), List.of(new Rule(false, 150, 0, 90), new Rule(true, 90, 1100, 1900)), 1000);
        assertThat(sheet.left().words()).hasSize(5).allMatch(word -> word.right() <= 1000);
        assertThat(sheet.right().words()).hasSize(5).allMatch(word -> word.left() == 100);
        assertThat(sheet.left().rules()).containsExactly(new Rule(false, 150, 0, 90));
        assertThat(sheet.right().rules()).containsExactly(new Rule(true, 90, 100, 900));
    }

    private static List<SeenWord> pages() {
        List<SeenWord> words = new ArrayList<>(page(100, 0));
        words.addAll(page(1100, 5));
        return words;
    }

    private static List<SeenWord> page(int left, int firstLine) {
        List<SeenWord> words = new ArrayList<>();
        for (int line = 0; line < 5; line++) {
            words.add(word("line", left, 100 + 50 * line, left + 800, firstLine + line));
        }
        return words;
    }

    private static SeenWord word(String text, int left, int top, int right, int line) {
        return new SeenWord(text, left, top, right, top + 30, 0.9, line, top + 25, 30);
    }
}
