package org.mohafez.reader;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.mohafez.reader.ReadText.read;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.mohafez.record.Decision;

/** Lists of decisions, by what stands right above them. */
class AnnouncedListsTest {
    private static final String HEAD =
            "উপজেলা প্রাথমিক শিক্ষা কমিটির মাসিক সভার কার্যবিবরণী\nতারিখ: ৯ মার্চ ২০২৫\nস্থান: উপজেলা সম্মেলন কক্ষ\n\n";
    private static final String CLOSES = "\n\nআর কোনো আলোচ্য বিষয় না থাকায় সভাপতি সভার সমাপ্তি ঘোষণা করেন।\n";

    @ParameterizedTest
    @ValueSource(
            strings = {
                "সভায় নিম্নবর্ণিত সিদ্ধান্তসমূহ গৃহীত হয়—\n",
                "সভায় নিম্নবর্ণিত সিদ্ধান্তসমূহ গৃহীত হয় -\n\n",
                "সভায় নিম্নবর্ণিত সিদ্ধান্তসমূহ গৃহীত হয়\n\n",
                "সভাপতি স্বাগত জানান।\n\nবিস্তারিত আলোচনা শেষে নিম্নরূপ সিদ্ধান্ত গ্রহণ করা হলো–\n",
                "সভায় নিম্নবর্ণিত সিদ্ধান্তসমূহ গৃহীত হয়:\n"
            })
    void noStopNeedStandBeforeTheList(String announcing) {
        for (List<String> marks : List.of(List.of("ক. ", "খ. ", "গ. "), List.of("১। ", "২। ", "৩। "))) {
            String list = marks.get(0) + "শ্রেণিকক্ষ মেরামত করতে হবে।\n" + marks.get(1)
                    + "ঝরে পড়া শিশুর তালিকা দিতে হবে।\n" + marks.get(2) + "মিড-ডে মিল চালু করা হবে।";
            assertThat(read(HEAD + announcing + list + CLOSES).decisions())
                    .as(list)
                    .extracting(Decision::text)
                    .containsExactly(
                            "শ্রেণিকক্ষ মেরামত করতে হবে।",
                            "ঝরে পড়া শিশুর তালিকা দিতে হবে।",
                            "মিড-ডে মিল চালু করা হবে।");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"সভার সিদ্ধান্তসমূহ:\n\n", "সিদ্ধান্ত:\n", "গৃহীত সিদ্ধান্তসমূহ:\n\n"})
    void aHeadingAboveMattersWithDecisionsOfTheirOwnDecidesNothing(String heading) {
        String matters =
                "১। উপবৃত্তি\nহিসাবরক্ষক জানান, ৪২ জনের তথ্য ভুল আছে।\nসিদ্ধান্ত: তথ্য সংশোধন করতে হবে।\nবাস্তবায়নে: প্রধান শিক্ষক\n\n"
                        + "২। পাঠ্যপুস্তক: গুদামে ৩০০ বই আছে।\nসিদ্ধান্ত: বই বিতরণ শেষ করতে হবে।\nবাস্তবায়নে: উপজেলা শিক্ষা অফিসার";
        assertThat(read(HEAD + heading + matters + CLOSES).decisions())
                .extracting(Decision::number, Decision::topic, Decision::text, ReadText::who)
                .containsExactly(
                        tuple("১", "উপবৃত্তি", "তথ্য সংশোধন করতে হবে।", List.of("প্রধান শিক্ষক")),
                        tuple("২", "পাঠ্যপুস্তক", "বই বিতরণ শেষ করতে হবে।", List.of("উপজেলা শিক্ষা অফিসার")));
    }

    @Test
    void underSuchAHeadingItemsThatDecideAreDecisions() {
        assertThat(read(HEAD + "সভার সিদ্ধান্তসমূহ:\n\n১। তথ্য সংশোধন করতে হবে।\n২। বই বিতরণ শেষ করতে হবে।" + CLOSES)
                        .decisions())
                .extracting(Decision::number, Decision::text)
                .containsExactly(tuple("১", "তথ্য সংশোধন করতে হবে।"), tuple("২", "বই বিতরণ শেষ করতে হবে।"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "3. After discussion, the meeting decided as follows:\n\n",
                "The Board resolved unanimously to:\n",
                "It was decided that:\n"
            })
    void aMeetingThatDecidesAnnouncesInEnglish(String announcing) {
        String head =
                "MINUTES OF THE 12TH BOARD MEETING\n\nThe 12th meeting of the Board was held on 4 May 2025 at 3:00 PM in the "
                        + "conference room. Mr. Kamal Uddin, Chairman, presided over the meeting.\n\n"
                        + "2. The Secretary told that of 60 objections 55 were resolved and that the layout had been approved in 2023.\n\n";
        assertThat(read(head + announcing
                                + "(a) The fence shall be repaired by 30 June 2025.\n(b) Two guards shall be appointed.\n\nThe meeting ended with thanks to all.\n")
                        .decisions())
                .extracting(Decision::text)
                .containsExactly("The fence shall be repaired by 30 June 2025.", "Two guards shall be appointed.");
    }
}
