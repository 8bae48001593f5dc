package org.mohafez.reader;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.mohafez.reader.ReadText.deadline;
import static org.mohafez.reader.ReadText.read;
import static org.mohafez.reader.ReadText.who;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.mohafez.record.Decision;
import org.mohafez.record.PaperRecord;

/** Tables that have decisions and how far they are, and others whose columns hold two things. */
class ReportsTest {
    private static final String OPENS =
            "এলজিইডির মাসিক সমন্বয় সভার কার্যবিবরণী\nসভাপতি উপস্থিত সকলকে স্বাগত জানিয়ে সভার কাজ শুরু করেন।\n";
    private static final String ROWS =
            "১\tসড়ক\tকাজ শেষ করতে হবে।\t৬২%\n২\tসেতু\tজমি অধিগ্রহণ করতে হবে।\tপ্রক্রিয়াধীন\n";
    private static final String HEADING = "ক্রম\tআলোচ্য বিষয়\tসিদ্ধান্ত\tঅগ্রগতি\n";

    @Test
    void whatIsAnnouncedAsDecidedIsThoughItsProgressStandsBehindIt() {
        PaperRecord paper = read(OPENS + "সভায় নিম্নোক্ত সিদ্ধান্ত গৃহীত হয়:\n" + HEADING + ROWS);
        assertThat(paper.decisions())
                .extracting(Decision::topic, Decision::text)
                .containsExactly(tuple("সড়ক", "কাজ শেষ করতে হবে।"), tuple("সেতু", "জমি অধিগ্রহণ করতে হবে।"));
    }

    @Test
    void minutesThatDecideNothingElseDecideInSuchATable() {
        assertThat(read(OPENS + HEADING + ROWS).decisions()).hasSize(2);
    }

    @Test
    void whereSomethingElseIsDecidedTheTableReports() {
        PaperRecord paper = read(
                OPENS + HEADING + ROWS
                        + "\nঅতঃপর সভায় নতুন বিষয়ে আলোচনা করা হয়।\n\nক্রম\tআলোচ্য বিষয়\tসিদ্ধান্ত\n১\tবাঁধ\tবাঁধ মেরামত করতে হবে।\n");
        assertThat(paper.decisions()).extracting(Decision::topic).containsExactly("বাঁধ");
        assertThat(paper.progress()).hasSize(2);
    }

