package org.mohafez.reader.closing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.mohafez.bangla.BanglaText;
import org.mohafez.reader.PaperReader;
import org.mohafez.reader.TextPages;
import org.mohafez.record.CitedMemo;
import org.mohafez.record.Memo;
import org.mohafez.record.PaperRecord;

class CitedMemosTest {
    private static final String OWN = "37.02.8900.000.19.005.24.312";

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            ১৫ মে ২০১৯ তারিখের এস.আর.ও. নং ১১৪-আইন/২০১৯ দ্বারা জারীকৃত প্রজ্ঞাপন | 114-আইন/2019 | 2019-05-15
            এস, আর, ও নং ২৪-আইন/২০২২/৩৩-মূসক মোতাবেক | 24-আইন/2022/33-মূসক |
            S.R.O. No. 43-Law/2008 dated 4 March 2008 | 43-Law/2008 | 2008-03-04
            অত্র দপ্তরের ০১/০৬/৯৮ ইং তারিখের সার/যশো/৯৮-৩০১ নং স্মারকে | সার/যশো/98-301 | 1998-06-01
            শাখা-৪/বিবিধ-১২/২০০৩/৩১৫(৬৪) নং পত্রের আলোকে | শাখা-4/বিবিধ-12/2003/315 |
            """)
    void papersAreCitedInManyForms(String line, String normalized, String date) {
        List<CitedMemo> cited = CitedMemos.of(List.of(BanglaText.clean(line)), List.of());
        assertThat(cited).extracting(CitedMemo::normalized).containsExactly(BanglaText.clean(normalized));
        assertThat(cited.getFirst().date()).isEqualTo(date);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "স্মারক নং ৩৭.০২.৮৯০০.০০০.১৯.০০৫.২৪-৩১২/১(৭)",
                "স্মারক নং ৩৭.০২.৮৯০০.০০০.১৯.০০৫.২৪.৩১২/১",
                "১২-০৫-২০২৪ নং আদেশ",
                "এস.আর.ও. অনুযায়ী"
            })
    void whatIsThePapersOwnOrNoNumberIsNotCited(String line) {
        assertThat(CitedMemos.of(List.of(line), List.of(OWN))).isEmpty();
    }

    @Test
    void anotherLetterOfTheFileIsCited() {
        assertThat(CitedMemos.of(List.of("স্মারক নং ৩৭.০২.৮৯০০.০০০.১৯.০০৫.২৪.৩১৩"), List.of(OWN)))
                .hasSize(1);
    }

    @Test
    void aNotificationIsNumberedByTheGazette() {
        PaperRecord record = new PaperReader()
                .read(
                        TextPages.of(
                                "গণপ্রজাতন্ত্রী বাংলাদেশ সরকার\nমৎস্য ও প্রাণিসম্পদ মন্ত্রণালয়\nপ্রজ্ঞাপন\n"
                                        + "তারিখ: ২৬ জ্যৈষ্ঠ, ১৪৩০ বঙ্গাব্দ/০৯ জুন, ২০২৩ খ্রিষ্টাব্দ\n"
                                        + "এস.আর.ও. নং ১৭৮-আইন/২০২৩।—সামুদ্রিক মৎস্য আইন, ২০২০ এর ধারা ৩ এ প্রদত্ত ক্ষমতাবলে সরকার ১৫ মে ২০১৯ তারিখের এস.আর.ও. নং ১১৪-আইন/২০১৯ দ্বারা জারীকৃত প্রজ্ঞাপন এতদ্বারা রহিত করিল।\n"))
                .getFirst()
                .record();
        Memo memo = java.util.Objects.requireNonNull(record.memo());
        assertThat(memo.number()).isEqualTo("১৭৮-আইন/২০২৩");
        assertThat(memo.serial()).isNull();
        assertThat(memo.issued()).isEqualTo("2023-06-09");
        assertThat(record.citedMemos()).extracting(CitedMemo::normalized).containsExactly("114-আইন/2019");
        assertThat(record.relations()).singleElement().satisfies(relation -> {
            assertThat(relation.type()).isEqualTo("cancels");
            assertThat(relation.memo()).isEqualTo("১১৪-আইন/২০১৯");
        });
    }
}
