package org.mohafez.opening;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mohafez.archive.PictureSize;
import org.mohafez.page.ocr.Portrait;

/** Pages of all sample papers as a reader is sent them, scans among them. */
class PagePortraitsTest {
    private static final Path CORPUS = Path.of("../../corpus");
    private static final Map<String, String> TYPES = Map.of(
            "pdf",
            "application/pdf",
            "jpg",
            "image/jpeg",
            "png",
            "image/png",
            "tif",
            "image/tiff",
            "webp",
            "image/webp");

    @Test
    void everyPageIsLightInBothSizes(@TempDir Path folder) throws IOException {
        List<String> heavy = new ArrayList<>();
        int pages = 0;
        for (Path paper : papers()) {
            Path to = Files.createDirectories(folder.resolve(String.valueOf(pages)));
            pages += portraits(paper, to).pages();
            for (Path picture : listed(to)) {
                int most = picture.toString().endsWith("-small.webp") ? Portrait.MOST_SMALL_BYTES : Portrait.MOST_BYTES;
                if (Files.size(picture) > most) {
                    heavy.add(paper.getFileName() + ", " + picture.getFileName() + ": " + Files.size(picture));
                }
            }
        }
        assertThat(pages).isGreaterThan(100);
        assertThat(heavy).isEmpty();
    }

    @Test
    void aPageThatHasOnlyOneOfItsPicturesGetsTheOther(@TempDir Path folder) throws IOException {
        Path full = folder.resolve(PictureSize.FULL.fileName(1));
        Path paper = CORPUS.resolve("samples/tangail-earned-leave/tangail-earned-leave.pdf");
        Files.writeString(full, "made before there were two");
        assertThat(portraits(paper, folder).pages()).isEqualTo(1);
        assertThat(folder.resolve(PictureSize.SMALL.fileName(1))).isNotEmptyFile();
        byte[] made = Files.readAllBytes(full);
        assertThat(new String(made, 0, 4, StandardCharsets.US_ASCII)).isEqualTo("RIFF");
        var when = Files.getLastModifiedTime(full);
        portraits(paper, folder);
        assertThat(Files.getLastModifiedTime(full)).isEqualTo(when);
    }

    private static PagePortraits.Made portraits(Path paper, Path to) throws IOException {
        return new PagePortraits(Set.of(), Map.of(), Set.of())
                .make(List.of(paper), Objects.requireNonNull(TYPES.get(ending(paper))), to, PageTurns.UNHEARD);
    }

    private static List<Path> papers() throws IOException {
        List<Path> papers = new ArrayList<>();
        for (String part : List.of("samples", "bundles", "scans")) {
            papers.addAll(listed(CORPUS.resolve(part)));
        }
        return papers.stream().filter(paper -> TYPES.containsKey(ending(paper))).toList();
    }

    private static List<Path> listed(Path folder) throws IOException {
        try (Stream<Path> paths = Files.walk(folder)) {
            return paths.filter(Files::isRegularFile).sorted().toList();
        }
    }

    private static String ending(Path file) {
        String name = file.getFileName().toString();
        return name.substring(name.lastIndexOf('.') + 1);
    }
}
