package org.mohafez.series;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.YearMonth;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.mohafez.archive.Holding.Document;
import org.mohafez.page.Page;
import org.mohafez.page.PageSource;
import org.mohafez.page.Paragraph;
import org.mohafez.series.Rhythm.Basis;
import org.mohafez.series.Rhythm.Every;

class SeriesTest {
    @Test
    void sittingsComeInTheOrderOfTheirDaysWhateverOrderPapersComeIn() {
        Series series = Minutes.series(Minutes.of("2025-03-18"), Minutes.of("2025-01-20"), Minutes.of("2025-02-17"));
        assertThat(series.sittings())
                .extracting(sitting -> sitting.paper().id())
                .containsExactly("paper-2025-01-20", "paper-2025-02-17", "paper-2025-03-18");
        assertThat(series.before("paper-2025-02-17"))
                .map(Sitting::paper)
                .map(Document::id)
                .contains("paper-2025-01-20");
        assertThat(series.after("paper-2025-02-17"))
                .map(Sitting::paper)
                .map(Document::id)
                .contains("paper-2025-03-18");
        assertThat(series.before("paper-2025-01-20")).isEmpty();
        assertThat(series.after("paper-2025-03-18")).isEmpty();
        assertThat(series.after("of another body")).isEmpty();
    }

    @Test
    void aPaperHeldTwiceIsOneSittingAndTheIssuedOneIsRead() {
        Series series = Minutes.series(
                Minutes.of("a-draft", "2025-01-20").status("draft").decides("", "ক খ"),
                Minutes.of("issued", "2025-01-20"),
                Minutes.of("2025-02-17"));
        assertThat(series.sittings()).hasSize(2);
        assertThat(series.sittings().getFirst().paper().id()).isEqualTo("issued");
        assertThat(series.after("a-draft"))
                .map(Sitting::paper)
                .map(Document::id)
                .contains("paper-2025-02-17");
    }

    @Test
    void twoMeetingsOfOneDayAreTwoWhereTheirHoursDiffer() {
        Series series = Minutes.series(
                Minutes.of("b", "2025-01-20").time("15:00"),
                Minutes.of("a", "2025-01-20").time("11:00"));
        assertThat(series.sittings())
                .extracting(sitting -> sitting.paper().id())
                .containsExactly("a", "b");
    }

    @Test
    void whatHasNoDateOrIsNoMinutesIsNoSitting() {
        Series series = Minutes.series(
                Minutes.of("undated", "not a day"),
                Minutes.of("notice", "2025-01-20").kind("notice"),
                Minutes.of("other-office", "2025-01-20").office("another"),
                Minutes.of("other-body", "2025-01-20").body("উপজেলা আইন-শৃঙ্খলা কমিটি"));
        assertThat(series.sittings()).isEmpty();
        assertThat(series.noneHeld()).isEmpty();
        assertThat(series.rhythm()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "উপজেলা আইসিটি কমিটি, উপজেলা আই.সি.টি. কমিটি, true",
        "উপজেলা আইসিটি কমিটি, হাতীবান্ধা উপজেলা আইসিটি কমিটি, true",
        "উপজেলা বৃক্ষ সংরক্ষণ উপপর্ষদ, উপজেলা বৃক্ষ সংরক্ষন উপপর্ষদ, true",
        "উপজেলা বৃক্ষ সংরক্ষণ উপপর্ষদ, উপজেলা বৃক্ষ সংরক্ষণ উপপর্ষদের মাসিক সভা, true",
        "উপজেলা আইসিটি কমিটি, জেলা আইসিটি কমিটি, false",
        "৭ নং ওয়ার্ড উন্নয়ন পর্ষদ, ৮ নং ওয়ার্ড উন্নয়ন পর্ষদ, false",
        "উপজেলা ক্রীড়া পর্ষদ, উপজেলা নদী পর্ষদ, false",
    })
    void aBodyIsKnownInSpiteOfSlipsAndNotTakenForAnother(String one, String other, boolean same) {
        Body first = Body.of(Minutes.of("2025-01-01").body(one).held().record()).orElseThrow();
        Body second =
                Body.of(Minutes.of("2025-01-01").body(other).held().record()).orElseThrow();
        assertThat(first.same(second)).isEqualTo(same);
        assertThat(second.same(first)).isEqualTo(same);
        assertThat(first.code()).matches("[a-z0-9-]+");
    }

