package org.mohafez.web.record.view;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.AlphaChars;
import net.jqwik.api.constraints.NotEmpty;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;

class DecisionPartsTest {
    @Test
    void numberedPartsGetLinesOfTheirOwnWithTheirNumbers() {
        DecisionParts parts = DecisionParts.of(
                "নিম্নরূপ সিদ্ধান্ত হয়: ১) চারা রোপণ। (খ) প্রতিবেদন দাখিল। ধন্যবাদ।",
                List.of("চারা রোপণ।", "প্রতিবেদন দাখিল।"));
        assertThat(parts.lead()).isEqualTo("নিম্নরূপ সিদ্ধান্ত হয়:");
        assertThat(parts.parts()).containsExactly("১) চারা রোপণ।", "(খ) প্রতিবেদন দাখিল। ধন্যবাদ।");
    }

    @Test
    void aTextWithoutPartsStaysWhole() {
        assertThat(DecisionParts.of("সব এক কথা।", List.of())).isEqualTo(new DecisionParts("সব এক কথা।", List.of()));
    }

    @Test
    void partsThatDoNotStandInTheTextLeaveItWhole() {
        assertThat(DecisionParts.of("এক দুই", List.of("এক", "তিন"))).isEqualTo(new DecisionParts("এক দুই", List.of()));
    }

    @Property
    void nothingIsLeftOut(@ForAll @Size(min = 2, max = 5) List<@AlphaChars @NotEmpty String> items) {
        StringBuilder text = new StringBuilder("lead:");
        for (int i = 0; i < items.size(); i++) {
            text.append(' ').append(i + 1).append(") ").append(items.get(i));
        }
        DecisionParts parts = DecisionParts.of(text.toString(), items);
        String together = parts.lead() + String.join("", parts.parts());
        assertThat(together.replaceAll("\\s", "")).isEqualTo(text.toString().replaceAll("\\s", ""));
    }
}
