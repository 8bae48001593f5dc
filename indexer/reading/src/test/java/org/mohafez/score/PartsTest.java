package org.mohafez.score;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The files of several papers in the formats without geometry: how well they must be parted at least. */
class PartsTest {
    private static final Path BUNDLES = Path.of(System.getProperty("basedir", "."), "../../corpus/bundles");

    @Test
    void filesArePartedAsWellAsWeHoldOurselvesTo() throws IOException {
        ScoreParts score = ScoreParts.of(BUNDLES, truth -> true, List.of("txt"));
        System.out.println(score.table());
        // What is cut is cut rightly; what is not sure is not cut.
        assertThat(score.precision()).isEqualTo(1);
        assertThat(score.recall()).isGreaterThanOrEqualTo(0.9);
        assertThat(score.board().field("decisions").f1(false)).isGreaterThanOrEqualTo(0.95);
    }
}
