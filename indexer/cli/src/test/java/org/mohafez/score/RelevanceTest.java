package org.mohafez.score;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RelevanceTest {
    private static final String HEADING = "query\thalf\tpapers\tordinals\tclass\twhy";

    @Test
    void aQuestionMayHaveSeveralAnswers() {
        assertThat(Relevance.questions(
                        List.of(HEADING, "pond\tdev\ta\t0\tplain\tone", "ponds\ttest\ta|b|b\t0|2|3\tinflected\tthree")))
                .containsExactly(
                        new Question("pond", "dev", Set.of(new Answer("a", 0)), QueryClass.PLAIN, "one"),
                        new Question(
                                "ponds",
                                "test",
                                Set.of(new Answer("a", 0), new Answer("b", 2), new Answer("b", 3)),
                                QueryClass.INFLECTED,
                                "three"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "pond\tdev\ta\t0\tplain",
                "\tdev\ta\t0\tplain\tno query",
                "pond\tdev\ta|b\t0\tplain\ttwo papers, one ordinal",
                "pond\tdev\ta\tfirst\tplain\tno ordinal",
                "pond\tdev\ta\t0\tpretty\tno such class",
            })
    void aLineThatIsNoQuestionIsNamed(String line) {
        assertThatThrownBy(() -> Relevance.questions(List.of(HEADING, line)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining(line);
    }

    @Test
    void theTableOfTheCorpusIsRead() throws IOException {
        assertThat(Relevance.read(Path.of("../../corpus/queries/relevance.tsv")))
                .hasSizeGreaterThan(260)
                .extracting(Question::sort)
                .contains(QueryClass.values());
    }
}
