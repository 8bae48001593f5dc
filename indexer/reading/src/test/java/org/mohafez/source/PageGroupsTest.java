package org.mohafez.source;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PageGroupsTest {
    private static List<ReceivedPaper> papers(String... files) {
        return PageGroups.of(Stream.of(files).map(Path::of).toList());
    }

    private static List<String> pages(ReceivedPaper paper) {
        return paper.files().stream().map(f -> String.valueOf(f.getFileName())).toList();
    }

    @Test
    void aFolderIsAPaperInTheOrderOfItsNumbers() {
        assertThat(papers("in/june/scan_10.jpg", "in/june/scan_2.JPG", "in/june/scan_1.jpg"))
                .singleElement()
                .satisfies(paper -> {
                    assertThat(paper.path()).isEqualTo("in/june");
                    assertThat(paper.name()).isEqualTo("june");
                    assertThat(paper.parts()).containsExactly("scan_1.jpg", "scan_2.JPG", "scan_10.jpg");
                });
    }

    @Test
    void numbersAreReadInBanglaDigitsToo() {
        assertThat(papers("in/পাতা ১০.png", "in/পাতা ৯.png", "in/পাতা (১১).png"))
                .singleElement()
                .satisfies(paper ->
                        assertThat(pages(paper)).containsExactly("পাতা ৯.png", "পাতা ১০.png", "পাতা (১১).png"));
    }

    @Test
    void eachNumberedStemIsAPaper() {
        assertThat(papers("in/june_1.jpg", "in/june_2.jpg", "in/july-1.jpg", "in/july-2.jpg", "in/map.jpg"))
                .extracting(ReceivedPaper::path)
                .containsExactly("in/july", "in/june", "in/map.jpg");
    }

    @Test
    void aCoverBelongsToTheOnlyNumberedPages() {
        assertThat(papers("in/1.jpg", "in/2.jpg", "in/cover.jpg"))
                .singleElement()
                .satisfies(paper -> assertThat(pages(paper)).containsExactly("1.jpg", "2.jpg", "cover.jpg"));
    }

    @Test
    void otherFilesAreTheirOwnPapers() {
        assertThat(papers("in/a.pdf", "in/p1.jpg", "in/p2.jpg", "other/q.jpg"))
                .extracting(ReceivedPaper::path)
                .containsExactly("in", "in/a.pdf", "other/q.jpg");
    }

    @Test
    void anIdOfSeveralFilesIsThatOfTheirDigestsInOrder(@TempDir Path folder) throws Exception {
        Path one = Files.writeString(folder.resolve("p_1.jpg"), "one");
        Path two = Files.writeString(folder.resolve("p_2.jpg"), "two");
        var sha256 = java.security.MessageDigest.getInstance("SHA-256");
        byte[] first = sha256.digest("one".getBytes(java.nio.charset.StandardCharsets.UTF_8));
        byte[] second = sha256.digest("two".getBytes(java.nio.charset.StandardCharsets.UTF_8));
        sha256.update(first);
        sha256.update(second);
        String both = java.util.HexFormat.of().formatHex(sha256.digest());

        ReceivedPaper paper = PageGroups.of(List.of(two, one)).getFirst();

        assertThat(SourceFile.of(paper).sha256()).isEqualTo(both);
        assertThat(SourceFile.of(paper).size()).isEqualTo(6);
        assertThat(SourceFile.of(one).sha256())
                .isEqualTo(java.util.HexFormat.of().formatHex(first));
    }

    @Test
    void aPaperOfSeveralFilesIsSeenAsOne(@TempDir Path folder) throws IOException {
        Path one = Files.writeString(folder.resolve("p_1.jpg"), "one");
        Files.writeString(folder.resolve("p_2.jpg"), "two");
        ReceivedPaper paper =
                PageGroups.of(List.of(one, folder.resolve("p_2.jpg"))).getFirst();
        assertThat(paper.seen().size()).isEqualTo(6);
        assertThat(paper.seen().path()).startsWith(one.toRealPath() + "!/");
        ReceivedPaper entry = ReceivedPaper.of(one).entry("x/y.pdf", folder.resolve("p_2.jpg"));
        assertThat(entry.seen().path()).isEqualTo(one.toRealPath() + "!/x/y.pdf");
        assertThat(entry.name()).isEqualTo("y.pdf");
    }
}
