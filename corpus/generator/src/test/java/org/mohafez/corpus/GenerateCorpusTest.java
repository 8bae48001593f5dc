package org.mohafez.corpus;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.mohafez.corpus.paper.Bundle;
import org.mohafez.corpus.paper.Paper;

class GenerateCorpusTest {
    private final List<Paper> papers = SamplePapers.of(GenerateCorpus.SEED);
    private final List<Bundle> bundles = SampleBundles.of(GenerateCorpus.SEED);

    @Test
    void theSameSeedGivesTheSameBytes() {
        assertThat(GenerateCorpus.kept(SamplePapers.of(GenerateCorpus.SEED), SampleBundles.of(GenerateCorpus.SEED)))
                .isEqualTo(GenerateCorpus.kept(papers, bundles));
    }

    @ParameterizedTest
    @ValueSource(longs = {0, 1, 7, 42, 1952, 20_260_101})
    void anotherSeedGivesOtherPapers(long seed) {
        assertThat(GenerateCorpus.kept(SamplePapers.of(seed), List.of()))
                .isNotEqualTo(GenerateCorpus.kept(papers, List.of()));
        assertThat(GenerateCorpus.kept(List.of(), SampleBundles.of(seed)))
                .isNotEqualTo(GenerateCorpus.kept(List.of(), bundles));
    }

    @Test
    void whatIsKeptIsWhatTheSeedGives() {
        Map<String, String> made = new TreeMap<>(GenerateCorpus.kept(papers, bundles));
        Map<String, String> kept = new TreeMap<>();
        for (String path : made.keySet()) {
            Path file = CorpusFolder.PATH.resolve(path);
            kept.put(path, Files.exists(file) ? read(file) : "missing: run scripts/corpus");
        }
        assertThat(kept).isEqualTo(made);
    }

    @Test
    void theFolderHoldsTheFormsOfEachPaperAndNothingElse() throws IOException {
        assertHolds("samples", papers);
        assertHolds("bundles", bundles.stream().map(Bundle::sheet).toList());
    }

    private static void assertHolds(String name, List<Paper> sheets) throws IOException {
        List<String> wanted = sheets.stream()
                .flatMap(paper -> paper.files().stream().map(form -> name(paper, form)))
                .collect(Collectors.toList());
        sheets.forEach(paper -> wanted.add(paper.id() + "/" + paper.id() + ".truth.json"));
        Path folder = CorpusFolder.PATH.resolve(name);
        try (var files = Files.walk(folder)) {
            assertThat(files.filter(Files::isRegularFile)
                            .map(file -> folder.relativize(file).toString().replace('\\', '/')))
                    .containsExactlyInAnyOrderElementsOf(wanted);
        }
    }

    @Test
    void bothHalvesHoldFilesOfSeveralPapersAndOfOneThatLooksLikeSeveral() {
        for (String half : List.of("dev", "test")) {
            List<Integer> sizes = bundles.stream()
                    .filter(bundle -> bundle.half().equals(half))
                    .map(bundle -> bundle.papers().size())
                    .toList();
            assertThat(sizes.stream().filter(size -> size > 1)).as(half).hasSizeGreaterThanOrEqualTo(4);
            assertThat(sizes.stream().filter(size -> size == 1)).as(half).hasSizeGreaterThanOrEqualTo(2);
        }
    }

    @Test
    void bothHalvesHoldEveryKindOfForm() {
        assertThat(papers).hasSizeGreaterThanOrEqualTo(30);
        for (String half : List.of("dev", "test")) {
            assertThat(papers.stream()
                            .filter(paper -> paper.half().equals(half))
                            .flatMap(paper -> paper.files().stream()))
                    .as(half)
                    .contains("txt", "html", "docx", "doc", "odt", "chromium.pdf", "writer.pdf");
        }
    }

    private static String name(Paper paper, String form) {
        return paper.id() + "/" + paper.id() + "." + form.substring(form.indexOf('.') + 1);
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
