package org.mohafez.reader.relation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.mohafez.reader.PaperReader;
import org.mohafez.reader.TextPages;
import org.mohafez.record.Relation;

class RelationsTest {
    private static final String HEAD =
            "গণপ্রজাতন্ত্রী বাংলাদেশ সরকার\nজেলা প্রশাসকের কার্যালয়, নাটোর\nস্মারক নং ০৫.৪৩.৬৯০০.০১১.১৯.০০১.২৪-২১০\nতারিখ: ১২ মে ২০২৪\n";

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            এ কার্যালয়ের ০৩ মে ২০২৪ তারিখের ০৫.৪৩.৬৯০০.০১১.১৯.০০১.২৪-১৮৮ নং স্মারকে জারীকৃত অফিস আদেশটি এতদ্বারা বাতিল করা হলো। | cancels | ০৫.৪৩.৬৯০০.০১১.১৯.০০১.২৪-১৮৮ | 2024-05-03
            ইতোপূর্বে জারিকৃত ০৫.৪৩.৬৯০০.০১১.১৯.০০১.২৪-১৮৮ নম্বর আদেশ বাতিল বলে গণ্য হবে। | cancels | ০৫.৪৩.৬৯০০.০১১.১৯.০০১.২৪-১৮৮ |
            ২০২৪ সালের ০৫.৪৩.৬৯০০.০১১.১৯.০০১.২৪-১৫০ নং পরিপত্রের কার্যকারিতা পরবর্তী নির্দেশ না দেওয়া পর্যন্ত অফিস আদেশ স্থগিত করা হইল। | suspends | ০৫.৪৩.৬৯০০.০১১.১৯.০০১.২৪-১৫০ |
            ০৫.৪৩.৬৯০০.০১১.১৯.০০১.২৪-১৪৪ নং স্মারকে জারিকৃত আদেশের আংশিক সংশোধনক্রমে জনাব করিমকে সদস্য করা হলো। | amends | ০৫.৪৩.৬৯০০.০১১.১৯.০০১.২৪-১৪৪ |
            The office order issued under memo no. 05.43.6900.011.19.001.24-133 is hereby cancelled. | cancels | 05.43.6900.011.19.001.24-133 |
            """)
    void whatAnOrderDoesToAnother(String text, String type, String memo, String date) {
        List<Relation> relations = read(HEAD + "অফিস আদেশ\n" + text + "\n");
        assertThat(relations).hasSize(1);
        assertThat(relations.getFirst().type()).isEqualTo(type);
        assertThat(relations.getFirst().memo()).isEqualTo(memo);
        assertThat(relations.getFirst().date()).isEqualTo(date);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "উপজেলা কমিটির সুপারিশ অনুযায়ী দরপত্র বাতিল করা হলো।",
                "মন্ত্রণালয়ের পরিপত্রের আলোকে বরাদ্দ বাতিল করা হলো।",
                "আদেশ বাতিলের প্রস্তাব প্রেরণ করতে হবে।",
                "অনিবার্য কারণে সভা স্থগিত করা হলো।",
                "কার্যাদেশ বাতিল করা হলো।",
                "০৫.৪৩.৬৯০০.০১১.১৯.০০১.২৪-১৮৮ নং স্মারকের পত্রে প্রার্থিত ছুটি বাতিল করা হলো।",
                "০৫.৪৩.৬৯০০.০১১.১৯.০০১.২৪-১৮৮ নং পত্র পাওয়া গেছে। বিজ্ঞপ্তি নং ৪/২০২৪ এর আওতায় আহূত দরপত্র বাতিল করা হলো।",
                "জনবলের তালিকা সংশোধন করা হলো।"
            })
    void whatIsDoneToOtherThingsIsNone(String text) {
        assertThat(read(HEAD + "অফিস আদেশ\n" + text + "\n")).isEmpty();
    }

    @Test
    void anActThatNamesNoPaperIsOfOneNamedBeforeOnlyIfItSaysSo() {
        String named = HEAD + "অফিস আদেশ\n০৫.৪৩.৬৯০০.০১১.১৯.০০১.২৪-১৮৮ নং স্মারকে কমিটি গঠিত হয়।\n";
        assertThat(read(named + "উক্ত অফিস আদেশ এতদ্বারা বাতিল করা হলো।\n"))
                .extracting(Relation::memo)
                .containsExactly("০৫.৪৩.৬৯০০.০১১.১৯.০০১.২৪-১৮৮");
        assertThat(read(named + "নিয়োগ বিজ্ঞপ্তি বাতিল করা হলো।\n"))
                .extracting(Relation::memo)
                .containsOnlyNulls();
    }

    @Test
    void aCorrigendumCorrectsThePaperItCites() {
        List<Relation> relations = read(
                HEAD
                        + "শুদ্ধিপত্র\n"
                        + "এ কার্যালয়ের ২৫ এপ্রিল ২০২৪ তারিখের ০৫.৪৩.৬৯০০.০১১.১৯.০০১.২৪-১৭৭ নং স্মারকের ২য় অনুচ্ছেদে ‘৫ জন’ এর স্থলে ‘৭ জন’ পড়তে হবে।\n");
        assertThat(relations).extracting(Relation::type).containsExactly("corrects");
        assertThat(relations.getFirst().memo()).endsWith("১৭৭");
        assertThat(relations.getFirst().date()).isEqualTo("2024-04-25");
    }

    @Test
    void anAmendingOrderByItsTitle() {
        List<Relation> relations = read(HEAD
                + "অফিস আদেশ (সংশোধিত)\n"
                + "০৫.৪৩.৬৯০০.০১১.১৯.০০১.২৪-১৬০ নং স্মারকে গঠিত কমিটি নিম্নরূপে পুনর্গঠন করা হলো।\n");
        assertThat(relations).extracting(Relation::type).containsExactly("amends");
    }

    @Test
    void minutesConfirmTheEarlierMinutes() {
        List<Relation> relations = read(HEAD
                + "জেলা সমন্বয় কমিটির মে ২০২৪ মাসের সভার কার্যবিবরণী\nসভার তারিখ: ১০ মে ২০২৪\n"
                + "১। গত সভার কার্যবিবরণী নিশ্চিতকরণ: এপ্রিল ২০২৪ মাসে অনুষ্ঠিত সভার কার্যবিবরণী পাঠ করা হয়।\n"
                + "সিদ্ধান্ত: কোনো সংশোধনী না থাকায় কার্যবিবরণী সর্বসম্মতিক্রমে দৃঢ়ীকরণ করা হলো।\n");
        assertThat(relations)
                .extracting(Relation::type, Relation::date)
                .containsExactly(org.assertj.core.groups.Tuple.tuple("confirms", "2024-04"));
    }

    private static List<Relation> read(String text) {
        return new PaperReader().read(TextPages.of(text)).getFirst().record().relations();
    }
}