    @Test
    void aSectionThatIsHeadedAsTheLastMeetingsHasItsDecisions() {
        String table = "\nক্রম\tবিষয়\tসিদ্ধান্ত\n১\tসড়ক\tকাজ শেষ করতে হবে।\n\n";
        String section =
                "বিগত সভার সিদ্ধান্ত পর্যালোচনা\n\nসদস্য সচিব কার্যপত্র উপস্থাপন করেন।\n\nসদস্যগণ মতামত দেন।\n" + table;
        PaperRecord paper = read(
                OPENS + section + "আজকের সভার সিদ্ধান্ত\n\nক্রম\tবিষয়\tসিদ্ধান্ত\n১\tবাঁধ\tবাঁধ মেরামত করতে হবে।\n");
        assertThat(paper.decisions()).extracting(Decision::topic).containsExactly("বাঁধ");
        assertThat(paper.progress()).hasSize(1);
        assertThat(read(OPENS + section).decisions()).hasSize(1);
        assertThat(read(OPENS + "বিগত সভার সিদ্ধান্ত পর্যালোচনা\n\nআজকের সভার সিদ্ধান্ত\n" + table
                                + "বিবিধ সিদ্ধান্ত\n\nক্রম\tবিষয়\tসিদ্ধান্ত\n১\tবাঁধ\tবাঁধ মেরামত করতে হবে।\n")
                        .decisions())
                .hasSize(2);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "গত সভার সিদ্ধান্ত বাস্তবায়নের অগ্রগতি নিম্নরূপ:",
                "গত ১৫/০৪/২০২৪ তারিখে অনুষ্ঠিত সভার সিদ্ধান্তসমূহ নিম্নরূপ:",
                "ক) বিগত মাসিক সমন্বয় সভার সিদ্ধান্ত ও অগ্রগতি:",
                "গত মে ২০২৪ মাসের সভার সিদ্ধান্তসমূহ পর্যালোচনা করা হয়।",
                "পূর্ববর্তী সিদ্ধান্তসমূহ:",
                "সদস্য সচিব নিম্নরূপ অগ্রগতি উপস্থাপন করেন:"
            })
    void whatAnEarlierMeetingDecidedIsReportedOn(String caption) {
        PaperRecord paper = read(OPENS + caption + "\n" + HEADING + ROWS);
        assertThat(paper.decisions()).isEmpty();
        assertThat(paper.progress()).hasSize(2);
    }

    @Test
    void oneColumnMayNameWhoActsAndTheDay() {
        Decision decision = read(OPENS
                        + "ক্রম\tবিষয়\tসিদ্ধান্ত\tবাস্তবায়ন ও সময়\n১\tসড়ক\tকাজ শেষ করতে হবে।\tউপজেলা প্রকৌশলী (সকল), ৩১ মার্চ ২০২৪\n")
                .decisions()
                .getFirst();
        assertThat(who(decision)).containsExactly("উপজেলা প্রকৌশলী (সকল)");
        assertThat(deadline(decision).date()).isEqualTo("2024-03-31");
    }

    @Test
    void whatTheNextPageGoesOnWithIsReportedOnToo() {
        PaperRecord paper = read(OPENS + "গত সভার সিদ্ধান্ত বাস্তবায়নের অগ্রগতি নিম্নরূপ:\n" + HEADING + ROWS
                + "পৃষ্ঠার শেষাংশ\n৩\tখাল\tখাল খনন করতে হবে।\tচলমান\n৪\tবাঁধ\tবাঁধ মেরামত করতে হবে।\tচলমান\n");
        assertThat(paper.decisions()).isEmpty();
        assertThat(paper.progress()).hasSize(4);
    }

    @Test
    void whereParagraphsDecideTheTableReports() {
        PaperRecord paper = read(OPENS + "১। পূর্বের কাজ সভায় উপস্থাপন করা হয়।\n" + HEADING + ROWS
                + "২। বাঁধের ভাঙন বিষয়ে আলোচনা হয়। দ্রুত বাঁধ মেরামত করতে হবে।\n");
        assertThat(paper.decisions())
                .extracting(Decision::number, Decision::text)
                .containsExactly(tuple("২", "দ্রুত বাঁধ মেরামত করতে হবে।"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "উপজেলা প্রকৌশলী, ৩১/০৩/২০২৪ তারিখ",
                "উপজেলা প্রকৌশলী (৩১/০৩/২০২৪)",
                "উপজেলা প্রকৌশলী। সময়: ৩১/০৩/২০২৪",
                "৩১/০৩/২০২৪, উপজেলা প্রকৌশলী",
                "উপজেলা প্রকৌশলী- আগামী ৩১/০৩/২০২৪ তারিখের মধ্যে"
            })
    void whatOnlyTellsThatItIsADayNamesNobody(String cell) {
        Decision decision = read(OPENS
                        + "ক্রম\tবিষয়\tসিদ্ধান্ত\tবাস্তবায়নকারী ও সময়সীমা\n১\tসড়ক\tকাজ শেষ করতে হবে।\t" + cell
                        + "\n")
                .decisions()
                .getFirst();
        assertThat(who(decision)).containsExactly("উপজেলা প্রকৌশলী");
        assertThat(deadline(decision).date()).isEqualTo("2024-03-31");
    }

    @Test
    void aTableThatSaysItDecidesNowDecidesUnderWhateverHeading() {
        PaperRecord paper = read(OPENS + "বিগত সভার সিদ্ধান্ত বাস্তবায়ন অগ্রগতি পর্যালোচনা\n\n"
                + "ক্রম\tবিগত সভার সিদ্ধান্ত\tঅগ্রগতি\tবর্তমান সভার সিদ্ধান্ত\tবাস্তবায়নকারী\n১\tকাজ শেষ করতে হবে।\tচলমান\tজুনের মধ্যে শেষ করতে হবে।\tউপজেলা প্রকৌশলী\n"
                + "\nবিবিধ\n\nক্রম\tবিষয়\tসিদ্ধান্ত\n১\tবাঁধ\tবাঁধ মেরামত করতে হবে।\n");
        assertThat(paper.decisions())
                .extracting(Decision::text)
                .containsExactly("জুনের মধ্যে শেষ করতে হবে।", "বাঁধ মেরামত করতে হবে।");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "২। স্বাস্থ্য বিভাগঃ|৩। শিক্ষা বিভাগঃ",
                "২। স্বাস্থ্য বিভাগ:|৩। শিক্ষা বিভাগ।",
                "স্বাস্থ্য বিভাগ:|শিক্ষা বিভাগ:"
            })
    void theSectionOfTheLastMeetingEndsAtTheNextHeadingWhateverItEndsIn(String headings) {
        String heading = "ক্রম\tবিষয়\tসিদ্ধান্ত\tবাস্তবায়নকারী\n";
        String[] sections = headings.split("\\|");
        PaperRecord paper =
                read(OPENS + "১। গত সভার সিদ্ধান্ত পর্যালোচনা\n\nসদস্য সচিব গত সভার কার্যবিবরণী পাঠ করে শোনান।\n\n"
                        + sections[0] + "\n\n"
                        + heading + "১\tঔষধ\tঔষধ সরবরাহ করতে হবে।\tসিভিল সার্জন\n\n" + sections[1] + "\n\n" + heading
                        + "১\tবই\tবই বিতরণ করতে হবে।\tজেলা শিক্ষা অফিসার\n\n৪। বিবিধ\n\n" + heading
                        + "১\tবাঁধ\tবাঁধ মেরামত করতে হবে।\tনির্বাহী প্রকৌশলী\n");
        assertThat(paper.decisions()).extracting(Decision::topic).containsExactly("ঔষধ", "বই", "বাঁধ");
        assertThat(paper.progress()).isEmpty();
    }
}
