package org.mohafez.score;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The sample papers in the formats without geometry: how well they must be read at least. */
class CorpusTest {
    private static final Path SAMPLES = Path.of(System.getProperty("basedir", "."), "../../corpus/samples");

    @Test
    void samplesAreReadAsWellAsWeHoldOurselvesTo() throws IOException {
        ScoreBoard board = ScorePapers.board(ScorePapers.read(SAMPLES, truth -> true, List.of("txt", "html")));
        System.out.println(board.table());
        assertThat(board.papers()).isGreaterThanOrEqualTo(12);
        assertThat(board.field("decisions").f1(false)).isGreaterThanOrEqualTo(0.97);
        assertThat(board.field("decision rows").f1(false)).isGreaterThanOrEqualTo(0.90);
        assertThat(board.field("implementers").f1(false)).isGreaterThanOrEqualTo(0.95);
        assertThat(board.field("/kind").f1(false)).isEqualTo(1);
    }
}
