package org.mohafez.pipeline.alike;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mohafez.archive.folder.ArchiveFolder;
import org.mohafez.page.Page;
import org.mohafez.page.PageSource;
import org.mohafez.page.Pages;
import org.mohafez.page.Paragraph;
import org.mohafez.record.PaperRecord;
import org.mohafez.record.RecordJson;

class AlikePapersTest {
    private static final String A = "0000000000000aaa";
    private static final String B = "0000000000000bbb";
    private static final String C = "0000000000000ccc";

    @TempDir
    private Path temp;

    /** Four hundred words, of which the last {@code changed} in a hundred are others. */
    private static Pages text(int changed) {
        Random random = new Random(7);
        Random others = new Random(changed);
        String words = IntStream.range(0, 400)
                .mapToObj(i -> {
                    int word = random.nextInt(5_000);
                    return i % 100 >= 100 - changed ? "অন্য" + others.nextInt(5_000) : "শব্দ" + word;
                })
                .collect(Collectors.joining(" "));
        return new Pages(
                "text/plain",
                List.of(new Page(1, null, null, PageSource.TEXT, 1.0, null, List.of(Paragraph.of(words)))));
    }

    private static PaperRecord paper(String memo, String met) {
        return RecordJson.read("""
                {"kind":"minutes","status":"signed","access":"public","memo":{"number":"%s","key":"%s"},
                 "meeting":{"date":"%s"},"decisions":[]}""".formatted(memo, memo, met), PaperRecord.class);
    }

    private static PaperRecord bare() {
        return RecordJson.read(
                "{\"kind\":\"minutes\",\"status\":\"signed\",\"access\":\"public\",\"decisions\":[]}",
                PaperRecord.class);
    }

    private AlikePapers papers() {
        return new AlikePapers(new ArchiveFolder(temp));
    }

    private List<String> told(String id) throws IOException {
        Path file = new ArchiveFolder(temp).alike(id);
        return Files.exists(file) ? Files.readAllLines(file) : List.of();
    }

    @Test
    void theSameMinutesScannedAgainArePointedOutOnBothSides() throws IOException {
        try (AlikePapers papers = papers()) {
            assertThat(papers.add(A, paper("05.1", "2025-06-01"), text(0))).isEmpty();
            // Read from a scan: some words wrong, and a digit of the number.
            assertThat(papers.add(B, paper("05.7", "2025-06-01"), text(8))).containsExactly(A);
        }
        assertThat(told(A)).containsExactly(B);
        assertThat(told(B)).containsExactly(A);
    }

    @Test
    void nextMonthsMinutesAreAnotherPaper() {
        try (AlikePapers papers = papers()) {
            papers.add(A, paper("05.1", "2025-06-01"), text(0));
            assertThat(papers.add(B, paper("05.2", "2025-07-01"), text(3))).isEmpty();
        }
    }

    @Test
    void textsAloneMustBeNearlyTheSame() {
        try (AlikePapers papers = papers()) {
            papers.add(A, bare(), text(0));
            assertThat(papers.add(B, bare(), text(4))).containsExactly(A);
            assertThat(papers.add(C, bare(), text(60))).isEmpty();
        }
    }

    @Test
    void aBetterReadingIsComparedAnew() throws IOException {
        try (AlikePapers papers = papers()) {
            papers.add(A, paper("05.1", "2025-06-01"), text(0));
            papers.add(B, paper("05.1", "2025-06-01"), text(5));
            assertThat(papers.add(B, paper("05.1", "2025-06-01"), text(90))).isEmpty();
        }
        assertThat(told(A)).isEmpty();
        assertThat(told(B)).isEmpty();
    }

    @Test
    void digitsOfEitherScriptAreTheSameAndShortTextsAreNotCompared() {
        String words = IntStream.range(0, 60).mapToObj(i -> "ক" + i).collect(Collectors.joining(" "));
        String bangla = words.chars()
                .mapToObj(c -> String.valueOf((char) (c >= '0' && c <= '9' ? c - '0' + '০' : c)))
                .collect(Collectors.joining());
        assertThat(MinHash.of(words)).isEqualTo(MinHash.of(bangla)).isPresent();
        assertThat(MinHash.of("ক খ গ")).isEmpty();
    }
}
