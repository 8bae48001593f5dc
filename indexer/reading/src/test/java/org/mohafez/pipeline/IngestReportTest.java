package org.mohafez.pipeline;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.mohafez.inbox.Look;
import org.mohafez.inbox.Outcome;
import org.mohafez.inbox.Readers;
import org.mohafez.record.Access;
import org.mohafez.source.ReceivedPaper;

class IngestReportTest {
    private static final Outcome ADDED = new Outcome.Added("b/1.pdf", "id", 1, 2, 3, List.of());

    @Test
    void aBatchThatWasGoneOnWithIsToldAsOne() {
        IngestReport first = new IngestReport(List.of(ADDED, new Outcome.Failed("b/2.pdf", "opening", "no", 1)), 1.5);
        IngestReport second = new IngestReport(
                List.of(
                        new Outcome.Unchanged("b/1.pdf", "id"),
                        new Outcome.Added("b/2.pdf", "id2", 1, 1, 1, List.of()),
                        new Outcome.Unchanged("a.pdf", "id3")),
                2);
        IngestReport both = first.and(second);

        assertThat(both.files())
                .containsExactly(
                        new Outcome.Unchanged("a.pdf", "id3"),
                        ADDED,
                        new Outcome.Added("b/2.pdf", "id2", 1, 1, 1, List.of()));
        assertThat(both.seconds()).isEqualTo(3.5);
    }

    @Test
    void whatABatchDidNotComeToIsLeft() {
        List<ReceivedPaper> papers = List.of(
                ReceivedPaper.of(java.nio.file.Path.of("b/1.pdf")), ReceivedPaper.of(java.nio.file.Path.of("c.zip")));
        Delivery delivery = new Delivery(
                papers, List.of(new Outcome.NotPaper("side.xml")), Look.NONE, Readers.ofNew(Access.PUBLIC), true);

        Delivery left = delivery.after(new IngestReport(
                List.of(
                        new Outcome.Added(papers.getFirst().path(), "id", 1, 1, 1, List.of()),
                        new Outcome.Added("c.zip/first.pdf", "id2", 1, 1, 1, List.of())),
                1));

        assertThat(left.papers()).containsExactly(papers.getLast());
        assertThat(left.others()).as("told once").isEmpty();
        assertThat(left.retry()).isTrue();
    }
}
