package org.mohafez.score;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class PlacesTest {
    private static final Answer RIGHT = new Answer("pond", 2);
    private static final Answer ALSO_RIGHT = new Answer("lake", 1);
    private static final Answer WRONG = new Answer("pond", 1);

    @Test
    void theBestPlacedOfTheRightAnswersCounts() {
        assertThat(Places.of(Set.of(RIGHT, ALSO_RIGHT), List.of(WRONG, ALSO_RIGHT, RIGHT)))
                .isEqualTo(2);
    }

    @Test
    void whatIsNotFoundHasNoPlace() {
        assertThat(Places.of(Set.of(RIGHT), List.of(WRONG))).isZero();
        assertThat(Places.of(Set.of(RIGHT), List.of())).isZero();
    }

    @Test
    void nobodyLooksBeyondTheTenth() {
        List<Answer> others =
                IntStream.range(0, 9).mapToObj(i -> new Answer("other", i)).toList();
        assertThat(Places.of(Set.of(RIGHT), and(others, RIGHT))).isEqualTo(10);
        assertThat(Places.of(Set.of(RIGHT), and(and(others, WRONG), RIGHT))).isZero();
    }

    @Test
    void figuresAreMeansOverAllQuestions() {
        Places places = new Places(List.of(1, 2, 4, 0));
        assertThat(places.success(1)).isEqualTo(0.25);
        assertThat(places.success(3)).isEqualTo(0.5);
        assertThat(places.reciprocal()).isEqualTo((1 + 0.5 + 0.25) / 4);
        assertThat(places.figures()).isEqualTo("0.250 0.500 0.438");
    }

    @Test
    void ofNoQuestionsNothingIsKnown() {
        assertThat(new Places(Collections.emptyList()).figures()).isEqualTo("0.000 0.000 0.000");
    }

    @Test
    void copiesInOtherFormatsAreOneAnswer() {
        assertThat(Answer.in("pond.txt", 2)).isEqualTo(Answer.in("pond.pdf", 2)).isEqualTo(RIGHT);
    }

    private static List<Answer> and(List<Answer> before, Answer last) {
        return Stream.concat(before.stream(), Stream.of(last)).toList();
    }
}
