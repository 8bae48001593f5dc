package org.mohafez.bench.made;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.mohafez.index.Entry;
import org.mohafez.index.IndexField;

class MadePapersTest {
    private static final MadePapers PAPERS = new MadePapers(42);

    @Test
    void aPaperIsAFunctionOfSeedAndNumber() {
        List<Entry> sooner = PAPERS.paper(1_000);
        PAPERS.paper(3);
        assertThat(new MadePapers(42).paper(1_000)).isEqualTo(sooner).hasSize(1 + MadePapers.DECISIONS);
        assertThat(new MadePapers(43).paper(1_000)).isNotEqualTo(sooner);
        assertThat(PAPERS.paper(1_001)).isNotEqualTo(sooner);
    }

    @Test
    void thousandsOfOfficesAndTwelveYearsComeUp() {
        List<Entry> entries = IntStream.range(0, 4_000)
                .mapToObj(number -> PAPERS.paper(number).getFirst())
                .toList();
        assertThat(codes(entries, IndexField.OFFICE).size()).isGreaterThan(1_500);
        assertThat(codes(entries, IndexField.FISCAL_YEAR)).hasSize(13);
    }

    private static Set<String> codes(List<Entry> entries, IndexField field) {
        return entries.stream()
                .map(entry -> entry.facet(field).getFirst().code())
                .collect(Collectors.toSet());
    }
}
