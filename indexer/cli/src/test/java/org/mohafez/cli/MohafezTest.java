package org.mohafez.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mohafez.cli.Ran.mohafez;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The contract of the command line: results on standard output, everything else on standard error, exit codes. */
class MohafezTest {
    @TempDir
    private Path folder;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "ingest",
                "intake",
                "extract",
                "search",
                "reindex",
                "status",
                "verify",
                "prove",
                "backup",
                "restore",
                "export",
                "withdraw",
                "erase",
                "retain",
                "user",
                "analyze",
                "date",
                "convert"
            })
    void everyCommandHasHelp(String command) {
        Ran ran = mohafez(command, "--help");

        assertThat(ran.exit()).isZero();
        assertThat(ran.out()).startsWith("Usage: mohafez " + command);
        assertThat(ran.err()).isEmpty();
    }

    @Test
    void withoutACommandItSaysHowToUseIt() {
        Ran ran = mohafez();

        assertThat(ran.exit()).isEqualTo(2);
        assertThat(ran.err()).contains("Usage: mohafez");
        assertThat(ran.out()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            ২৬ ভাদ্র ১৪৩০    | {"iso":"2023-09-10","bangla":"২৬ ভাদ্র ১৪৩০","fiscalYear":"2023-24"}
            28 May 2025      | {"iso":"2025-05-28","bangla":"১৪ জ্যৈষ্ঠ ১৪৩২","fiscalYear":"2024-25"}
            মে ২০২৫          | {"iso":"2025-05","fiscalYear":"2024-25"}
            ২০২৪-২৫ অর্থবছর   | {"fiscalYear":"2024-25"}
            """)
    void readsDates(String text, String json) {
        assertThat(mohafez("date", "--json", text)).isEqualTo(new Ran(0, json + System.lineSeparator(), ""));
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-8", "windows-1252"})
    void convertsBijoyOfEitherKindOfBytes(String charset) throws IOException {
        InputStream before = System.in;
        try {
            System.setIn(new ByteArrayInputStream("†Rjv cÖkvmK\r\nZ¡\tmfv 12".getBytes(Charset.forName(charset))));
            assertThat(mohafez("convert", "--from", "bijoy")).isEqualTo(new Ran(0, "জেলা প্রশাসক\r\nত্ব\tসভা ১২", ""));
        } finally {
            System.setIn(before);
        }
    }

    @Test
    void anUnknownEncodingIsWrongUse() {
        assertThat(mohafez("convert", "--from", "boishakhi").exit()).isEqualTo(2);
        assertThat(mohafez("convert").exit()).isEqualTo(2);
    }

    @Test
    void noDateIsExitOne() {
        Ran ran = mohafez("date", "কোনো তারিখ নেই");

        assertThat(ran.exit()).isEqualTo(1);
        assertThat(ran.out()).isEmpty();
        assertThat(ran.err()).contains("no date");
    }

    @Test
    void analyzesWithOffsetsIntoTheText() {
        assertThat(mohafez("analyze", "--json", "সভা ১,০৯,১৪৪").out())
                .startsWith("[{\"token\":\"সভা\",\"start\":0,\"end\":3,\"exact\":\"সভা\"")
                .contains("\"token\":\"১,০৯,১৪৪\",\"start\":4,\"end\":12,\"exact\":\"109144\"");
    }

    @Test
    void analyzingTellsWhatElseAnswersAWord() throws IOException {
        assertThat(mohafez("analyze", "এপিএ সভা").out().lines())
                .satisfiesExactly(
                        apa -> assertThat(apa).contains("also [").contains("বার্ষিক কর্মসম্পাদন চুক্তি"),
                        meeting -> assertThat(meeting).doesNotContain("চুক্তি"));
        Files.createDirectories(folder.resolve("own"));
        Files.writeString(folder.resolve("own/synonyms.txt"), "লালঘর, মালখানা\n- এপিএ\n");
        assertThat(mohafez("analyze", "--json", "লালঘর", "--archive", folder.resolve("own"))
                        .out())
                .contains("\"synonyms\":[\"মালখানা\"]");
        assertThat(mohafez("analyze", "এপিএ", "--archive", folder.resolve("own"))
                        .out())
                .doesNotContain("also");
    }

    @Test
    void aMissingArchiveIsNotMade() {
        Path none = folder.resolve("none");
        for (String command : List.of("search", "status", "reindex")) {
            Ran ran = mohafez(command, "--archive", none);
            assertThat(ran.exit()).isEqualTo(3);
            assertThat(ran.err()).contains(none.toString());
        }
        assertThat(none).doesNotExist();
    }

    @Test
    void aFileThatIsNotThereIsOneLine() {
        Ran ran = mohafez("extract", folder.resolve("gone.pdf"));

        assertThat(ran.exit()).isEqualTo(3);
        assertThat(ran.err().lines()).hasSize(1);
    }

    @Test
    void ingestsSearchesAndReindexes() throws IOException {
        Path papers = Files.createDirectory(folder.resolve("papers"));
        Path archive = folder.resolve("archive");
        Files.writeString(papers.resolve("march.txt"), SamplePaper.TEXT);
        Files.writeString(papers.resolve("empty.txt"), "");
        Files.writeString(papers.resolve("notes.md"), "not a paper");

        Ran ingested = mohafez("ingest", papers, "--archive", archive, "--workers", 1);
        assertThat(ingested.exit()).isEqualTo(1);
        assertThat(ingested.out())
                .contains(
                        "1  read and kept",
                        "1  kept, could not be read",
                        "1  not papers by their names",
                        "1  decisions found")
                .contains("empty.txt: the file is empty");

        Ran found = mohafez("search", "--archive", archive, "খালের খনন");
        assertThat(found.exit()).isZero();
        assertThat(found.out()).startsWith("1 found in 1 documents").contains("[খাল] [খনন]", "উপজেলা প্রকৌশলী");

        assertThat(mohafez("status", "--archive", archive, "--json").out())
                .contains("\"index\":\"current\",\"documents\":1,\"decisions\":1,\"kinds\":{\"minutes\":1}")
                .contains("\"fileName\":\"empty.txt\",\"why\":{\"reason\":\"EMPTY\"");

        Files.writeString(archive.resolve("synonyms.txt"), "নালা => খাল\nখাল\n");
        assertThat(mohafez("search", "--archive", archive, "নালার খনন").out()).contains("[খাল] [খনন]");
        assertThat(mohafez("search", "--archive", archive, "নালার খনন", "--explain")
                        .out())
                .contains(
                        "নালার: says the same – “খাল”", "খনন: the word itself – “খনন”", "recent: 2025-03-12", "score ");
        assertThat(mohafez("search", "--archive", archive, "নালার খনন", "--explain", "--json")
                        .out())
                .contains("\"total\":1", "\"explanations\":[{\"id\":\"", "\"how\":\"SYNONYM\"");
        assertThat(mohafez("status", "--archive", archive).out())
                .contains("1  of synonyms.txt passed over:", "line 2 names nothing else");

        org.assertj.core.util.Files.delete(archive.resolve("index").toFile());
        org.assertj.core.util.Files.delete(archive.resolve("journal.db").toFile());
        assertThat(mohafez("status", "--archive", archive).out()).contains("index missing");
        assertThat(mohafez("reindex", "--archive", archive).out()).startsWith("1 documents indexed");
        assertThat(mohafez("search", "--archive", archive, "খালের খনন").out()).contains("[খাল] [খনন]");
    }

    @Test
    void reindexMakesLostPicturesOfPagesAgain() throws IOException {
        Path archive = folder.resolve("archive");
        Path leave = Path.of("../../corpus/samples/tangail-earned-leave/tangail-earned-leave.pdf");
        mohafez("ingest", leave, "--archive", archive, "--workers", 1, "--no-images");
        assertThat(pictures(archive)).isEmpty();

        assertThat(mohafez("reindex", "--archive", archive).out()).doesNotContain("pictures");
        assertThat(pictures(archive)).isEmpty();

        Ran ran = mohafez("reindex", "--images", "--archive", archive);
        assertThat(ran.exit()).isZero();
        assertThat(ran.out()).contains("1 documents indexed").contains("1 pictures of pages made");
        assertThat(pictures(archive)).containsExactlyInAnyOrder("1.webp", "1-small.webp");
        assertThat(mohafez("reindex", "--images", "--archive", archive).out()).contains("0 pictures");
    }

    private static List<String> pictures(Path archive) throws IOException {
        Path pages = archive.resolve("cache/pages");
        if (!Files.exists(pages)) {
            return List.of();
        }
        try (var files = Files.walk(pages)) {
            return files.map(file -> file.getFileName().toString())
                    .filter(name -> name.endsWith(".webp"))
                    .toList();
        }
    }

    @Test
    void aBombInAnArchiveIsOneLineForEachArchive() throws IOException {
        Path zeros = Files.write(folder.resolve("zeros"), new byte[3 << 20]);
        Path inner = folder.resolve("inner.zip");
        try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(inner))) {
            for (int i = 1; i <= 16; i++) {
                zip.putNextEntry(new ZipEntry(i + ".txt"));
                Files.copy(zeros, zip);
            }
        }
        Path papers = Files.createDirectory(folder.resolve("papers"));
        Files.writeString(papers.resolve("march.txt"), SamplePaper.TEXT);
        try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(papers.resolve("bomb.zip")))) {
            zip.putNextEntry(new ZipEntry("inner.zip"));
            Files.copy(inner, zip);
        }
        Path archive = folder.resolve("archive");
        Ran ran = mohafez("ingest", papers, "--archive", archive, "--workers", 1);

        assertThat(ran.exit()).isEqualTo(1);
        assertThat(ran.out().lines().filter(line -> line.contains("bomb.zip")))
                .singleElement()
                .asString()
                .contains("16 entries were left out", "one packed byte gives more than 200 (16)", "and 6 more");
        String status = mohafez("status", "--archive", archive).out();
        assertThat(status.lines().filter(line -> line.contains("inner.zip"))).hasSize(1);
        assertThat(status).contains("16  left out of archives, as told above").doesNotContain("not taken in");
        // What the progress says last is what the report counts: entries of archives come after ten tenths are done.
        assertThat(ran.err()).contains("ingest: 19 of 19 · 1 pages");
        assertThat(ran.out()).contains("19 files").contains("1  pages read");
    }

    @Test
    void extractPrintsOneLineOfJsonWithTablesWhereAsked() throws IOException {
        Path paper = folder.resolve("march.txt");
        Files.writeString(paper, SamplePaper.TEXT);

        Ran plain = mohafez("extract", paper);
        assertThat(plain.exit()).isZero();
        assertThat(plain.out().lines()).hasSize(1);
        assertThat(plain.out()).contains("\"topic\":\"খাল খনন\"").doesNotContain("\"tables\"");

        Ran pages = mohafez("extract", "--pages", paper);
        assertThat(pages.out())
                .contains("\"tables\":[{", "\"rows\":[[{\"text\":\"ক্রমিক\"", "\"rowSpan\":1,\"colSpan\":1");
    }

    @Test
    void aFileOfSeveralPapersIsALineForEachAndEachIsFoundUnderItsOwnId() throws IOException {
        String minutes = """
                উপজেলা সমন্বয় কমিটির সভার কার্যবিবরণী
                সভার তারিখ : %s খ্রিঃ
                ক্রমিক\tআলোচ্য বিষয়\tসিদ্ধান্ত\tবাস্তবায়নকারী
                ০১\t%s\tকাজটি আগামী মাসে শেষ করতে হবে।\tউপজেলা প্রকৌশলী
                (মোঃ করিম উদ্দিন)
                উপজেলা নির্বাহী অফিসার
                """;
        Path papers = Files.createDirectory(folder.resolve("two"));
        Path file = papers.resolve("two.txt");
        Files.writeString(
                file,
                minutes.formatted("০৫-০৮-২০২৪", "সেতু মেরামত") + minutes.formatted("০৭-০৯-২০২৪", "নৌঘাট সংস্কার"));

        Ran extracted = mohafez("extract", "--pages", file);
        assertThat(extracted.exit()).isZero();
        List<String> lines = extracted.out().lines().toList();
        assertThat(lines).hasSize(2);
        assertThat(lines.getFirst())
                .contains("\"part\":{\"number\":1,\"of\":2", "সেতু মেরামত")
                .doesNotContain("নৌঘাট");
        assertThat(lines.getLast())
                .contains("\"part\":{\"number\":2,\"of\":2", "নৌঘাট সংস্কার")
                .doesNotContain("সেতু");

        Path archive = folder.resolve("archive-of-two");
        assertThat(mohafez("ingest", papers, "--archive", archive).out()).contains("2  papers in them");
        assertThat(mohafez("search", "নৌঘাট", "--archive", archive).out()).containsPattern("[0-9a-z]{16}-2/1 ");
        assertThat(mohafez("reindex", "--archive", archive).exit()).isZero();
        assertThat(mohafez("search", "নৌঘাট", "--archive", archive).out())
                .contains("in 1 documents")
                .containsPattern("[0-9a-z]{16}-2/1 ");
        assertThat(mohafez("status", "--archive", archive).out()).contains("2 documents, 2 decisions");
    }
}
