package org.mohafez.series;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ThreadsTest {
    private static final String JANUARY = "2025-01-20";
    private static final String FEBRUARY = "2025-02-17";
    private static final String MARCH = "2025-03-18";

    private static Matter matter(Series series, String day, int ordinal) {
        return Threads.of(series).of("paper-" + day, ordinal).orElseThrow();
    }

    private static List<String> places(List<Step> steps) {
        return steps.stream()
                .map(step -> step.paper().id().substring("paper-".length()) + "/"
                        + step.decision().ordinal())
                .toList();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "ওয়েব পোর্টাল হালনাগাদকরণ | দপ্তরের ওয়েব পোর্টালে ছবি ও সেবা দিতে হবে। | তথ্য বাতায়ন | যারা পোর্টাল হালনাগাদ করেনি তাদের তাগিদ দিতে হবে। | true",
                "উদ্যোক্তা নিয়োগ | নতুন উদ্যোক্তার বিজ্ঞপ্তি দিতে হবে। | বিবিধ | উদ্যোক্তা পদে বিজ্ঞপ্তির আবেদন যাচাই করতে হবে। | true",
                "বিবিধ | বাজারের ড্রেন পরিষ্কার করতে হবে। | বিবিধ | নবজাতকের টিকা নিশ্চিত করতে হবে। | false",
                "গত সভার কার্যবিবরণী নিশ্চিতকরণ | গত সভার কার্যবিবরণী দৃঢ়ীকরণ করা হলো। | গত সভার কার্যবিবরণী নিশ্চিতকরণ | গত সভার কার্যবিবরণী দৃঢ়ীকরণ করা হলো। | false",
                "ড্রেন | ড্রেনের প্রতিবেদন আগামী সভায় দাখিল করতে হবে। | টিকা | টিকার প্রতিবেদন আগামী সভায় দাখিল করতে হবে। | false",
            })
    void decisionsAreOneMatterByWhatTheyAreAboutAndNotByTheWordsOfMinutes(
            String topic, String text, String nextTopic, String nextText, boolean one) {
        Series series = Minutes.series(
                Minutes.of(JANUARY).decides(topic, text).decides("মেলা", "উদ্ভাবনী মেলায় স্টল বরাদ্দ দিতে হবে।"),
                Minutes.of(FEBRUARY).decides(nextTopic, nextText).decides("সাঁতার", "সাঁতার প্রতিযোগিতা করতে হবে।"));
        List<String> later = Threads.of(series)
                .of("paper-" + JANUARY, 1)
                .map(matter -> places(matter.later()))
                .orElse(List.of());
        assertThat(later).isEqualTo(one ? List.of(FEBRUARY + "/1") : List.of());
    }

    /** January decides of labs and of cables, February of both in one, March of each again. */
    private static Series joinedAndParted() {
        return Minutes.series(
                Minutes.of(JANUARY)
                        .decides("কম্পিউটার ল্যাব", "কম্পিউটার ল্যাবের অচল ল্যাপটপ মেরামত করতে হবে।")
                        .decides("ফাইবার সংযোগ", "ছেঁড়া অপটিক্যাল ফাইবার জোড়া দিতে হবে।"),
                Minutes.of(FEBRUARY)
                        .decides(
                                "কম্পিউটার ল্যাব ও ফাইবার সংযোগ",
                                "কম্পিউটার ল্যাবে ল্যাপটপ দিয়ে অপটিক্যাল ফাইবার সংযোগ দিতে হবে।"),
                Minutes.of(MARCH)
                        .decides("কম্পিউটার ল্যাব", "কম্পিউটার ল্যাবের ল্যাপটপ রেজিস্টারে তুলতে হবে।")
                        .decides("ফাইবার সংযোগ", "অপটিক্যাল ফাইবারের খরচ জানাতে হবে।"));
    }

    @Test
    void aDecisionThatJoinsTwoMattersShowsBoth() {
        Matter both = matter(joinedAndParted(), FEBRUARY, 1);
        assertThat(places(both.earlier())).containsExactly(JANUARY + "/1", JANUARY + "/2");
        assertThat(places(both.later())).containsExactly(MARCH + "/1", MARCH + "/2");
    }

    @Test
    void fromADecisionOfTheOneTheOtherIsNotSeen() {
        Matter labs = matter(joinedAndParted(), JANUARY, 1);
        assertThat(labs.earlier()).isEmpty();
        assertThat(places(labs.later())).containsExactly(FEBRUARY + "/1", MARCH + "/1");
    }

    @Test
    void eachDecisionSaysWhyItIsThere() {
        Step next = matter(joinedAndParted(), JANUARY, 1).later().getFirst();
        assertThat(next.likeness().score()).isBetween(0.2, 1.0);
        assertThat(next.likeness().words()).contains("ল্যাপটপ").doesNotContain("ফাইবার");
        assertThat(next.likeness().inTopic()).isTrue();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "অচল ল্যাপটপ মেরামত | 1",
                "ছেঁড়া ফাইবার জোড়া দেওয়া | 2",
                "সিদ্ধান্ত নং ০২ | 2",
                "সিদ্ধান্ত নং ০৯ | 0",
                "বৃক্ষরোপণ অভিযান উদ্বোধন | 0",
                "সকল সদস্যকে অবহিত করা | 0",
            })
    void aRowThatReportsIsEvidenceOfTheDecisionItSpeaksOf(String activity, int ordinal) {
        Series series = Minutes.series(
                Minutes.of(JANUARY)
                        .decides("কম্পিউটার ল্যাব", "কম্পিউটার ল্যাবের অচল ল্যাপটপ মেরামত করতে হবে।")
                        .decides("ফাইবার সংযোগ", "ছেঁড়া অপটিক্যাল ফাইবার জোড়া দিতে হবে।"),
                Minutes.of(FEBRUARY).reports(activity, "চলমান"));
        for (int one = 1; one <= 2; one++) {
            List<Report> reports = matter(series, JANUARY, one).decision().reports();
            if (one == ordinal) {
                assertThat(reports).singleElement().satisfies(report -> {
                    assertThat(report.paper().id()).isEqualTo("paper-" + FEBRUARY);
                    assertThat(report.page()).isEqualTo(2);
                    assertThat(report.said().status()).isEqualTo("চলমান");
                });
            } else {
                assertThat(reports).isEmpty();
            }
        }
    }

    @Test
    void noRowReportsOnALaterDecision() {
        Series series = Minutes.series(
                Minutes.of(JANUARY).reports("অচল ল্যাপটপ মেরামত", "সম্পন্ন"),
                Minutes.of(FEBRUARY).decides("ল্যাব", "অচল ল্যাপটপ মেরামত করতে হবে।"));
        assertThat(matter(series, FEBRUARY, 1).goesOn()).isFalse();
    }

    @Test
    void aCopysDecisionHasTheThreadOfTheOther() {
        Series series = Minutes.series(
                Minutes.of("copy", JANUARY).decides("কম্পিউটার ল্যাব", "কম্পিউটার ল্যাবের ল্যাপটপ মেরামত করতে হবে।"),
                Minutes.of("first", JANUARY).decides("কম্পিউটার ল্যাব", "কম্পিউটার ল্যাবের ল্যাপটপ মেরামত করতে হবে।"),
                Minutes.of(FEBRUARY).decides("কম্পিউটার ল্যাব", "মেরামত করা ল্যাপটপ ফেরত দিতে হবে।"));
        Threads threads = Threads.of(series);
        for (String id : List.of("copy", "first")) {
            assertThat(threads.of(id, 1).map(matter -> places(matter.later()))).contains(List.of(FEBRUARY + "/1"));
        }
        assertThat(threads.of("copy", 2)).isEmpty();
        assertThat(threads.of("unknown", 1)).isEmpty();
    }

    /** Twelve years of monthly meetings with twenty decisions each. */
    @Test
    void manyMeetingsTakeNoLongTimeAndGiveTheSameEachTime() {
        Minutes[] papers = IntStream.range(0, 150)
                .mapToObj(month -> {
                    Minutes minutes = Minutes.of(
                            LocalDate.of(2012, 1, 10).plusMonths(month).toString());
                    IntStream.range(0, 20)
                            .forEach(i -> minutes.decides(
                                    "প্রকল্প" + (char) ('ক' + i),
                                    "খাল" + (char) ('ক' + i) + " সেতু" + (char) ('ক' + i) + " সড়ক খনন কিস্তি"
                                            + (char) ('ক' + (month + i) % 25)));
                    return minutes;
                })
                .toArray(Minutes[]::new);
        Series series = Minutes.series(papers);
        long start = System.nanoTime();
        Threads threads = Threads.of(series);
        Matter matter = threads.of(series.sittings().get(70).paper().id(), 5).orElseThrow();
        assertThat(Duration.ofNanos(System.nanoTime() - start)).isLessThan(Duration.ofSeconds(20));
        assertThat(matter.earlier())
                .filteredOn(step -> step.decision().ordinal() == 5)
                .hasSize(70);
        assertThat(matter.later())
                .filteredOn(step -> step.decision().ordinal() == 5)
                .hasSize(79);
        assertThat(Threads.of(series).of(series.sittings().get(70).paper().id(), 5))
                .contains(matter);
    }
}
