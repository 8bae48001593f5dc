package org.mohafez.web.export;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.mohafez.record.RecordJson;
import org.mohafez.web.export.sample.Sample;
import org.mohafez.web.fixture.SampleArchive;
import org.mohafez.web.fixture.SamplePapers;
import org.mohafez.web.fixture.TestPortal;

class SamplesTest {
    private final TestPortal portal = TestPortal.shared();

    @Test
    void theRuleIsTheOneThatIsSaid() {
        // printf 'seed\nabc/1' | sha256sum
        assertThat(Sample.draw("seed", "abc/1"))
                .isEqualTo("0efd523502d2584b4691feec72fbcfa3a60b2af9541e9b9c7e81f423fe0d5d9a");
    }

    @Test
    void theOrderOfTheSetDoesNotMatter() {
        List<String> ids = new ArrayList<>(
                IntStream.range(0, 1000).mapToObj(i -> "d" + i + "/1").toList());
        List<String> first = draw("2025-07", 20, ids);
        Collections.shuffle(ids, new Random(1));
        assertThat(draw("2025-07", 20, ids)).isEqualTo(first).hasSize(20).doesNotHaveDuplicates();
        assertThat(draw("2025-08", 20, ids)).isNotEqualTo(first);
        assertThat(draw("2025-07", 10, ids)).isEqualTo(first.subList(0, 10));
    }

    @Test
    void everyOneIsDrawnAsOftenAsTheOthers() {
        List<String> ids = IntStream.range(0, 10).mapToObj(i -> "d" + i + "/1").toList();
        Map<String, Integer> drawn = new java.util.TreeMap<>();
        for (int seed = 0; seed < 2000; seed++) {
            draw("s" + seed, 3, ids).forEach(id -> drawn.merge(id, 1, Integer::sum));
        }
        // 600 each, give or take five standard deviations.
        assertThat(drawn.values()).hasSize(10).allSatisfy(times -> assertThat(times)
                .isBetween(500, 700));
    }

    @Test
    void aSampleCanBeDrawnAgainByAnybody() {
        String path = "/audit/sample.jsonl?office=uno-kanchanpur&seed=july&n=5";
        List<String> ids = ids(path);
        List<String> all = ids("/search.jsonl?office=uno-kanchanpur");
        assertThat(ids).isEqualTo(draw("july", 5, all)).hasSize(5);
        assertThat(ids(path + "&sort=oldest&page=2")).isEqualTo(ids);
    }

    @Test
    void thePageSaysHowAndFromWhat() {
        String page =
                portal.get("/audit/sample?office=uno-kanchanpur&seed=july&n=৩").body();
        assertThat(page).contains("SHA-256", "value=\"july\"", "name=\"office\" value=\"uno-kanchanpur\"");
        assertThat(page.split("<tr>", -1)).hasSize(3 + 1 + 1);
        String id = draw("july", 1, ids("/search.jsonl?office=uno-kanchanpur")).getFirst();
        assertThat(page)
                .contains(
                        "/d/" + id.replaceAll("/0$", ""),
                        Sample.draw("july", id).substring(0, 12));
        // Two decisions of one paper may be about the same: which it is stands with it.
        assertThat(portal.get("/audit/sample?office=uno-kanchanpur&seed=july&n=500&lang=en")
                        .body())
                .contains("ওয়েব পোর্টাল হালনাগাদ · Decision no. 01</a>");
    }

    /** One sign may be written as one character or as two, and spaces are not seen. */
    @Test
    void seedsThatLookTheSameDrawTheSame() {
        String all = "/search.jsonl?office=uno-kanchanpur";
        List<String> one = ids(sample("নিরীক্ষা য\u09BC"));
        assertThat(ids(sample(" নিরীক্ষা \u09DF "))).isEqualTo(one).isEqualTo(draw("নিরীক্ষা য\u09BC", 5, ids(all)));
        assertThat(portal.get("/audit/sample?lang=en").body())
                .contains("NFC", "spaces before and after it are left out");
    }

    @Test
    void whatCannotBeTakenAsItWasGivenIsSaid() {
        String cut = "a".repeat(99);
        String page = portal.get(
                        "/audit/sample?lang=en&office=uno-kanchanpur&n=99999&seed=" + cut + TestPortal.encoded("😀b"))
                .body();
        assertThat(page)
                .contains("A seed has at most 100 characters: only its beginning was taken, ‘" + cut + "’")
                .contains("value=\"" + cut + "\"", "A sample has 1 to 500 results; its size was taken to be 500.");
        assertThat(ids(sample(cut + "😀b"))).isEqualTo(ids(sample(cut)));
        assertThat(ids(sample(cut + " b"))).isEqualTo(ids(sample(cut)));
        for (String size : List.of("0", "-3", "x", "501", "12345678")) {
            assertThat(portal.get("/audit/sample?lang=en&seed=a&n=" + size).body())
                    .as(size)
                    .contains("A sample has 1 to 500 results");
        }
        assertThat(portal.get("/audit/sample?lang=en&seed=a&n=০৫").body()).doesNotContain("A sample has", "A seed has");
    }

    private static String sample(String seed) {
        return "/audit/sample.jsonl?office=uno-kanchanpur&n=5&seed=" + TestPortal.encoded(seed);
    }

    @Test
    void withoutASeedNothingIsDrawn() {
        assertThat(portal.get("/audit/sample").body()).contains("name=\"seed\"").doesNotContain("<table");
        assertThat(portal.get("/audit/sample.csv").body().lines()).hasSize(1);
    }

    @Test
    void tablesHaveTheDrawAndTheDigest() {
        String id = SampleArchive.id(SamplePapers.ORDER) + "/0";
        assertThat(portal.get("/audit/sample.csv?kind=order&seed=x").body())
                .contains(Sample.draw("x", id), id, SamplePapers.ORDER);
        Map<String, byte[]> book = Zipped.parts(portal, "/audit/sample.xlsx?kind=order&seed=x");
        assertThat(Zipped.words(book, "xl/worksheets/sheet2.xml")).contains("SHA-256", "seed=x");
    }

    @Test
    void nothingInternalCanBeDrawn() {
        assertThat(ids("/audit/sample.jsonl?seed=x&n=500"))
                .hasSizeGreaterThan(50)
                .noneMatch(id -> id.startsWith(SampleArchive.id(SamplePapers.INTERNAL))
                        || id.startsWith(SampleArchive.id(SamplePapers.INTERNAL_MINUTES)));
    }

    private List<String> ids(String path) {
        return portal.get(path)
                .body()
                .lines()
                .map(line -> RecordJson.read(line, JsonNode.class).get("id").asText())
                .toList();
    }

    private static List<String> draw(String seed, int size, List<String> ids) {
        Sample sample = new Sample(seed, size);
        ids.forEach(id -> sample.offer(Hits.of(id, id)));
        return sample.drawn().stream().map(drawn -> drawn.hit().id()).toList();
    }
}
