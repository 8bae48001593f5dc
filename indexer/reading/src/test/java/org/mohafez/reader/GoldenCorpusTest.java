package org.mohafez.reader;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.mohafez.opening.Opener;
import org.mohafez.page.Pages;
import org.mohafez.record.ReadPaper;

/**
 * Every document of the corpus but its scans: what is read in it must be what was read when somebody last looked. A file of
 * several papers gives several records; of the forms of one paper, one that says the same as an earlier one only names it.
 */
class GoldenCorpusTest {
    private static final Path BASE = Path.of(System.getProperty("basedir", "."));
    private static final Path CORPUS = BASE.resolve("../../corpus");
    private static final Path GOLDEN = BASE.resolve("src/test/resources/golden");

    @TestFactory
    Stream<DynamicTest> theDocumentSaysWhatItSaid() throws IOException {
        return documents().stream()
                .map(folder -> DynamicTest.dynamicTest(
                        folder.getFileName().toString(), () -> Golden.assertSame(golden(folder), said(folder))));
    }

    @Test
    void nothingIsKeptOfWhatTheCorpusDoesNotHold() throws IOException {
        try (Stream<Path> kept = Files.list(GOLDEN)) {
            assertThat(kept)
                    .containsExactlyInAnyOrderElementsOf(
                            documents().stream().map(GoldenCorpusTest::golden).toList());
        }
    }

    private static List<Path> documents() throws IOException {
        try (Stream<Path> samples = Files.list(CORPUS.resolve("samples"));
                Stream<Path> bundles = Files.list(CORPUS.resolve("bundles"))) {
            return Stream.concat(samples, bundles)
                    .filter(Files::isDirectory)
                    .sorted()
                    .toList();
        }
    }

    private static Path golden(Path document) {
        return GOLDEN.resolve(document.getFileName() + ".json");
    }

    private static String said(Path document) throws IOException {
        Map<String, String> formOf = new LinkedHashMap<>();
        Map<String, String> said = new LinkedHashMap<>();
        for (Path file : files(document)) {
            String form = file.toString().substring(file.toString().lastIndexOf('.') + 1);
            String records = records(file);
            String same = formOf.putIfAbsent(records, form);
            said.put(form, same == null ? records : "\"" + same + "\"");
        }
        return said.entrySet().stream()
                .map(form -> "\"" + form.getKey() + "\": " + form.getValue())
                .collect(Collectors.joining(",\n", "{\n", "\n}\n"));
    }

    private static List<Path> files(Path document) throws IOException {
        try (Stream<Path> files = Files.list(document)) {
            return files.filter(file -> !file.toString().endsWith(".json"))
                    .sorted()
                    .toList();
        }
    }

    private static String records(Path file) {
        Pages pages = (Pages) new Opener().open(file);
        return new PaperReader()
                .read(pages).stream()
                        .map(ReadPaper::record)
                        .map(Golden::saying)
                        .map((JsonNode record) -> Golden.lines(record))
                        .collect(Collectors.joining(",\n", "[", "]"));
    }
}
