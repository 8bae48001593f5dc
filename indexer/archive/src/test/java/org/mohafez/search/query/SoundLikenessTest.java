package org.mohafez.search.query;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SoundLikenessTest {
    /** The vowel that is not written is typed as o or as a; what else is as far is told apart by its letters. */
    @ParameterizedTest
    @CsvSource({
        "porishod, পরিষদ, পরিশোধ",
        "parishad, পরিষদ, পরিশোধ",
        "porishodh, পরিশোধ, পরিষদ",
        "shova, সভা, সেবা",
        "sheba, সেবা, সভা",
        "songjog, সংযোগ, সংযুক্ত"
    })
    void theLikestIsHeardFirst(String typed, String first, String other) {
        assertThat(SoundLikeness.nearest(typed, true, said -> List.of(other, first)))
                .first()
                .isEqualTo(first);
    }

    @ParameterizedTest
    @CsvSource({
        "school, স্কুল, সচল",
        "gate, গেট, জোট",
        "machine, মেশিন, মাচান",
        "sheba, সেবা, সাহেব",
        "shikkha, শিক্ষা, সাক্ষী",
        "voter, ভোটার, ভেতর"
    })
    void whatIsMuchFurtherOffIsNotHeard(String typed, String word, String further) {
        assertThat(SoundLikeness.nearest(typed, true, said -> List.of(further, word)))
                .contains(word)
                .first()
                .isEqualTo(word);
    }

    @Test
    void whatIsTooFarIsNotHeardBesideWhatIsNear() {
        assertThat(SoundLikeness.nearest("rasta", true, said -> List.of("রাস্তা", "রেষ্টি")))
                .containsExactly("রাস্তা");
    }
}
