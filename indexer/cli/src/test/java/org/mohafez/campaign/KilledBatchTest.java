package org.mohafez.campaign;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** One kill half way, as {@link FaultCampaign} does fifty times: after the next start all is held, and nothing twice. */
class KilledBatchTest {
    private static final Path CORPUS = Path.of("../../corpus");
    private static final String[] PAPERS = {
        "samples/tangail-earned-leave/tangail-earned-leave.txt",
        "samples/tangail-earned-leave/tangail-earned-leave.pdf",
        "samples/comilla-charge-order/comilla-charge-order.docx",
        "samples/kachua-law-order-july/kachua-law-order-july.txt",
        "samples/kachua-law-order-july/kachua-law-order-july.docx",
        "samples/jamalpur-coordination/jamalpur-coordination.txt",
        "samples/bhola-disaster/bhola-disaster.txt",
        "samples/school-repair-letter/school-repair-letter.docx",
        "bad/cut-short.pdf",
    };

    @TempDir
    private Path folder;

    @Test
    @Timeout(300)
    void aBatchKilledHalfWayLosesNothingAndKeepsNothingTwice() throws IOException, InterruptedException {
        Path papers = Files.createDirectory(folder.resolve("papers"));
        for (int i = 0; i < PAPERS.length; i++) {
            Path paper = CORPUS.resolve(PAPERS[i]);
            Files.copy(paper, papers.resolve("%02d-%s".formatted(i, paper.getFileName())));
        }
        Files.copy(papers.resolve("00-tangail-earned-leave.txt"), papers.resolve("99-the-same.txt"));
        int files = PAPERS.length + 1;
        Path archive = folder.resolve("killed");
        Way ingest = new ByIngest(papers, folder, files, 1);
        IngestProcess killed = ingest.start(archive);
        while (holdings(archive) < 2 && !killed.endsWithin(Duration.ofMillis(5))) {
            // Half way is after the second paper.
        }
        killed.kill();
        assertThat(holdings(archive)).isBetween(2L, PAPERS.length - 1L);

        Path resumed = ingest.start(archive).end();
        assertThat(ingest.faults(archive, resumed)).isEmpty();
        ArchiveProof proof = ArchiveProof.of(archive);
        assertThat(proof.faults()).isEmpty();
        assertThat(proof.holdings()).hasSize(PAPERS.length);
        // The second version is the paper that came under two names.
        assertThat(proof.versions().values()).containsOnly(1, 2).containsOnlyOnce(2);
        assertThat(proof.entries()).doesNotHaveDuplicates();
        assertThat(proof.entries().stream().map(entry -> entry.split("/")[0]).distinct())
                .hasSize(PAPERS.length - 1);
    }

    private static long holdings(Path archive) throws IOException {
        Path ocfl = archive.resolve("ocfl");
        if (!Files.exists(ocfl)) {
            return 0;
        }
        try (Stream<Path> objects =
                Files.find(ocfl, 2, (path, is) -> path.getFileName().toString().length() == 16)) {
            return objects.count();
        }
    }
}
