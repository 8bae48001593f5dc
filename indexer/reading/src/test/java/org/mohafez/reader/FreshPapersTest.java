package org.mohafez.reader;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.mohafez.reader.ReadText.read;

import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.mohafez.page.Cell;
import org.mohafez.page.Line;
import org.mohafez.page.Paragraph;
import org.mohafez.page.Table;
import org.mohafez.record.Decision;
import org.mohafez.record.Implementer;
import org.mohafez.record.Kind;
import org.mohafez.record.Meeting;
import org.mohafez.record.PaperRecord;
import org.mohafez.record.Person;

/** Forms of papers that were once read wrong. */
class FreshPapersTest {
    @Test
    void theDayOfTheMeetingIsNotTheDayOfIssue() {
        PaperRecord paper = read("পরিবেশ অধিদপ্তর\nকার্যপত্র\nসভা: জলাভূমি সংরক্ষণ কমিটির ৬ষ্ঠ সভা\n"
                + "তারিখ: ২০ এপ্রিল ২০২৫, সময়: সকাল ১০:০০ টা, স্থান: সম্মেলন কক্ষ\n"
                + "আলোচ্যসূচি-১: প্লাস্টিক দূষণ রোধ\n");
        assertThat(paper.memo()).isNull();
    }

    @Test
    void talkThatNobodyMustCarryOutIsNoDecision() {
        PaperRecord paper = read("কৃষি কমিটির সভার কার্যবিবরণী\n"
                + "ক্র. নং\tআলোচনা ও সিদ্ধান্ত\tবাস্তবায়নে\n"
                + "১\tসভাপতি জানান, ৮৭টি খামার নিবন্ধিত হয়েছে। সকলে সন্তোষ প্রকাশ করেন।\t-\n"
                + "২\tমাইকিং করা দরকার মর্মে মত দেন। লিফলেট বিতরণ করতে হবে।\tইউপি চেয়ারম্যান (সকল)\n");
        assertThat(paper.decisions()).extracting(Decision::number).containsExactly("২");
    }

    @Test
    void aTableUnderASentenceOfTheLastMeetingMayStillDecide() {
        String table = "ক্রম\tগৃহীত সিদ্ধান্ত\tবাস্তবায়নকারী\n১\tগতিরোধক স্থাপন করতে হবে।\tনির্বাহী প্রকৌশলী\n";
        String title =
                "সড়ক নিরাপত্তা কমিটির সভার কার্যবিবরণী\nসভাপতি উপস্থিত সকলকে স্বাগত জানিয়ে সভার কাজ শুরু করেন।\n";
        assertThat(read(title
                                + "গত সভার সিদ্ধান্তগুলো পর্যালোচনা করা হয়। আলোচনা শেষে নিম্নোক্ত সিদ্ধান্তসমূহ গৃহীত হয়:\n"
                                + table)
                        .decisions())
                .hasSize(1);
        assertThat(read(title + "গত সভার সিদ্ধান্তসমূহের বাস্তবায়ন অগ্রগতি:\n" + table)
                        .decisions())
                .isEmpty();
        assertThat(read(title + "সভা আরম্ভ হলে গত সভার সিদ্ধান্তসমূহ পর্যালোচনা করা হয়।\n" + table)
                        .decisions())
                .as("a sentence that only narrates")
                .hasSize(1);
        for (String tells : new String[] {
            "গত সভার সিদ্ধান্তগুলো পর্যালোচনা করা হয়। এরপর উন্মুক্ত আলোচনা অনুষ্ঠিত হয়।",
            "গত সভার সিদ্ধান্ত বাস্তবায়নের অগ্রগতি সন্তোষজনক।",
            "গত সভার সিদ্ধান্তসমূহ পাঠ করা হলে অধিকাংশ বাস্তবায়িত হয়েছে বলে জানা যায়",
            "বিগত সভার গৃহীত সিদ্ধান্তের বাস্তবায়ন অগ্রগতি নিয়ে সদস্যগণ বক্তব্য রাখেন।",
            "গত সভার সিদ্ধান্তসমূহ ছিল মোট ছয়টি, যার মধ্যে চারটি বাস্তবায়িত।"
        }) {
            assertThat(read(title + tells + "\n" + table).decisions()).as(tells).hasSize(1);
        }
        for (String names : new String[] {
            "গত সভার সিদ্ধান্তসমূহের বাস্তবায়ন অগ্রগতি নিচের ছকে দেখানো হলো।", "পূর্ববর্তী সভার সিদ্ধান্ত ও অগ্রগতি"
        }) {
            assertThat(read(title + names + "\n" + table).decisions()).as(names).isEmpty();
        }
        assertThat(read(title + "গত সভার সিদ্ধান্তসমূহ নিম্নরূপ পর্যালোচনা করা হয়।\n" + table)
                        .decisions())
                .as("a sentence that points at the table")
                .isEmpty();
    }

