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
    private static final String QUERIES = "queries/relevance.tsv";
    private static final String STRANGERS = "queries/strangers.tsv";
    private static final int HALF = 1;
    private static final int PAPERS = 2;
    private static final int ORDINALS = 3;
    private static final int CLASS = 4;

    private final Map<String, Paper> papers =
            SamplePapers.of(GenerateCorpus.SEED).stream().collect(Collectors.toMap(Paper::id, paper -> paper));

    @Test
    void everyQueryHasItsAnswers() throws IOException {
        List<String[]> queries = rows(QUERIES);
        assertThat(queries).hasSizeGreaterThanOrEqualTo(260);
        assertThat(queries).allSatisfy(this::assertAnswered);
        assertThat(queries).allSatisfy(query -> assertThat(cell(query[PAPERS]))
                .as(query[0])
                .allSatisfy(id -> assertThat(query[HALF]).isEqualTo(paper(id).half())));
        assertThat(queries).extracting(query -> query[0]).doesNotHaveDuplicates();
    }

    @Test
    void strangersQueriesHaveTheirAnswersAndAreOfEveryClass() throws IOException {
        List<String[]> queries = rows(STRANGERS);
        assertThat(queries).allSatisfy(this::assertAnswered);
        Map<String, Long> classes = queries.stream()
                .collect(Collectors.groupingBy(query -> query[HALF] + " " + query[CLASS], Collectors.counting()));
        assertThat(classes).hasSize(2 * 9);
        assertThat(classes.values()).allSatisfy(count -> assertThat(count).isGreaterThanOrEqualTo(6));
    }

    private void assertAnswered(String[] query) {
        List<String> papers = cell(query[PAPERS]);
        List<String> ordinals = cell(query[ORDINALS]);
        assertThat(ordinals).as(query[0]).hasSameSizeAs(papers);
        for (int i = 0; i < papers.size(); i++) {
            assertThat(Integer.parseInt(ordinals.get(i)))
                    .as(query[0])
                    .isBetween(
                            0, Truth.of(paper(papers.get(i))).path("decisions").size());
        }
    }

    @Test
    void queriesAreOfEveryClassAndPaper() throws IOException {
        List<String[]> queries = rows(QUERIES);
        Map<String, Long> classes = queries.stream()
                .collect(Collectors.groupingBy(query -> query[HALF] + " " + query[CLASS], Collectors.counting()));
        assertThat(classes).hasSize(2 * 11);
        assertThat(classes.values()).allSatisfy(count -> assertThat(count).isGreaterThanOrEqualTo(12));
        Map<String, Long> asked = queries.stream()
                .flatMap(query -> cell(query[PAPERS]).stream().distinct())
                .collect(Collectors.groupingBy(paper -> paper, Collectors.counting()));
        assertThat(asked).containsOnlyKeys(papers.keySet());
        assertThat(asked)
                .allSatisfy((paper, count) -> assertThat(count).as(paper).isLessThanOrEqualTo(8));
    }

    @Test
    void queriedMemoNumbersAreThoseOfTheirPapers() throws IOException {
        assertThat(rows(QUERIES).stream().filter(query -> query[CLASS].equals("memo")))
                .allSatisfy(query -> {
                    String typed = query[0].substring(query[0].lastIndexOf(' ') + 1);
                    String printed =
                            Truth.of(paper(query[PAPERS])).at("/memo/number").asText();
                    assertThat(Numerals.latin(printed)).contains(Numerals.latin(typed));
                });
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

    private static List<String> cell(String values) {
        return List.of(values.split("\\|", -1));
    }

    private static List<String[]> rows(String table) throws IOException {
        return Files.readAllLines(CorpusFolder.PATH.resolve(table)).stream()
                .skip(1)
                .map(line -> line.split("\t", -1))
                .toList();
    }
}
