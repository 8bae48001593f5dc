package org.mohafez.reader;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.mohafez.record.RecordJson;

/** Papers of our own writing, each with the record that a person has checked beside it, and with the rules that read it. */
class GoldenPapersTest {
    private static final Path PAPERS = Path.of(System.getProperty("basedir", "."), "src/test/resources/papers");

    private static final Set<String> FOUND_AGAIN = Set.of("quoted", "worked-out");

    @TestFactory
    Stream<DynamicTest> thePaperSaysWhatItsRecordSays() throws IOException {
        return papers().stream()
                .map(paper -> DynamicTest.dynamicTest(paper.getFileName().toString(), () -> {
                    Path golden = Path.of(paper.toString().replace(".txt", ".record.json"));
                    Golden.assertSame(golden, RecordJson.indented(record(paper)) + "\n");
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
            // Values that are found again word for word are tested by themselves.
            if (record.path("reads") instanceof ObjectNode reads) {
                reads.remove(reads.properties().stream()
                        .filter(read -> FOUND_AGAIN.contains(
                                read.getValue().path("rule").asText()))
                        .map(Map.Entry::getKey)
                        .toList());
            }
            return record;
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }
}
