package org.mohafez.reader;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.mohafez.reader.ReadText.deadline;
import static org.mohafez.reader.ReadText.read;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.mohafez.record.Decision;

/** Numbered matters, each with the talk beside the number and what is decided in a paragraph of its own. */
class NumberedParagraphsTest {
    private static final String HEAD = "জেলা পরিবেশ কমিটির সভার কার্যবিবরণী\nতারিখ: ২৩ জুন ২০২৫\n\n";
    private static final String OPENS = "সভাপতি সকলকে স্বাগত জানিয়ে সভার কাজ শুরু করেন।\n\n";
    private static final String CLOSES = "\n\nসভায় আর কোনো আলোচনা না থাকায় সভাপতি সভার সমাপ্তি ঘোষণা করেন।\n";
    private static final String MATTERS =
            "১। মে মাসে নিষ্পত্তির হার ৮১%।\n\nসকল শাখায় ডি-নথি চালু করতে হবে।\n\nবাস্তবায়নে: শাখা প্রধান\n\n"
                    + "২। ১৩টি দপ্তরের তথ্য পুরোনো।\n\nসভাপতি অসন্তোষ প্রকাশ করেন।\n\nতথ্য হালনাগাদ করতে হবে।\n\nপ্রত্যয়নপত্র দিতে হবে।\n\nবাস্তবায়নে: সহকারী প্রোগ্রামার";

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                OPENS,
                "আলোচনা ও সিদ্ধান্ত\n\n",
                OPENS + "আলোচনা ও সিদ্ধান্ত:\n\n",
                OPENS + "আলোচনা ও সিদ্ধান্তসমূহ\n\n"
            })
    void theParagraphsBeneathANumberAreOfIt(String above) {
        assertThat(read(HEAD + above + MATTERS + CLOSES).decisions())
                .extracting(Decision::number, Decision::discussion, Decision::text, ReadText::who)
                .containsExactly(
                        tuple(
                                "১",
                                "মে মাসে নিষ্পত্তির হার ৮১%।",
                                "সকল শাখায় ডি-নথি চালু করতে হবে।",
                                List.of("শাখা প্রধান")),
                        tuple(
                                "২",
                                "১৩টি দপ্তরের তথ্য পুরোনো। সভাপতি অসন্তোষ প্রকাশ করেন।",
                                "তথ্য হালনাগাদ করতে হবে। প্রত্যয়নপত্র দিতে হবে।",
                                List.of("সহকারী প্রোগ্রামার")));
    }

    @Test
    void aHeadingAloneBesideTheNumberIsTheTopic() {
        Decision decision = read(HEAD
                        + "১। ডি-নথি\n\nনিষ্পত্তির হার ৮১%। অনেক শাখা পিছিয়ে আছে।\n\nসকল শাখায় ডি-নথি চালু করতে হবে।\n\n"
                        + "বাস্তবায়নে: শাখা প্রধান\nসময়সীমা: ৩০ জুলাই ২০২৫\n" + CLOSES)
                .decisions()
                .getFirst();
        assertThat(decision.topic()).isEqualTo("ডি-নথি");
        assertThat(decision.discussion()).isEqualTo("নিষ্পত্তির হার ৮১%। অনেক শাখা পিছিয়ে আছে।");
        assertThat(decision.text()).isEqualTo("সকল শাখায় ডি-নথি চালু করতে হবে।");
        assertThat(deadline(decision).date()).isEqualTo("2025-07-30");
    }

    @Test
    void whatFollowsThoseWhoMustActIsNotOfTheDecision() {
        assertThat(read(HEAD
                                + "১। নদী: নদী দখল হয়েছে। উচ্ছেদ করতে হবে।\nবাস্তবায়নে: এসি ল্যান্ড\n\nসকলকে সহযোগিতা করতে অনুরোধ করা হয়।\n\n"
                                + "২। খাল: খাল ভরাট হয়েছে। খনন করতে হবে।\n\nসকলকে পরবর্তী সভায় আসতে অনুরোধ করা হয়।"
                                + CLOSES)
                        .decisions())
                .extracting(Decision::topic, Decision::text)
                .containsExactly(tuple("নদী", "উচ্ছেদ করতে হবে।"), tuple("খাল", "খনন করতে হবে।"));
    }

    @Test
    void beneathAListOfMattersOrOfThoseWhoCameNothingIsOfTheLast() {
        String resolved = "সভাপতি বলেন, গাছ কমে গেছে। সর্বসম্মতিক্রমে সিদ্ধান্ত গৃহীত হয় যে, ৫০০ গাছ লাগানো হবে।";
        String agenda = OPENS + "সভায় নিম্নোক্ত বিষয়ে আলোচনা হয়।\n১। বৃক্ষরোপণ\n২। মৎস্য অবমুক্তকরণ\n\n";
        String came =
                "উপস্থিত:\n১। জনাব রাজীব সরদার, উপজেলা শিক্ষা অফিসার\n২। জনাব আব্দুল করিম, উপজেলা কৃষি কর্মকর্তা\n\n";
        for (String above : List.of(agenda, came)) {
            assertThat(read(HEAD + above + resolved + CLOSES).decisions())
                    .extracting(Decision::number, Decision::topic, Decision::text)
                    .containsExactly(tuple(null, null, "৫০০ গাছ লাগানো হবে।"));
        }
    }
}
