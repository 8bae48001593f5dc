package org.mohafez.reader;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.mohafez.record.RecordJson;

/**
 * Papers of our own writing, each with the record that a person has checked beside it. {@code -Dgolden=update} writes the
 * records anew: read every difference before you keep it.
 */
class GoldenPapersTest {
    private static final Path PAPERS = Path.of(System.getProperty("basedir", "."), "src/test/resources/papers");
    private static final boolean UPDATE = "update".equals(System.getProperty("golden"));

    @TestFactory
    Stream<DynamicTest> thePaperSaysWhatItsRecordSays() throws IOException {
        return papers().stream()
                .map(paper -> DynamicTest.dynamicTest(paper.getFileName().toString(), () -> {
                    JsonNode read = record(paper);
                    Path golden = Path.of(paper.toString().replace(".txt", ".record.json"));
                    if (UPDATE) {
                        Files.writeString(golden, RecordJson.indented(read) + "\n");
                    }
                    assertThat(RecordJson.indented(read))
                            .isEqualTo(RecordJson.indented(RecordJson.MAPPER.readTree(golden.toFile())));
                }));
    }

    @Test
    void thereAreManyKindsOfPapers() throws IOException {
        assertThat(papers()).hasSizeGreaterThanOrEqualTo(16);
        assertThat(papers().stream().map(GoldenPapersTest::record).map(record -> record.path("kind")
                        .asText()))
                .contains("minutes", "order", "notice", "circular", "letter", "working-paper", "other");
    }

    @Test
    void onlyMinutesDecide() throws IOException {
        for (Path paper : papers()) {
            JsonNode record = record(paper);
            if (!record.path("kind").asText().equals("minutes")) {
                assertThat(record.path("decisions")).as(paper.toString()).isEmpty();
            }
        }
    }

    private static List<Path> papers() throws IOException {
        try (Stream<Path> files = Files.list(PAPERS)) {
            return files.filter(file -> file.toString().endsWith(".txt"))
                    .sorted()
                    .toList();
        }
    }

    private static JsonNode record(Path paper) {
        try {
            ObjectNode record = RecordJson.MAPPER.valueToTree(new PaperReader()
                    .read(TextPages.of(Files.readString(paper)))
                    .getFirst()
                    .record());
            record.remove(List.of("pages", "access"));
            return record;
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }
}
