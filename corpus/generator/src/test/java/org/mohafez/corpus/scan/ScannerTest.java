package org.mohafez.corpus.scan;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.Arrays;
import java.util.Random;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.mohafez.corpus.GenerateCorpus;
import org.mohafez.corpus.SamplePapers;
import org.mohafez.corpus.paper.Paper;
import org.mohafez.corpus.print.TextSheet;

/** Scans are the same for the same seed, and what is said to stand on them does. */
class ScannerTest {
    private static final Path SAMPLES =
            Path.of("..").toAbsolutePath().normalize().resolve("samples");
    private static final String ONE_PAGE = "tangail-earned-leave";

    @ParameterizedTest
    @EnumSource(
            value = ScanClass.class,
            names = {"DEGRADED200", "STAMPED", "PHOTO"})
    void theSameSeedMakesTheSamePixels(ScanClass kind) throws IOException {
        Print print = print(ONE_PAGE);
        int[] once = pixels(print, kind, 7);
        assertThat(pixels(print, kind, 7)).isEqualTo(once);
        assertThat(Arrays.equals(pixels(print, kind, 8), once)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {ONE_PAGE, "noakhali-development-progress", "ishwardi-agriculture"})
    void allThatIsToldStandsInPrint(String id) throws IOException {
        String printed = print(id).lines().stream().map(PrintedLine::text).collect(Collectors.joining(" "));
        assertThat(letters(printed))
                .hasSizeGreaterThanOrEqualTo(letters(TextSheet.of(paper(id))).length());
        assertThat(printed.split("\\s+"))
                .contains(TextSheet.of(paper(id)).strip().split("\\s+"));
    }

    @Test
    void aTableOverTwoPagesHasItsHeadingOnBoth() throws IOException {
        assertThat(print("noakhali-development-progress").lines(2))
                .extracting(line -> letters(line.text()))
                .contains(letters("বাস্তবায়নে"));
    }

    @Test
    void stampsCoverSomeWordsAndNotAll() throws IOException {
        Scan scan = new Scanner(print(ONE_PAGE), new Random(3)).scan(ScanClass.STAMPED);
        var words = scan.sides().getFirst().lines().stream()
                .flatMap(line -> line.words().stream())
                .toList();
        assertThat(words).anyMatch(scan.sides().getFirst()::isCovered);
        assertThat(words.stream().filter(scan.sides().getFirst()::isCovered).count())
                .isLessThan(words.size() / 2);
    }

    @Test
    void whatIsWrittenByHandIsTakenOutOfTheTruth() throws IOException {
        assertThat(Contents.truth(paper(ONE_PAGE), false).at("/memo/number").asText())
                .isNotEmpty();
        var truth = Contents.truth(paper(ONE_PAGE), true);
        assertThat(truth.has("memo")).isFalse();
        assertThat(truth.at("/unread/0/field").asText()).isEqualTo("/memo/number");
        Scan scan = new Scanner(print(ONE_PAGE), new Random(3)).scan(ScanClass.HANDWRITTEN);
        assertThat(Contents.page(scan.sides().getFirst()).toString()).contains("covered");
    }

    @Test
    void fourQuarterTurnsAreNone() {
        Sheet sheet = Sheet.blank(3, 2, 72);
        sheet.pixels()[1] = 0x123456;
        assertThat(sheet.turned(1).pixels()[3]).isEqualTo(0x123456);
        assertThat(sheet.turned(1).turned(3).pixels()).isEqualTo(sheet.pixels());
        assertThat(sheet.turned(2).turned(2).pixels()).isEqualTo(sheet.pixels());
    }

    private static int[] pixels(Print print, ScanClass kind, long seed) throws IOException {
        return new Scanner(print, new Random(seed))
                .scan(kind)
                .sides()
                .getFirst()
                .pixels()
                .pixels();
    }

    private static Print print(String id) throws IOException {
        return Print.of(paper(id), SAMPLES.resolve(id).resolve(id + ".pdf"));
    }

    private static Paper paper(String id) {
        return SamplePapers.of(GenerateCorpus.SEED).stream()
                .filter(paper -> paper.id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    private static String letters(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFC).replaceAll("\\s+", "");
    }
}
