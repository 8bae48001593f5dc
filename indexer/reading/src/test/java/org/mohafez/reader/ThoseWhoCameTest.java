package org.mohafez.reader;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.mohafez.reader.ReadText.meeting;
import static org.mohafez.reader.ReadText.read;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.mohafez.record.Decision;

/** The numbered list of those who came stands above the talk, and its last line is no matter of what is decided beneath. */
class ThoseWhoCameTest {
    private static final String HEAD = "উপজেলা পরিবেশ কমিটির সভার কার্যবিবরণী\nতারিখ: ২৩ জুন ২০২৫\n\n";
    private static final String TALK = "\nসভাপতি সকলকে স্বাগত জানিয়ে সভার কাজ শুরু করেন।\n\n";
    private static final String CLOSES = "\nসভায় আর কোনো আলোচনা না থাকায় সভাপতি সভার সমাপ্তি ঘোষণা করেন।\n";
    private static final String THREE =
            "১। ডাঃ রাজীব সরদার, উপজেলা স্বাস্থ্য কর্মকর্তা - সদস্য\n২। জনাব আব্দুল করিম, উপজেলা কৃষি কর্মকর্তা\n৩। জনাব সালাম মিয়া, উপজেলা প্রকৌশলী\n";

    @ParameterizedTest
    @ValueSource(
            strings = {
                "উপস্থিত সদস্যবৃন্দ:\n" + THREE,
                "উপস্থিত কর্মকর্তাগণের নাম ও পদবি\n" + THREE,
                "সদস্যবৃন্দের উপস্থিতি\nক. রাজীব সরদার, চেয়ারম্যান\nখ. আব্দুল করিম, সদস্য\nগ. সালাম মিয়া, সদস্য\n",
            })
    void nobodyOfThemIsTheMatterOfTheDecision(String list) {
        assertThat(read(HEAD + list + TALK + "সিদ্ধান্ত: গাছ লাগাতে হবে।\n" + CLOSES)
                        .decisions())
                .extracting(Decision::number, Decision::topic, Decision::discussion, Decision::text)
                .containsExactly(tuple(null, null, null, "গাছ লাগাতে হবে।"));
        assertThat(meeting(HEAD + list + TALK + CLOSES).attendees()).hasSize(3);
    }

    @Test
    void norWhereOneOfThemTakesTwoLinesOrNothingSaysThatTheyCame() {
        String wrapped =
                "উপস্থিতি:\n১। জনাব রাজীব সরদার, উপজেলা স্বাস্থ্য ও পরিবার\nপরিকল্পনা কর্মকর্তা\n২। জনাব আব্দুল করিম, উপজেলা কৃষি কর্মকর্তা\n";
        String guests = "আমন্ত্রিত অতিথি:\n" + THREE;
        for (String list : new String[] {wrapped, guests}) {
            assertThat(read(HEAD + list + TALK + "সিদ্ধান্ত: গাছ লাগাতে হবে।\n" + CLOSES)
                            .decisions())
                    .extracting(Decision::number, Decision::topic)
                    .containsExactly(tuple(null, null));
        }
    }

    @Test
    void aListOfDecisionsBeneathThemStaysAList() {
        String list = "সিদ্ধান্তসমূহ:\n১। গাছ লাগাতে হবে।\n২। নদী খনন করতে হবে।\n";
        assertThat(read(HEAD + "উপস্থিত সদস্যবৃন্দ:\n" + THREE + TALK + list + CLOSES)
                        .decisions())
                .extracting(Decision::number, Decision::text)
                .containsExactly(tuple("১", "গাছ লাগাতে হবে।"), tuple("২", "নদী খনন করতে হবে।"));
    }

    @Test
    void mattersNamedByPersonsOrPostsStayMatters() {
        String persons =
                "১। জনাব রাজীব সরদার, সহকারী শিক্ষক\nতাঁর বদলির আবেদন উপস্থাপন করা হয়।\nসিদ্ধান্ত: বদলির সুপারিশ করা হলো।\n"
                        + "২। জনাব আব্দুল করিম, সহকারী শিক্ষক\nতাঁর ছুটির আবেদন উপস্থাপন করা হয়।\nসিদ্ধান্ত: ছুটি মঞ্জুর করা হলো।\n";
        assertThat(read(HEAD + persons + CLOSES).decisions())
                .extracting(Decision::number, Decision::topic)
                .containsExactly(
                        tuple("১", "জনাব রাজীব সরদার, সহকারী শিক্ষক"), tuple("২", "জনাব আব্দুল করিম, সহকারী শিক্ষক"));
        String offices =
                "উপস্থিতি: পরিশিষ্ট-ক\n\n১। উপজেলা কৃষি অফিস\nসার নিয়ে আলোচনা হয়।\nসিদ্ধান্ত: সার চাইতে হবে।\n"
                        + "২। উপজেলা প্রকৌশলী, এলজিইডি\nরাস্তা নিয়ে আলোচনা হয়।\nসিদ্ধান্ত: রাস্তা মেরামত করতে হবে।\n";
        assertThat(read(HEAD + offices + CLOSES).decisions())
                .extracting(Decision::number, Decision::topic)
                .containsExactly(tuple("১", "উপজেলা কৃষি অফিস"), tuple("২", "উপজেলা প্রকৌশলী, এলজিইডি"));
    }
}
