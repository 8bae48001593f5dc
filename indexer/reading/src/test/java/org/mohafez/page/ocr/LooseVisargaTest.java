package org.mohafez.page.ocr;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LooseVisargaTest {
    private static final int HEIGHT = 40;
    private static final int RINGS = 10;
    private static final int FIGURE = 16;

    @ParameterizedTest
    @ValueSource(strings = {"৪", "3", "$", "£", "ঃ£", "8"})
    void whatIsTooNarrowForAFigureIsTheColon(String read) {
        assertThat(between("তারিখ", read, RINGS, "১২")).containsExactly("তারিখ", "ঃ", "১২");
    }

    @ParameterizedTest
    @ValueSource(strings = {"৪", "3", "$"})
    void figuresAndSignsAsWideAsTheyAreStay(String read) {
        assertThat(between("ওয়ার্ড", read, FIGURE, "নং")).containsExactly("ওয়ার্ড", read, "নং");
    }

    @ParameterizedTest
    @ValueSource(strings = {"১", "ক", "।", "-", "৪৩৮", ":", "ঃ", "::"})
    void whatHasNoTwoRingsStays(String read) {
        assertThat(between("তারিখ", read, RINGS, "১২")).containsExactly("তারিখ", read, "১২");
    }

    @ParameterizedTest
    @ValueSource(strings = {"৪", "$"})
    void nothingIsPartedAtTheEndsOfALine(String read) {
        List<SeenWord> words =
                List.of(word(read, RINGS, 0), word("টাকা", 80, 0), word(read, RINGS, 0), word(read, RINGS, 1));
        assertThat(LooseVisarga.told(words)).isEqualTo(words);
    }

    private static List<String> between(String before, String read, int width, String after) {
        return LooseVisarga.told(List.of(word(before, 80, 0), word(read, width, 0), word(after, 30, 0))).stream()
                .map(SeenWord::text)
                .toList();
    }

    private static SeenWord word(String text, int width, int line) {
        return new SeenWord(text, 100, 100, 100 + width, 120, 0.6, line, 120, HEIGHT);
    }
}