    @ParameterizedTest
    @CsvSource({
        "উপজেলা কমিটির মাসিক সভার কার্যবিবরণী, MONTH",
        "উপজেলা কমিটির ত্রৈমাসিক সভার কার্যবিবরণী, QUARTER",
        "উপজেলা কমিটির দ্বি-মাসিক সভার কার্যবিবরণী, TWO_MONTHS",
        "পাক্ষিক সভার কার্যবিবরণী, FORTNIGHT",
        "সাপ্তাহিক সভার কার্যবিবরণী, WEEK",
        "Minutes of the quarterly meeting, QUARTER",
    })
    void theRhythmIsWhatAPaperCallsTheMeeting(String title, Every every) {
        assertThat(Minutes.series(Minutes.of("2025-01-20").title(title)).rhythm())
                .contains(new Rhythm(every, Basis.STATED));
    }

    @ParameterizedTest
    @CsvSource({
        "2025-01-20 2025-02-17 2025-03-18 2025-05-20, MONTH",
        "2024-03-18 2024-06-24 2024-09-16 2024-12-16, QUARTER",
        "2025-01-01 2025-01-08 2025-01-15 2025-01-22, WEEK",
        "2025-01-20 2025-02-17 2025-03-18, ",
    })
    void elseItIsSeenFromFourMeetings(String days, Every every) {
        Minutes[] papers = Stream.of(days.split(" ")).map(Minutes::of).toArray(Minutes[]::new);
        assertThat(Minutes.series(papers).rhythm())
                .isEqualTo(java.util.Optional.ofNullable(every).map(one -> new Rhythm(one, Basis.OBSERVED)));
    }

    @Test
    void aMonthWithoutMinutesIsNoneHeldOnlyWhereEachMonthHasAMeeting() {
        String monthly = "মাসিক সভার কার্যবিবরণী";
        Series series = Minutes.series(
                Minutes.of("2025-01-20").title(monthly),
                Minutes.of("2025-04-20").title(monthly));
        assertThat(series.noneHeld())
                .extracting(UnheldMonth::month)
                .containsExactly(YearMonth.of(2025, 2), YearMonth.of(2025, 3));
        assertThat(series.noneHeldAround("paper-2025-01-20")).hasSize(2);
        assertThat(series.noneHeldAround("not in it")).isEmpty();
        assertThat(Minutes.series(Minutes.of("2025-01-20"), Minutes.of("2025-04-20"))
                        .noneHeld())
                .isEmpty();
    }

    @Test
    void theMeetingOfAMonthMayBeHeldInTheNext() {
        String monthly = "মাসিক সভার কার্যবিবরণী";
        Series series = Minutes.series(
                Minutes.of("2025-02-03").period("2025-01").title(monthly),
                Minutes.of("2025-03-04").title(monthly));
        assertThat(series.noneHeld()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "notice, উপজেলা আইসিটি কমিটির মে ২০২৫ মাসের সভা অনিবার্য কারণে স্থগিত করা হলো, 2025-05",
        "letter, উপজেলা আইসিটি কমিটির ২১/০৫/২০২৫ তারিখের সভা মুলতবি করা হয়েছে, 2025-05",
        "minutes, উপজেলা আইসিটি কমিটির মে ২০২৫ মাসের সভা স্থগিত করা হলো, ",
        "notice, উপজেলা আইসিটি কমিটির মে ২০২৫ মাসের সভা আহ্বান করা হলো, ",
        "notice, উপজেলা আইসিটি কমিটির সভা স্থগিত করা হলো, ",
        "notice, উপজেলা ক্রীড়া সংস্থার মে ২০২৫ মাসের সভা স্থগিত করা হলো, ",
        "notice, উপজেলা আইসিটি কমিটির মে ২০২৫ মাসের সিদ্ধান্তে লাইসেন্স স্থগিত করা হলো, ",
    })
    void aPaperTellsOfAMeetingPutOffWhereItSaysSoAndNamesItsMonth(String kind, String text, YearMonth month) {
        Document paper = Minutes.of("notice", "2025-05-19").kind(kind).held();
        Page page = new Page(
                3,
                null,
                null,
                PageSource.TEXT,
                1.0,
                null,
                List.of(Paragraph.of("তারিখ: ২ জানুয়ারি ২০২০"), Paragraph.of(text + "। পরে জানানো হবে।")));
        List<Postponement> told = Postponement.in(paper, List.of(page), Minutes.body());
        if (month == null) {
            assertThat(told).isEmpty();
        } else {
            assertThat(told).containsExactly(new Postponement(paper, month, text, 3));
            Series series = Series.of(
                    Minutes.body(),
                    List.of(
                            Minutes.of("2025-04-20").held(),
                            Minutes.of("2025-06-20").held()),
                    told);
            assertThat(series.noneHeld()).containsExactly(new UnheldMonth(month, told));
        }
    }
}
