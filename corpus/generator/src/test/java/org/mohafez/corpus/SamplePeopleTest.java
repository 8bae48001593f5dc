package org.mohafez.corpus;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.mohafez.corpus.truth.Truth;

class SamplePeopleTest {
    @Test
    void thoseWhoSignOnePaperHaveDifferentNames() {
        SamplePapers.of(GenerateCorpus.SEED).forEach(paper -> {
            List<String> firstNames = new ArrayList<>();
            for (JsonNode hand : Truth.of(paper).path("signatories")) {
                String name = hand.path("name").asText();
                firstNames.add(name.substring(0, name.lastIndexOf(' ')));
            }
            assertThat(firstNames).as(paper.id()).doesNotHaveDuplicates();
        });
    }
}
