package org.mohafez.reader;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.mohafez.reader.ReadText.deadline;
import static org.mohafez.reader.ReadText.read;
import static org.mohafez.reader.ReadText.who;

import org.junit.jupiter.api.Test;
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
    void whatTheLastMeetingDecidedIsReportedOn() {
        PaperRecord paper = read(OPENS + "গত সভার সিদ্ধান্ত বাস্তবায়নের অগ্রগতি নিম্নরূপ:\n" + HEADING + ROWS);
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
}
