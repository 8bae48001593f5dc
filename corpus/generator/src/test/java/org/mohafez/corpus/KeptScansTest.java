package org.mohafez.corpus;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The few scans that are kept: small, and each with its truth and what stands on its pages. */
class KeptScansTest {
    private static final long MOST_BYTES = 3L << 20;

    @Test
    void eachHasItsTruthAndItsLines() throws IOException {
        Path scans = CorpusFolder.PATH.resolve("scans");
        List<Path> files;
        try (Stream<Path> walk = Files.walk(scans)) {
            files = walk.filter(Files::isRegularFile).toList();
        }
        long bytes = 0;
        int told = 0;
        for (Path file : files) {
            bytes += Files.size(file);
            if (file.toString().endsWith(".pages.json")) {
                JsonNode contents = new ObjectMapper().readTree(file.toFile());
                assertThat(file.resolveSibling(contents.path("truth").asText())).exists();
                contents.path("files").forEach(name -> assertThat(file.resolveSibling(name.asText()))
                        .exists());
                assertThat(contents.at("/pages/0/lines").size()).isGreaterThan(5);
                told++;
            }
        }
        assertThat(told).isGreaterThanOrEqualTo(3);
        assertThat(bytes).isLessThan(MOST_BYTES);
    }
}
