package org.mohafez.corpus;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.mohafez.corpus.draw.Numerals;
import org.mohafez.corpus.paper.Paper;
import org.mohafez.corpus.truth.Truth;

/** The tables beside the papers speak of papers, decisions and files that are there. */
class HandWrittenTablesTest {
    private final Map<String, Paper> papers =
            SamplePapers.of(GenerateCorpus.SEED).stream().collect(Collectors.toMap(Paper::id, paper -> paper));

    @Test
    void everyQueryHasItsAnswer() throws IOException {
        List<String[]> queries = rows("queries/relevance.tsv");
        assertThat(queries).hasSizeGreaterThanOrEqualTo(40);
        assertThat(queries).allSatisfy(query -> {
            Paper paper = paper(query[2]);
            assertThat(query[1]).as(query[0]).isEqualTo(paper.half());
            assertThat(Integer.parseInt(query[3]))
                    .as(query[0])
                    .isBetween(0, Truth.of(paper).path("decisions").size());
        });
        assertThat(queries).extracting(query -> query[0]).doesNotHaveDuplicates();
    }

    @Test
    void queriedMemoNumbersAreThoseOfTheirPapers() throws IOException {
        List<String[]> numbers = rows("queries/relevance.tsv").stream()
                .filter(query -> query[4].startsWith("memo number"))
                .toList();
        assertThat(numbers).hasSizeGreaterThanOrEqualTo(3);
        assertThat(numbers).allSatisfy(query -> assertThat(Numerals.latin(query[0]))
                .isEqualTo(Truth.of(paper(query[2])).at("/memo/normalized").asText()));
    }

    @Test
    void everyBadFileHasItsOutcome() throws IOException {
        try (var files = Files.list(CorpusFolder.PATH.resolve("bad"))) {
            assertThat(rows("bad.tsv"))
                    .extracting(row -> row[0])
                    .containsExactlyInAnyOrderElementsOf(
                            files.map(file -> file.getFileName().toString()).toList());
        }
    }

    private Paper paper(String id) {
        return Optional.ofNullable(papers.get(id)).orElseThrow(() -> new AssertionError("no paper " + id));
    }

    private static List<String[]> rows(String table) throws IOException {
        return Files.readAllLines(CorpusFolder.PATH.resolve(table)).stream()
                .skip(1)
                .map(line -> line.split("\t", -1))
                .toList();
    }
}
