package org.mohafez.bangla.lucene;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.mohafez.bangla.word.WordKeys;

/**
 * An index whose words were cut or folded in another way answers wrongly without a word: its stamp must tell. The golden
 * file has the keys of some hundred words under the version that made them; {@code -Dgolden=update} writes it anew, once
 * the version is another.
 */
class AnalysisVersionTest {
    private static final Path GOLDEN = Path.of("src/test/resources/org/mohafez/bangla/analysis-keys.tsv");

    @Test
    void itIsRaisedWheneverTheKeysOfTheseWordsChange() throws IOException {
        List<String> golden = Files.readAllLines(GOLDEN);
        List<String> now = Stream.concat(
                        Stream.of("# version " + Analysis.VERSION),
                        golden.stream().skip(1).map(line -> keys(line.split("\t", -1)[0])))
                .toList();
        boolean raised = !golden.getFirst().equals(now.getFirst());
        if (raised && "update".equals(System.getProperty("golden"))) {
            Files.write(GOLDEN, now);
            return;
        }
        assertThat(now)
                .as("raise Analysis.VERSION where keys change, then read what -Dgolden=update writes")
                .isEqualTo(golden);
    }

    /** The line of a text in the golden file: its tokens parted by spaces, each with all its keys. */
    private static String keys(String text) {
        return text + "\t"
                + String.join(
                        " ",
                        Analysis.tokens(text).stream()
                                .map(Analysis.AnalyzedToken::keys)
                                .map(AnalysisVersionTest::line)
                                .toList());
    }

    private static String line(WordKeys keys) {
        return String.join(
                ";",
                keys.exact(),
                String.join("|", keys.stem()),
                String.join("|", keys.spelling()),
                String.join("|", keys.roman()));
    }
}
