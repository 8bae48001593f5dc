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
        "service, সার্ভিস, true",
        "service, সার্বিক, false",
        "fake, পক্ষ, false",
        "fake, ফেক, true",
        "project, প্রজেক্ট, true",
        "committee, কমিটি, true",
        "voucher, ভাউচার, true",
        "budget, বাজেট, true",
        "certificate, সার্টিফিকেট, true",
        "roster, রোস্টা, true",
        "birth, ভর্তি, false"
    })
    void aNamedEnglishWordIsHeardAsItIsSpelled(String typed, String word, boolean isHeard) {
        assertThat(SoundLikeness.spelledOut(typed, List.of(word)).contains(word))
                .isEqualTo(isHeard);
    }

    @Test
    void whatIsTooFarIsNotHeardBesideWhatIsNear() {
        assertThat(SoundLikeness.nearest("rasta", true, said -> List.of("রাস্তা", "রেষ্টি")))
                .containsExactly("রাস্তা");
    }
}