    @Test
    void aCaptionBelowTheLabelsOfTheHeadIsSeenToo() {
        String rows = "ক্রম\tসিদ্ধান্ত\tবাস্তবায়নকারী\n১\tঅবৈধ জাল জব্দ করতে হবে।\tমৎস্য কর্মকর্তা\n";
        String head = "মৎস্য সম্পদ কমিটির সভার কার্যবিবরণী\nতারিখ: ১১ জুন ২০২০\nস্থান: সভাকক্ষ\n";
        for (String caption : new String[] {
            "গত সভার সিদ্ধান্তসমূহ ও বাস্তবায়ন অগ্রগতি",
            "ক. বিগত সভার গৃহীত সিদ্ধান্তের অগ্রগতি",
            "পূর্ববর্তী সভার সিদ্ধান্ত:"
        }) {
            PaperRecord paper = read(
                    head + caption + "\n" + rows + "অদ্যকার সভার সিদ্ধান্ত\n"
                            + "ক্রম\tআলোচ্য বিষয়\tসিদ্ধান্ত\tবাস্তবায়নকারী\n১\tপোনা অবমুক্তি\tপোনা অবমুক্ত করতে হবে।\tক্ষেত্র সহকারী\n");
            assertThat(paper.decisions())
                    .as(caption)
                    .extracting(Decision::topic)
                    .containsExactly("পোনা অবমুক্তি");
            assertThat(paper.progress()).as(caption).hasSize(1);
        }
        assertThat(read(head + "সভায় গৃহীত সিদ্ধান্তসমূহ\n" + rows).decisions())
                .hasSize(1);
    }

    @Test
    void talkAfterADecisionIsOfTheNextMatter() {
        PaperRecord paper = read("জলমহাল ব্যবস্থাপনা কমিটির সভার কার্যবিবরণী\n"
                + "আলোচনা-১: আকাশি বিলের জন্য ৩টি আবেদন পাওয়া গেছে।\n"
                + "সিদ্ধান্ত-১: ইজারা প্রদানের সুপারিশ করা হলো।\n"
                + "বাস্তবায়নে: সহকারী কমিশনার (ভূমি)\n"
                + "আলোচনা-২: ইজারাদার কিস্তির টাকা পরিশোধ করেননি।\n"
                + "সিদ্ধান্ত-২: কারণ দর্শানো হবে।\n"
                + "বাস্তবায়নে: উপজেলা মৎস্য কর্মকর্তা\n");
        assertThat(paper.decisions()).extracting(Decision::number).containsExactly("১", "২");
        assertThat(paper.decisions().getLast().discussion()).contains("কিস্তির").doesNotContain("আকাশি");
        assertThat(paper.decisions().getFirst().discussion()).contains("আকাশি").doesNotContain("কিস্তির");
    }

    @Test
    void whatIsToldOfTheMeetingOnOneLineIsReadPartByPart() {
        PaperRecord union = read("৩নং কাঁঠালিয়া ইউনিয়ন পরিষদ কার্যালয়\nবিশেষ সভার রেজুলেশন\n"
                + "স্থান: ইউনিয়ন পরিষদ ভবন। তারিখ: ১লা বৈশাখ ১৪৩১ বাংলা। সময়: বিকাল ৪ ঘটিকা।\n"
                + "সভাপতি: জনাব ছাদিকুর রহমান, চেয়ারম্যান।\n"
                + "সিদ্ধান্ত-১: প্রকল্প ২টি অনুমোদন করা হলো।\n");
        Meeting meeting = Objects.requireNonNull(union.meeting());
        assertThat(meeting.date()).isEqualTo("2024-04-14");
        assertThat(meeting.time()).isEqualTo("16:00");
        assertThat(meeting.venue()).isEqualTo("ইউনিয়ন পরিষদ ভবন");
        assertThat(union.memo()).isNull();
    }

