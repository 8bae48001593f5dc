package org.mohafez.score;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

class TextScoreTest {
    @Test
    void whatIsReadRightCostsNothingInAnyOrder() {
        TextScore score = TextScore.of("তারিখ ১২ মে\nসভার কার্যবিবরণী", lines("সভার কার্যবিবরণী", "তারিখ ১২ মে"));
        assertThat(score.edits()).isZero();
        assertThat(score.spurious()).isZero();
        assertThat(score.wordsRight()).isEqualTo(5);
        assertThat(score.words()).isEqualTo(5);
    }

    @Test
    void whatIsMissedCountsAndSoDoesWhatIsReadTooMuch() {
        TextScore score = TextScore.of("তারিখ\nxyz", lines("তারিখ", "সভার কার্যবিবরণী"));
        int missed = CharacterErrors.letters("সভারকার্যবিবরণী").length;
        assertThat(score.edits()).isEqualTo(missed);
        assertThat(score.spurious()).isEqualTo(3);
        assertThat(score.cer()).isEqualTo(100.0 * missed / (missed + 5));
    }

    @Test
    void anEmptyReadingMissesAll() {
        TextScore score = TextScore.of("", lines("তারিখ"));
        assertThat(score.cer()).isEqualTo(100);
        assertThat(score.wordsRight()).isZero();
    }

    @Test
    void errorsUnderInkAreCountedApart() {
        PageContents.Line line = PageContents.Line.of("abcd efgh");
        Arrays.fill(line.isCovered(), 4, 8, true);
        TextScore score = TextScore.of("abXd e##h", List.of(line));
        assertThat(score.truth()).isEqualTo(4);
        assertThat(score.edits()).isEqualTo(1);
        assertThat(score.covered()).isEqualTo(4);
        assertThat(score.coveredEdits()).isEqualTo(2);
        assertThat(score.words()).isEqualTo(1);
        assertThat(score.wordsRight()).isZero();
    }

    @Test
    void aCellsLinesAreFoundWithinItsParagraph() {
        TextScore score = TextScore.of("১\tএক দুই তিন চার\tঅফিসার", lines("১", "এক দুই", "তিন চার", "অফিসার"));
        assertThat(score.edits() + score.spurious()).isZero();
    }

    private static List<PageContents.Line> lines(String... texts) {
        return Arrays.stream(texts).map(PageContents.Line::of).toList();
    }
}
