package org.mohafez.score;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Published papers with their records read by hand, which are not part of this project: read where they are at hand. */
class RealPapersTest {

    @Test
    void everyHeaderFieldAndEveryDecisionIsRead() throws IOException {
        String folder = folder();
        if (folder == null || !Files.isDirectory(Path.of(folder))) {
            System.out.println("Not tested: no folder of real papers (mohafez.real, MOHAFEZ_REAL).");
            return;
        }
        ScoreBoard board = ScorePapers.board(ScorePapers.read(Path.of(folder), truth -> true, List.of("txt")));
        assertThat(board.papers()).isPositive();
        assertThat(board.differences()).isEmpty();
    }

    private static @Nullable String folder() {
        String property = System.getProperty("mohafez.real");
        return property != null ? property : System.getenv("MOHAFEZ_REAL");
    }
}
