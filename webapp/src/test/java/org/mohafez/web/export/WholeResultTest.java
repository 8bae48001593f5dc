package org.mohafez.web.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.mohafez.record.Access;
import org.mohafez.search.SearchRequest;
import org.mohafez.web.export.result.Column;
import org.mohafez.web.export.result.Row;
import org.mohafez.web.export.result.WholeResult;
import org.mohafez.web.export.result.WholeResult.Given;
import org.mohafez.web.export.table.Cover;
import org.mohafez.web.export.table.CsvTable;
import org.mohafez.web.export.table.JsonLines;
import org.mohafez.web.export.table.Table;
import org.mohafez.web.export.table.XlsxTable;
import org.mohafez.web.fixture.TestPortal;
import org.mohafez.web.shelf.Shelf;
import org.mohafez.web.ui.Lang;
import org.mohafez.web.ui.Visitor;
import org.mohafez.web.ui.Words;

/** A result of many more hits than the samples have, of papers that are made as they are asked for. */
class WholeResultTest {
    private static final long MANY = 60_000;
    private static final int MOST = 50_000;
    /** Of 50,000 rows no more than this may be held: they are 60 MB as JSON. */
    private static final long MEMORY = 48L * 1024 * 1024;

    private static final SearchRequest EVERYTHING = SearchRequest.of("", Set.of(Access.PUBLIC));

    @Test
    void whatIsBehindTheLimitIsSaidAtTheEnd() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        Table table = CsvTable.begin(out, cover());
        Given given = result(new ManyPapers(12)).each(10, row -> add(table, row));
        table.end(given);
        assertThat(given).isEqualTo(new Given(12, 10, 0));
        List<String> lines = out.toString(StandardCharsets.UTF_8).lines().toList();
        assertThat(lines).hasSize(12);
        assertThat(lines.getLast()).contains("the first 10 of 12 results");
    }

    @Test
    void whatTheArchiveCannotReadIsLeftOutAndCounted() throws IOException {
        ManyPapers papers = new ManyPapers(5).withDamaged(2).withInternal(3);
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        Table table = JsonLines.begin(out, cover());
        Given given = result(papers).each(10, row -> add(table, row));
        table.end(given);
        assertThat(given).isEqualTo(new Given(5, 3, 2));
        assertThat(given.isCut()).isFalse();
        assertThat(out.toString(StandardCharsets.UTF_8).lines().toList().getLast())
                .contains("\"lost\":2", "2 results are left out");
    }

    @Test
    void whatLaterPapersSayIsAskedForManyHitsAtOnce() {
        ManyPapers papers = new ManyPapers(1001);
        List<String> given = new ArrayList<>();
        assertThat(result(papers).each(MOST, row -> given.add(row.hit().documentId())))
                .isEqualTo(new Given(1001, 1001, 0));
        assertThat(given).doesNotHaveDuplicates().hasSize(1001);
        assertThat(papers.acts()).isLessThanOrEqualTo(6);
    }

    @Test
    void aLongResultIsNeverHeldAsAWhole() throws IOException {
        for (Table.Format format : List.<Table.Format>of(CsvTable::begin, JsonLines::begin, XlsxTable::begin)) {
            Table table = format.begin(new Nowhere(), cover());
            long before = held();
            MostHeld most = new MostHeld();
            Given given = result(new ManyPapers(MANY)).each(MOST, row -> {
                add(table, row);
                most.look(row);
            });
            table.end(given);
            assertThat(given.given()).isEqualTo(MOST);
            assertThat(most.bytes - before).as(table.getClass().getSimpleName()).isLessThan(MEMORY);
        }
    }

    /** Looks from time to time how much is held when nothing is waiting to be thrown away. */
    private static final class MostHeld {
        private long bytes;
        private long rows;

        void look(Row row) {
            if (++rows % (MOST / 4) == 0) {
                bytes = Math.max(bytes, held());
            }
        }
    }

    private static WholeResult result(ManyPapers papers) {
        return new WholeResult(
                papers.engine(),
                new Shelf(papers),
                TestPortal.site(),
                new Visitor(Lang.EN, Set.of(Access.PUBLIC), null),
                EVERYTHING);
    }

    private static Cover cover() {
        return new Cover(Words.in(Lang.EN), "https://minutes.example/search", Instant.EPOCH, Column.ofResults());
    }

    private static void add(Table table, Row row) {
        try {
            table.add(row);
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    private static long held() {
        System.gc();
        return Runtime.getRuntime().totalMemory() - Runtime.getRuntime().freeMemory();
    }

    /** Takes bytes and keeps none. */
    private static final class Nowhere extends java.io.OutputStream {
        @Override
        public void write(int b) {}

        @Override
        public void write(byte[] bytes, int from, int length) {}
    }
}
