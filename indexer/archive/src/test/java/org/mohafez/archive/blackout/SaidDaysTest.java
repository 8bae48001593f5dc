package org.mohafez.archive.blackout;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.mohafez.page.Page;
import org.mohafez.page.PageSource;
import org.mohafez.page.Pages;
import org.mohafez.page.Paragraph;
import org.mohafez.record.Meeting;
import org.mohafez.record.PaperRecord;
import org.mohafez.record.RecordJson;
import org.mohafez.record.correction.Blacked;

/** A paper whose reader knows no boxes, such as a DOCX: what was told from black words is found by the words alone. */
class SaidDaysTest {
    private static final PaperRecord RECORD = RecordJson.read("""
            {"kind":"minutes","status":"signed","access":"internal","title":"মে/২০২৫ মাসের সভার কার্যবিবরণী",
             "office":{"name":"উপজেলা নির্বাহী অফিসারের কার্যালয়, বোচাগঞ্জ","code":"uno-bochaganj","division":"রংপুর","district":"দিনাজপুর","upazila":"বোচাগঞ্জ"},
             "memo":{"number":"০৫.১১.২৪","issued":"2025-06-15"},
             "meeting":{"date":"2025-05-28","time":"15:30","period":"2025-05","body":"মাসিক সভা"},
             "decisions":[{"ordinal":1,"text":"কাজ শেষ করতে হবে।","deadline":{"text":"৩০ জুনের মধ্যে","date":"2025-06-30"}}],
             "source":{"fileName":"a.docx","sha256":"00","bytes":1,"mediaType":"application/x"}}
            """, PaperRecord.class);

    private static final Pages PAGES = new Pages(
            "application/x",
            List.of(new Page(
                    1,
                    null,
                    null,
                    PageSource.TEXT,
                    null,
                    null,
                    List.of(
                            Paragraph.of("উপজেলা নির্বাহী অফিসারের কার্যালয়, বোচাগঞ্জ, দিনাজপুর"),
                            Paragraph.of("মে/২০২৫ মাসের সভার কার্যবিবরণী"),
                            Paragraph.of("সভার তারিখ: ২৮/০৫/২০২৫ বিকাল ৩.৩০ টা"),
                            Paragraph.of("স্মারক নং ০৫.১১.২৪ তারিখ: ১৫ জুন ২০২৫"),
                            Paragraph.of("কাজ শেষ করতে হবে। ৩০ জুনের মধ্যে মোবাইল ০১৭১২৩৪৫৬৭৮")))));

    private static PaperRecord black(String text) {
        List<Blacked> places = Places.of(PAGES, text);
        assertThat(places).isNotEmpty();
        return BlackedPaper.of(RECORD, PAGES, places).orElseThrow().record();
    }

    private static @Nullable String issued(PaperRecord paper) {
        return Objects.requireNonNull(paper.memo()).issued();
    }

    private static Meeting meeting(PaperRecord paper) {
        return Objects.requireNonNull(paper.meeting());
    }

    @Test
    void aMonthIsNotToldWhoseNameIsBlack() {
        Meeting meeting = meeting(black("মে"));
        assertThat(meeting.period()).isNull();
        assertThat(meeting.date()).as("said in figures besides").isEqualTo("2025-05-28");
        assertThat(meeting.time()).isEqualTo("15:30");
        assertThat(meeting.body()).isEqualTo("মাসিক সভা");
        assertThat(issued(black("মে"))).isEqualTo("2025-06-15");
    }

    @Test
    void aDayIsNotToldOfWhichOneWordIsBlack() {
        assertThat(issued(black("১৫"))).isNull();
        assertThat(meeting(black("১৫")).date()).isEqualTo("2025-05-28");
        PaperRecord june = black("জুন");
        assertThat(issued(june)).isNull();
        assertThat(Objects.requireNonNull(june.decisions().getFirst().deadline())
                        .date())
                .isNull();
        assertThat(meeting(june).period()).isEqualTo("2025-05");
    }

    @Test
    void anHourIsNotToldThatIsBlack() {
        assertThat(meeting(black("৩.৩০")).time()).isNull();
        assertThat(meeting(black("জুন")).time()).isEqualTo("15:30");
    }

    @Test
    void ofOtherBlackWordsNoDayGoes() {
        PaperRecord black = black("০১৭১২৩৪৫৬৭৮");
        assertThat(black.meeting()).isEqualTo(RECORD.meeting());
        assertThat(Objects.requireNonNull(black.decisions().getFirst().deadline())
                        .date())
                .isEqualTo("2025-06-30");
    }

    @Test
    void whereAnOfficeIsBlackWhatWasToldFromItsNameIsNotTold() {
        var office = Objects.requireNonNull(black("বোচাগঞ্জ").office());
        assertThat(office.upazila()).isEqualTo(Hidden.BLACK);
        assertThat(office.code()).isNull();
        assertThat(office.division()).isNull();
        assertThat(office.district()).isEqualTo("দিনাজপুর");
    }
}
