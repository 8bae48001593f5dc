package org.mohafez.index;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.mohafez.record.Kind;

class NamedSumsTest {
    @Test
    void aSumIsOfTheRowItStandsIn() {
        List<Entry> entries = entries(Paper.of("p", Kind.MINUTES)
                .names("৫০০ টাকা", "500")
                .names("২০ লক্ষ টাকা", "2000000")
                .names("৩ কোটি ২০ লক্ষ টাকা", "32000000")
                .names("৭,০০০/-", "7000")
                .prose("সম্মানী ৭,০০০/- হারে।")
                .decision("ক", "আগে ৫০০\n টাকা ছিল।", "বরাদ্দ ৩ কোটি ২০ লক্ষ টাকা।", "নাজির")
                .decision("খ", null, "বরাদ্দ ২০ লক্ষ টাকা ও ১৫০০ টাকা।", "নাজির")
                .decision("গ", null, "১৭,০০০/- দিতে হবে।", "নাজির"));
        assertThat(entries.get(0).sums()).containsExactly(new BigDecimal("7000"));
        assertThat(entries.get(1).sums()).containsExactly(new BigDecimal("500"), new BigDecimal("32000000"));
        assertThat(entries.get(2).sums()).containsExactly(new BigDecimal("2000000"));
        assertThat(entries.get(3).sums()).isEmpty();
    }

    @Test
    void aSumOfARowAndOfTheTextAroundItIsOfBothAndOneThatStandsNowhereOfTheTextAround() {
        List<Entry> entries = entries(Paper.of("p", Kind.MINUTES)
                .names("৫০০ টাকা", "500")
                .names("৮০০ টাকা", "800")
                .prose("গত সভায় ৫০০ টাকা দেওয়া হয়।")
                .decision("ক", null, "৫০০ টাকা দিতে হবে।", "নাজির"));
        assertThat(entries.get(0).sums()).containsExactly(new BigDecimal("500"), new BigDecimal("800"));
        assertThat(entries.get(1).sums()).containsExactly(new BigDecimal("500"));
    }

    private static List<Entry> entries(Paper paper) {
        return Entries.of(paper.document(), paper.pages());
    }
}
