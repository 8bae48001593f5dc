package org.mohafez.corpus;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.mohafez.corpus.paper.Bundle;
import org.mohafez.corpus.paper.Paper;
import org.mohafez.corpus.print.TextSheet;

/** No sentence of a real paper is in ours. */
class OwnWritingTest {
    /** As many words in a row may be the same in two papers: officialese has its formulas. */
    private static final int WORDS = 12;

    @Test
    void noRunOfWordsIsARealPapers() throws IOException {
        Optional<Path> real = realPapers();
        if (real.isEmpty()) {
            System.out.println("OwnWritingTest: no real papers to compare with; set MOHAFEZ_REAL to their folder.");
            return;
        }
        Set<List<String>> known = new HashSet<>();
        try (Stream<Path> files = Files.walk(real.get())) {
            for (Path file :
                    files.filter(each -> each.toString().endsWith(".txt")).toList()) {
                known.addAll(runs(Files.readString(file)));
            }
        }
        assertThat(known).isNotEmpty();
        List<Paper> sheets = Stream.concat(
                        SamplePapers.of(GenerateCorpus.SEED).stream(),
                        SampleBundles.of(GenerateCorpus.SEED).stream().map(Bundle::sheet))
                .toList();
        for (Paper paper : sheets) {
            assertThat(runs(TextSheet.of(paper))).as(paper.id()).isNotEmpty().doesNotContainAnyElementsOf(known);
        }
    }

    private static List<List<String>> runs(String text) {
        String[] words = Normalizer.normalize(text, Normalizer.Form.NFC).strip().split("[\\s।,;:ঃ]+");
        List<List<String>> runs = new ArrayList<>();
        for (int i = 0; i + WORDS <= words.length; i++) {
            runs.add(List.of(words).subList(i, i + WORDS));
        }
        return runs;
    }

    private static Optional<Path> realPapers() {
        return Stream.of(System.getProperty("mohafez.real"), System.getenv("MOHAFEZ_REAL"))
                .filter(each -> each != null && !each.isBlank())
                .map(Path::of)
                .filter(Files::isDirectory)
                .findFirst();
    }
}
