package org.mohafez.reader;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.mohafez.opening.Opener;
import org.mohafez.page.Block;
import org.mohafez.page.Box;
import org.mohafez.page.Line;
import org.mohafez.page.Page;
import org.mohafez.page.PageSource;
import org.mohafez.page.Pages;
import org.mohafez.page.Paragraph;
import org.mohafez.record.PaperRecord;
import org.mohafez.record.ReadFrom;
import org.mohafez.record.RecordJson;

class QuotationsTest {
    private static final Path SAMPLES = Path.of(System.getProperty("basedir", "."), "../../corpus/samples");
    /** Said of the paper as a whole, worked out, or known from elsewhere: they stand nowhere in it. */
    private static final Set<String> NOWHERE = Set.of(
            "kind",
            "status",
            "language",
            "access",
            "code",
            "type",
            "value",
            "mode",
            "checks",
            "reads",
            "unread",
            "pages",
            "part",
            "parts",
            "division",
            "ministry",
            "agency");

    private static final String MINUTES = """
            উপজেলা পরিষদ কার্যালয়
            সভার কার্যবিবরণী
            সভার তারিখ: ০৩-০৪-২০২৩
            সিদ্ধান্ত ১: রাস্তা মেরামত করতে হবে।
            বাস্তবায়নে: উপজেলা প্রকৌশলী
            সিদ্ধান্ত ২: ঘাট ১০ দিনের মধ্যে মেরামত করতে হবে এবং
            ছবি পাঠাতে হবে।
            বাস্তবায়নে: উপজেলা প্রকৌশলী
            """;

    @Test
    void theSameWordsInAnotherRowAreThatRows() {
        Map<String, ReadFrom> reads = read(lines(MINUTES, 99)).reads();
        assertThat(tops(reads, "/decisions/0/implementers/0/text")).containsExactly(50.0);
        assertThat(tops(reads, "/decisions/1/implementers/0/text")).containsExactly(80.0);
        assertThat(tops(reads, "/decisions/1/number")).containsExactly(60.0);
    }

    @Test
    void aValueOverTwoLinesHasBoth() {
        Map<String, ReadFrom> reads = read(lines(MINUTES, 99)).reads();
        assertThat(tops(reads, "/decisions/1/text")).containsExactly(60.0, 70.0);
    }

    @Test
    void aValueOnTheSecondPageIsReadThere() {
        Map<String, ReadFrom> reads = read(lines(MINUTES, 5)).reads();
        assertThat(Objects.requireNonNull(reads.get("/decisions/0/implementers/0/text"))
                        .page())
                .isEqualTo(1);
        assertThat(Objects.requireNonNull(reads.get("/decisions/1/implementers/0/text"))
                        .page())
                .isEqualTo(2);
        assertThat(Objects.requireNonNull(reads.get("/decisions/1/deadline/text"))
                        .page())
                .isEqualTo(2);
    }

    @Test
    void whatIsOnlyFoundEarlierIsLessSure() {
        PaperRecord record = read(lines(MINUTES.replace("বাস্তবায়নে: উপজেলা প্রকৌশলী\n", ""), 99));
        ReadFrom text = Objects.requireNonNull(record.reads().get("/meeting/date"));
        assertThat(text.rule()).isNotEqualTo("quoted");
        assertThat(record.reads().values())
                .allSatisfy(read -> assertThat(read.confidence()).isBetween(0.4, 1.0));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "sreemangal-monthly/sreemangal-monthly.pdf",
                "thakurgaon-hospital/thakurgaon-hospital.pdf",
                "kushtia-integrity-order/kushtia-integrity-order.html",
                "bhola-disaster/bhola-disaster.pdf"
            })
    void everyValueThatStandsInAPaperIsFoundThere(String sample) {
        Pages pages = (Pages) new Opener().open(SAMPLES.resolve(sample));
        PaperRecord record = new PaperReader().read(pages).getFirst().record();
        List<String> unread = new ArrayList<>();
        collect("", RecordJson.MAPPER.valueToTree(record), record.reads(), unread);
        assertThat(unread).isEmpty();
    }

    private static void collect(String pointer, JsonNode node, Map<String, ReadFrom> reads, List<String> unread) {
        if (node.isTextual() && !reads.containsKey(pointer)) {
            unread.add(pointer + " " + node.asText());
        }
        node.properties().stream()
                .filter(field -> !NOWHERE.contains(field.getKey()))
                .forEach(field -> collect(pointer + "/" + field.getKey(), field.getValue(), reads, unread));
        for (int i = 0; node.isArray() && i < node.size(); i++) {
            if (!reads.containsKey(pointer + "/" + i)) {
                collect(pointer + "/" + i, node.get(i), reads, unread);
            }
        }
    }

    private static List<Double> tops(Map<String, ReadFrom> reads, String pointer) {
        return Objects.requireNonNull(reads.get(pointer), pointer).boxes().stream()
                .map(Box::top)
                .toList();
    }

    private static PaperRecord read(Pages pages) {
        return new PaperReader().read(pages).getFirst().record();
    }

    /** Lines ten points apart from 10 on, so many to a page. */
    private static Pages lines(String text, int toPage) {
        List<String> lines = text.lines().toList();
        List<Page> pages = new ArrayList<>();
        for (int from = 0; from < lines.size(); from += toPage) {
            int number = pages.size() + 1;
            List<Block> blocks = new ArrayList<>();
            for (int i = from; i < Math.min(lines.size(), from + toPage); i++) {
                Box box = new Box(50, 10 + 10.0 * (i - from), 300, 9);
                blocks.add(new Paragraph(List.of(new Line(lines.get(i), box, List.of(), number))));
            }
            pages.add(new Page(number, 595.0, 842.0, PageSource.TEXT, 1.0, "test", blocks));
        }
        return new Pages("application/pdf", pages);
    }
}