    @Test
    void decisionsThatCountOnUnderOneMatterKeepTheirNumbers() {
        PaperRecord paper = read("ইউনিয়ন পরিষদের বিশেষ সভার রেজুলেশন\n"
                + "আলোচ্য বিষয়: কাবিখা প্রকল্প গ্রহণ।\n"
                + "সিদ্ধান্ত-১: প্রকল্প ২টি অনুমোদন করা হলো।\n"
                + "সিদ্ধান্ত-২: প্রকল্প কমিটি গঠন করতে হবে।\n");
        assertThat(paper.decisions()).extracting(Decision::number).containsExactly("১", "২");
    }

    @Test
    void aFigureAfterALabelIsNoPartOfIt() {
        PaperRecord paper = read("পৌরসভার মাসিক সভার রেজুলেশন\n"
                + "প্রস্তাব নং-১ঃ সড়কবাতি স্থাপন প্রসঙ্গে।\n"
                + "কাউন্সিলর বলেন যে, ১নং ওয়ার্ডের সড়কে বাতি না থাকায় জনসাধারণ কষ্ট পাইতেছে।\n"
                + "সিদ্ধান্তঃ ১নং ওয়ার্ডে ২০টি সড়কবাতি স্থাপনের সিদ্ধান্ত গৃহীত হয়।\n");
        assertThat(paper.decisions())
                .extracting(Decision::text)
                .containsExactly("১নং ওয়ার্ডে ২০টি সড়কবাতি স্থাপনের সিদ্ধান্ত গৃহীত হয়।");
    }

    @Test
    void aCellThatSpansDecisionAndImplementersNamesNobody() {
        Cell both = Cell.of("উপজেলা প্রকৌশলী রাস্তা মেরামত করবেন।");
        Table table = new Table(
                null,
                List.of(
                        Stream.of("নং", "সিদ্ধান্ত", "বাস্তবায়ন").map(Cell::of).toList(),
                        Stream.of("১", "খাল খনন করতে হবে।", "উপজেলা মৎস্য কর্মকর্তা")
                                .map(Cell::of)
                                .toList(),
                        List.of(Cell.of("২"), both, both)));
        PaperRecord paper = new PaperReader()
                .read(TextPages.of(List.of(Paragraph.of("উপজেলা পরিষদের মাসিক সভার কার্যবিবরণী"), table)))
                .getFirst()
                .record();
        assertThat(paper.decisions())
                .extracting(Decision::text, decision -> decision.implementers().size())
                .containsExactly(tuple("খাল খনন করতে হবে।", 1), tuple("উপজেলা প্রকৌশলী রাস্তা মেরামত করবেন।", 0));
    }

    @Test
    void aDittoMarkNamesTheOnesAbove() {
        PaperRecord paper = read("পাউবো সভার কার্যবিবরণী\nক্রম\tসিদ্ধান্ত\tবাস্তবায়নকারী\tসময়সীমা\n"
                + "১\tপাম্প স্থাপন করতে হবে।\tনির্বাহী প্রকৌশলী\t৩০/০৯/২০২১\n২\tপ্রাক্কলন প্রেরণ করতে হবে।\t-ঐ-\tঐ\n");
        Decision second = paper.decisions().getLast();
        assertThat(second.implementers()).extracting(Implementer::text).containsExactly("নির্বাহী প্রকৌশলী");
        assertThat(Objects.requireNonNull(second.deadline()).date()).isEqualTo("2021-09-30");
    }

    @Test
    void whoPresidesIsNamedAfterTheHour() {
        PaperRecord paper = read("মাগুরা সরকারি মহিলা কলেজ\nশিক্ষক পরিষদের সভার কার্যবিবরণী\n"
                + "অদ্য ০৫-০২-২০২৫ ইং তারিখ দুপুর ১.৩০ মিনিটে অধ্যক্ষ প্রফেসর ড. অলোক কুমার বিশ্বাস এর সভাপতিত্বে কলেজ মিলনায়তনে এক সভা অনুষ্ঠিত হয়।\n"
                + "সিদ্ধান্ত: উৎসব করা হবে।\n");
        Person chair =
                Objects.requireNonNull(Objects.requireNonNull(paper.meeting()).chair());
        assertThat(chair.name()).isEqualTo("প্রফেসর ড. অলোক কুমার বিশ্বাস");
        assertThat(chair.designation()).isEqualTo("অধ্যক্ষ");
    }

