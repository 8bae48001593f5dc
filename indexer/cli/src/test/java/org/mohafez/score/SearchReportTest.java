package org.mohafez.score;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class SearchReportTest {
    private static final Answer POND = new Answer("pond", 1);
    private static final Answer LAKE = new Answer("lake", 1);

    private final SearchReport report = SearchReport.of(
            "dev",
            List.of(
                    question("found", "dev", QueryClass.PLAIN),
                    question("lost", "dev", QueryClass.ROMAN),
                    question("other half", "test", QueryClass.PLAIN)),
            List.of(
                    searcher("we", query -> query.equals("found") ? List.of(POND) : List.of()),
                    searcher("they", query -> List.of(LAKE, POND))));

    @Test
    void figuresAreGivenByClassAndInAll() {
        assertThat(report.table().lines())
                .anyMatch(line -> line.matches("plain +1 +1.000 1.000 1.000 +0.000 1.000 0.500"))
                .anyMatch(line -> line.matches("roman +1 +0.000 0.000 0.000 +0.000 1.000 0.500"))
                .anyMatch(line -> line.matches("all +2 +0.500 0.500 0.500 +0.000 1.000 0.500"));
    }

    @Test
    void whatWasNotFirstIsNamedWithThePlacesOfTheOthers() {
        assertThat(report.misses())
                .hasLineCount(1)
                .contains("–", "(2)", "lost", "pond/1", "first nothing")
                .doesNotContain("found", "other half");
    }

    private static Question question(String query, String half, QueryClass sort) {
        return new Question(query, half, Set.of(POND), sort, "");
    }

    private interface Answering {
        List<Answer> to(String query);
    }

    private static Searcher searcher(String name, Answering answering) {
        return new Searcher() {
            @Override
            public String name() {
                return name;
            }

            @Override
            public List<Answer> answers(String query) {
                return answering.to(query);
            }
        };
    }
}
