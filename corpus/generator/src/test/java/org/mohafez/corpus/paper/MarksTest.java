package org.mohafez.corpus.paper;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MarksTest {
    @ParameterizedTest
    @CsvSource({
        "১), ১), ২)",
        "০১।, ০১।, ০২।",
        "(ক), (ক), (খ)",
        "২।, ২।, ৩।",
        "1., 1., 2.",
        "(a), (a), (b)",
        "i), i), ii)"
    })
    void countsOnFromTheSample(String sample, String first, String second) {
        assertThat(Marks.mark(sample, List.of("প্রথম", "দ্বিতীয়")))
                .containsExactly(first + " প্রথম", second + " দ্বিতীয়");
    }

    @Test
    void tenFollowsNine() {
        assertThat(Marks.number("০৯।", 1)).isEqualTo("১০");
    }

    @Test
    void anEmptySampleMarksNothing() {
        assertThat(Marks.mark("", List.of("একা"))).containsExactly("একা");
    }

    @Test
    void aSampleMustHaveANumber() {
        assertThatThrownBy(() -> Marks.mark("–", List.of("একা"))).isInstanceOf(IllegalArgumentException.class);
    }
}