    @Test
    void aLineThatRanToTheMarginIsNoPartOfTheMatterBelowIt() {
        Paragraph runOn = new Paragraph(List.of(
                Line.of("সভাপতিত্ব করেন: ড. কামাল হোসেন, চেয়ারম্যান, একাডেমিক কাউন্সিল।"),
                Line.of("আলোচ্যসূচি-১: ভর্তি পরীক্ষা।")));
        PaperRecord paper = new PaperReader()
                .read(TextPages.of(List.of(
                        Paragraph.of("একাডেমিক কাউন্সিলের ৪৯তম সভার কার্যবিবরণী"),
                        runOn,
                        Paragraph.of("সিদ্ধান্ত-১: ভর্তি কার্যক্রম শেষ করতে হবে।"))))
                .getFirst()
                .record();
        assertThat(paper.decisions()).extracting(Decision::topic).containsExactly("ভর্তি পরীক্ষা");
    }

    @Test
    void theLastWordOfASubjectBeginsNoMatter() {
        PaperRecord paper = new PaperReader()
                .read(TextPages.of(List.of(
                        Paragraph.of("নেত্রকোণা পৌরসভা"),
                        new Paragraph(List.of(
                                Line.of("বিষয়: পৌরসভার নতুন ভবন নির্মাণের জন্য বরাদ্দ প্রদানের"),
                                Line.of("প্রস্তাব।"))),
                        Paragraph.of("সূত্র: স্থানীয় সরকার বিভাগের পত্র।"),
                        Paragraph.of("উপর্যুক্ত বিষয়ে বরাদ্দ প্রদানের জন্য অনুরোধ করা হলো।"))))
                .getFirst()
                .record();
        assertThat(paper.subject()).startsWith("পৌরসভার নতুন ভবন");
        assertThat(paper.kind()).isEqualTo(Kind.LETTER);
    }

    @Test
    void theNumberOfAMeetingsNoticeMakesNoNoticeOfItsMinutes() {
        assertThat(read("আদর্শ বিদ্যালয়\nসভার নোটিশ নং-০৩/২০১৯, তারিখ ০৫/০৮/২০১৯\n"
                                + "অদ্য ১১/০৮/২০১৯ তারিখে সভাপতির সভাপতিত্বে এক সভা অনুষ্ঠিত হয়।\n১নং প্রস্তাব আলোচনান্তে সিদ্ধান্ত হয় যে, মাঠ ভরাট করা হবে।\n")
                        .kind())
                .isEqualTo(Kind.MINUTES);
    }

    @Test
    void aCouncilIsNotNamedAfterWhatItMetAbout() {
        PaperRecord paper = read(
                "উপজেলা পরিষদ কার্যালয়\nমহান বিজয় দিবস উদযাপন সংক্রান্ত উপজেলা পরিষদের সভার কার্যবিবরণী\nসিদ্ধান্ত: র‍্যালি করা হবে।\n");
        assertThat(Objects.requireNonNull(paper.meeting()).body()).isEqualTo("উপজেলা পরিষদ");
    }

    @Test
    void aPaperIsWhatItsNumberCallsIt() {
        String rest =
                "\tতারিখ: ১২ জুন ২০২২\nবিষয়: ভ্রমণ ব্যয় সীমিতকরণ।\nবৈদেশিক ভ্রমণ বন্ধ থাকবে। এ আদেশ জারি করা হলো।\nমোঃ আব্দুর রহমান\nউপসচিব\n";
        assertThat(read("অর্থ বিভাগ\nপরিপত্র নং-০৫/২০২২" + rest).kind()).isEqualTo(Kind.CIRCULAR);
        assertThat(read("অর্থ বিভাগ\nস্মারক নং-০৫/২০২২" + rest).kind()).isEqualTo(Kind.ORDER);
    }

    @Test
    void aTopicKeepsWhatItsLastLetterShortens() {
        PaperRecord paper = read("মাসিক সভার কার্যবিবরণী\nদপ্তর\tসিদ্ধান্ত\tবাস্তবায়ন\n"
                + "স্বাস্থ্য ও পঃ পঃ\tপত্র প্রেরণ করতে হবে।\tসিভিল সার্জন\nকৃষিঃ\tসার দিতে হবে।\tকৃষি অফিসার\n");
        assertThat(paper.decisions()).extracting(Decision::topic).containsExactly("স্বাস্থ্য ও পঃ পঃ", "কৃষি");
    }
}
