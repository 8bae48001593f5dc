package org.mohafez.reader;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.mohafez.reader.ReadText.meeting;
import static org.mohafez.reader.ReadText.read;

import java.time.Duration;
import java.util.Objects;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.mohafez.reader.words.PersonName;
import org.mohafez.record.Decision;
import org.mohafez.record.Kind;
import org.mohafez.record.Meeting;
import org.mohafez.record.PaperRecord;
import org.mohafez.record.Person;
import org.mohafez.record.Signatory;

/** Lines that look like a rarer habit and are none: what the rules for those must leave alone. */
class OrdinaryLinesTest {
    private static final String TITLE = "জেলা মৎস্য কমিটির সভার কার্যবিবরণী\n";
    private static final String ENGLISH = "Minutes of the Project Steering Committee Meeting\n";
    private static final String CLOSES = "সভায় আর কোনো আলোচনা না থাকায় সভাপতি সভার সমাপ্তি ঘোষণা করেন।\n";
    private static final String DECIDES =
            TITLE + "সভাপতি উপস্থিত সকলকে স্বাগত জানান।\nসিদ্ধান্ত: কাজ করতে হবে।\n" + CLOSES;

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    জনাব মোঃ আনোয়ার হোসেন সরকার সভায় সভাপতিত্ব করেন।            | মোঃ আনোয়ার হোসেন সরকার |
                    জনাব আব্দুল কাদের উক্ত সভায় সভাপতিত্ব করেন।                 | আব্দুল কাদের           |
                    জনাব আব্দুল হাই, উপজেলা নির্বাহী অফিসার সভায় সভাপতিত্ব করেন। | আব্দুল হাই             | উপজেলা নির্বাহী অফিসার
                    উপজেলা নির্বাহী অফিসার সভায় সভাপতিত্ব করেন।                 |                        | উপজেলা নির্বাহী অফিসার
                    জনাব আব্দুল হাই সভায় সভাপতিত্ব করেন এবং সভার কাজ শুরু করেন।  | আব্দুল হাই             |
                    সভায় সভাপতিত্ব করেন জনাব আব্দুল হাই, জেলা প্রশাসক।           | আব্দুল হাই             | জেলা প্রশাসক
                    জনাব আব্দুল করিমের সভাপতিত্বে সভা শুরু হয়।                   | আব্দুল করিম            |
                    উপজেলা নির্বাহী অফিসারের সভাপতিত্বে সভা শুরু হয়।             |                        | উপজেলা নির্বাহী অফিসার
                    """)
    void whoPresidesKeepsTheEndOfHisNameAndPost(String sentence, String name, String designation) {
        Person chair =
                chair(TITLE + "অদ্য ০৪/০৯/২০২৩ তারিখ সকাল ১০ টায় সভাকক্ষে এক সভা অনুষ্ঠিত হয়। " + sentence + "\n");
        assertThat(tuple(chair.name(), chair.designation())).isEqualTo(tuple(name, designation));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    The meeting was held under the chairmanship of Mr. A. K. M. Fazlul Haque, Secretary, Ministry of Water Resources. | A. K. M. Fazlul Haque
                    The meeting was held under the chairmanship of Brig. Gen. Md. Karim, Director. It began at 10 am.                 | Brig. Gen. Md. Karim
                    The meeting was held under the chairmanship of Engr. Md. Rahim, Chief Engineer in charge, DPHE.                   | Engr. Md. Rahim
                    It began with recitation from the Holy Quran with Mr. Kabir Anwar, Secretary in the chair.                        | Kabir Anwar
                    The meeting was held under the chairmanship of Mr. Kabir Anwar, Secretary at the conference room.                 | Kabir Anwar
                    """)
    void aStopBehindATitleOrALetterEndsNoNameInEnglish(String sentence, String name) {
        assertThat(chair(ENGLISH + sentence + "\n").name()).isEqualTo(name);
    }

    @Test
    void aPostInChargeIsWhole() {
        assertThat(chair(
                                ENGLISH
                                        + "The meeting was held under the chairmanship of Mr. Md. Rahim, Chief Engineer in charge, DPHE.\n")
                        .designation())
                .isEqualTo("Chief Engineer in charge, DPHE");
    }

    @Test
    void aMeetingThatIsToldOfIsNotTheOneThatTookPlace() {
        assertThat(meeting(TITLE + "অদ্য ০৪/০৯/২০২৩ তারিখ সকাল ১০ টায় উপজেলা সভাকক্ষে সভা অনুষ্ঠানের কাজ শুরু হয়। "
                                + "সভাপতি জানান, গত ১০/০৮/২০২৩ তারিখে উপকমিটির সভা অনুষ্ঠিত হয়েছে।\n")
                        .date())
                .isEqualTo("2023-09-04");
        assertThat(meeting(ENGLISH
                                + "The 3rd PSC meeting held on 24 August 2022 was presided over by Mr. Kabir Anwar, Secretary. "
                                + "The 2nd PSC meeting was held on 3 March 2022 in Dhaka.\n")
                        .date())
                .isEqualTo("2022-08-24");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    আপনার বিশ্বস্ত~(শাহানা পারভীন)~উপসচিব             | শাহানা পারভীন
                    আপনার বিশ্বস্ত~শাহানা পারভীন~উপসচিব               | শাহানা পারভীন
                    Yours faithfully~(Md. Karim)~Deputy Secretary      | Md. Karim
                    মোঃ রফিকুল ইসলাম~স্বাক্ষরিত~সভাপতি                | মোঃ রফিকুল ইসলাম
                    মোঃ রফিকুল ইসলাম~সভাপতি                            | মোঃ রফিকুল ইসলাম
                    """)
    void whatStandsAboveANameIsNoPartOfIt(String lines, String name) {
        assertThat(read(DECIDES + lines.replace('~', '\n') + "\n").signatories())
                .extracting(Signatory::name)
                .containsExactly(name);
    }

    @ParameterizedTest
    @ValueSource(strings = {"প্রধান অতিথি\tমোঃ আব্দুল করিম", "সভার ধরন\tসাধারণ সভা"})
    void aRowOfAnUnknownLabelLeavesTheTableOfTheHeadWhole(String row) {
        Meeting meeting = meeting(TITLE + "সভাপতি\tজনাব আব্দুল হাই, জেলা প্রশাসক\n" + row
                + "\nতারিখ\t১০ মে ২০২৩\nস্থান\tসভাকক্ষ\n১। আলোচনা হয়।\nসিদ্ধান্ত: কাজ করতে হবে।\n");
        assertThat(meeting.date()).isEqualTo("2023-05-10");
        assertThat(meeting.venue()).isEqualTo("সভাকক্ষ");
        assertThat(Objects.requireNonNull(meeting.chair()).name()).isEqualTo("আব্দুল হাই");
    }

    @Test
    void namesAboveTheirPostsAreReadDownwards() {
        assertThat(read(DECIDES
                                + "তাসলিমা খাতুন\tআব্দুল মান্নান\nসদস্য সচিব\tসভাপতি\nতারিখ: ১০/০৫/২০২৩\tতারিখ: ১০/০৫/২০২৩\n")
                        .signatories())
                .extracting(Signatory::name, Signatory::designation)
                .containsExactly(tuple("তাসলিমা খাতুন", "সদস্য সচিব"), tuple("আব্দুল মান্নান", "সভাপতি"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"-", ".", " ", "। ", "ঃ", "-ঃ"})
    void longRunsOfMarksAreReadInTime(String mark) {
        String run = mark.repeat(20_000);
        Assertions.assertTimeoutPreemptively(Duration.ofSeconds(20), () -> {
            assertThat(read("বাংলাদেশ চা বোর্ড" + run + "\nঅফিস আদেশ\nবিষয়: " + run + "ছুটি\nআদেশ জারি করা হলো।\n")
                            .kind())
                    .isEqualTo(Kind.ORDER);
            assertThat(read("অফিস আদেশ\nতারিখ" + run + " ১০ মে ২০২৩\nআদেশ জারি করা হলো।\n")
                            .kind())
                    .isEqualTo(Kind.ORDER);
        });
    }

    @ParameterizedTest
    @ValueSource(strings = {"(", "()", "(ক) "})
    void longRunsOfBracketsAreReadInTime(String brackets) {
        String run = brackets.repeat(10_000);
        Assertions.assertTimeoutPreemptively(Duration.ofSeconds(20), () -> assertThat(
                        read(TITLE + "সভাপতি উপস্থিত সকলকে স্বাগত জানান।\nসভায় নিম্নরূপ সিদ্ধান্ত গৃহীত হয়:\n"
                                        + "১. ঘাট মেরামত করতে হবে (" + run + "\nজরুরি)।\n২. সেতু রং করতে হবে।\n"
                                        + CLOSES)
                                .decisions())
                .extracting(Decision::text)
                .contains("সেতু রং করতে হবে।"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"held on 12 May 2024:", "which was held on 12 May 2024:"})
    void aTitleThatNamesItsDayIsNoSentence(String day) {
        PaperRecord paper = read("Minutes of the 3rd Project Steering Committee meeting of the CEIP project " + day
                + "\nVenue: Conference room\n1. Decision: The plan was approved.\n");
        assertThat(paper.title()).startsWith("Minutes of the 3rd");
        Meeting meeting = Objects.requireNonNull(paper.meeting());
        assertThat(meeting.date()).isEqualTo("2024-05-12");
        assertThat(meeting.venue()).isEqualTo("Conference room");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    অষ্টম পঞ্চবার্ষিক পরিকল্পনা প্রণয়ন সভার কার্যবিবরণী |
                    সপ্তম শ্রেণিতে ভর্তি সংক্রান্ত সভার কার্যবিবরণী     |
                    নবম গ্রেডভুক্ত কর্মকর্তাদের সভার কার্যবিবরণী        |
                    একাদশ জাতীয় সংসদ নির্বাচন সভার কার্যবিবরণী         |
                    একাডেমিক কাউন্সিলের একাদশ সভার কার্যবিবরণী          | একাদশ
                    নবম জাতীয় পুষ্টি কমিটির সভার কার্যবিবরণী            | নবম
                    """)
    void anOrdinalOfAClassOrAPlanCountsNoMeeting(String title, String number) {
        assertThat(meeting(title + "\nসভার তারিখ: ১০ মে ২০২৩\n১। আলোচনা হয়।\n").number())
                .isEqualTo(number);
    }

    @Test
    void theCountryBelongsToANameThatLeadsToIt() {
        assertThat(office("Institute of Chartered Accountants of\nBangladesh\nOFFICE ORDER\n"))
                .isEqualTo("Institute of Chartered Accountants of Bangladesh");
        assertThat(office("Bangladesh Bank\nBangladesh\nOFFICE ORDER\n")).isEqualTo("Bangladesh Bank");
    }

    @ParameterizedTest
    @ValueSource(strings = {"GM Quader", "SP Barua"})
    void initialsAreNoPost(String name) {
        assertThat(read(DECIDES + name + "\nসভাপতি\n").signatories())
                .extracting(Signatory::name)
                .containsExactly(name);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "লেঃ কর্নেল মোঃ জহিরুল ইসলাম",
                "লে: কর্ণেল মোঃ জহিরুল ইসলাম",
                "লেঃ জেনারেল মোঃ জহিরুল ইসলাম",
                "লে. কমান্ডার মোঃ জহিরুল ইসলাম",
                "এডমিরাল মোঃ জহিরুল ইসলাম",
                "Lt. Col. Zahirul Islam",
                "Brig. Gen. Zahirul Islam"
            })
    void aRankMayBeShortened(String name) {
        assertThat(PersonName.withoutTitle(name)).isIn("মোঃ জহিরুল ইসলাম", "Zahirul Islam");
        assertThat(read(DECIDES + name + "\nসভাপতি\n").signatories())
                .extracting(Signatory::name)
                .containsExactly(name);
    }

    private static String office(String text) {
        return Objects.requireNonNull(
                Objects.requireNonNull(read(text).office()).name());
    }

    private static Person chair(String text) {
        return Objects.requireNonNull(meeting(text).chair());
    }
}
