package org.mohafez.reader;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.mohafez.record.Decision;

class CutTablesTest {
    private static final String HEAD = """
            জেলা প্রশাসকের কার্যালয়, নড়াইল
            মাসিক সমন্বয় সভার কার্যবিবরণী
            সভাপতি: জেলা প্রশাসক
            ক্রম\tআলোচ্য বিষয়\tসিদ্ধান্ত\tবাস্তবায়নকারী
            ০১\tসেতু\tসেতু মেরামত করতে হবে।\tনির্বাহী প্রকৌশলী
            ০২\tখাল\tখাল খনন করতে হবে।\tউপজেলা নির্বাহী অফিসার
            """;

    @Test
    void aTableWithoutHeadingThatCountsOnIsTheRestOfTheOneAbove() {
        List<Decision> decisions = read(HEAD + "পরের পাতা\n০৩\tহাট\tহাটের ইজারা\tপৌরসভা\n");

        assertThat(decisions).extracting(Decision::number).containsExactly("০১", "০২", "০৩");
        assertThat(decisions.getLast().topic()).isEqualTo("হাট");
    }

    @Test
    void aTableThatCountsFromElsewhereIsAnother() {
        assertThat(read(HEAD + "উপস্থিতি\n০১\tকরিম\tকৃষি অফিসার\tনড়াইল\n")).hasSize(2);
        assertThat(read(HEAD + "উপস্থিতি\n০৯\tকরিম\tকৃষি অফিসার\tনড়াইল\n")).hasSize(2);
    }

    @Test
    void aColumnOfOfficesBeforeTheDecisionsNamesTheirMatters() {
        List<Decision> decisions = read("""
                জেলা প্রশাসকের কার্যালয়, নড়াইল
                জেলা উন্নয়ন সমন্বয় কমিটির সভার কার্যবিবরণী
                সভাপতি: জেলা প্রশাসক
                ক্রম\tদপ্তরের নাম\tআলোচনা\tসিদ্ধান্ত\tবাস্তবায়নকারী
                ০১\tসড়ক বিভাগ\tকাজ চলছে।\tসেতু মেরামত করতে হবে।\tনির্বাহী প্রকৌশলী
                ০২\tমৎস্য অধিদপ্তর\tপোনা মজুদ আছে।\tপোনা অবমুক্ত করতে হবে।\tজেলা মৎস্য কর্মকর্তা
                """);
        assertThat(decisions).extracting(Decision::topic).containsExactly("সড়ক বিভাগ", "মৎস্য অধিদপ্তর");
        assertThat(decisions).extracting(Decision::discussion).containsExactly("কাজ চলছে।", "পোনা মজুদ আছে।");
    }

    private static List<Decision> read(String text) {
        return new PaperReader().read(TextPages.of(text)).getFirst().record().decisions();
    }
}
