package org.mohafez.reader;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.mohafez.reader.ReadText.deadline;
import static org.mohafez.reader.ReadText.meeting;
import static org.mohafez.reader.ReadText.read;
import static org.mohafez.reader.ReadText.who;

import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.mohafez.page.Cell;
import org.mohafez.page.Paragraph;
import org.mohafez.page.Table;
import org.mohafez.record.Decision;
import org.mohafez.record.Kind;
import org.mohafez.record.Meeting;
import org.mohafez.record.Memo;
import org.mohafez.record.PaperRecord;
import org.mohafez.record.Person;
import org.mohafez.record.Progress;
import org.mohafez.record.Relation;

/** Habits of offices whose papers were first written to try the reader, and once read wrong. */
class OtherOfficesTest {
    private static final String OPENS = "সভাপতি উপস্থিত সকলকে স্বাগত জানিয়ে সভার কাজ শুরু করেন।\n";

    @Test
    void aTableThatTellsDownwardsHasItsLabelsInTheFirstColumn() {
        PaperRecord paper = read(
                "হাসপাতাল ব্যবস্থাপনা কমিটির সভার কার্যবিবরণী\n" + OPENS
                        + "আলোচ্য বিষয়\tএক্স-রে মেশিন\nআলোচনা\tতত্ত্বাবধায়ক জানান, মেশিনটি তিন মাস অচল।\n"
                        + "সিদ্ধান্ত\tমেশিনটি ৩০/০৬/২০২২ এর মধ্যে সচল করতে হবে।\nবাস্তবায়নকারী\tতত্ত্বাবধায়ক\n"
                        + "আলোচ্য বিষয়\tপরিচ্ছন্নতা\nসিদ্ধান্ত\tহাজিরা বায়োমেট্রিক করতে হবে।\nবাস্তবায়নকারী\tআবাসিক মেডিকেল অফিসার\nসময়সীমা\tচলমান\n");
        assertThat(paper.decisions())
                .extracting(Decision::topic, Decision::text, ReadText::who)
                .containsExactly(
                        tuple("এক্স-রে মেশিন", "মেশিনটি ৩০/০৬/২০২২ এর মধ্যে সচল করতে হবে।", List.of("তত্ত্বাবধায়ক")),
                        tuple("পরিচ্ছন্নতা", "হাজিরা বায়োমেট্রিক করতে হবে।", List.of("আবাসিক মেডিকেল অফিসার")));
        assertThat(paper.decisions().getFirst().discussion()).startsWith("তত্ত্বাবধায়ক জানান");
        assertThat(deadline(paper.decisions().getLast()).text()).isEqualTo("চলমান");
    }

    @Test
    void aTableOfLabelsWithoutADecisionDecidesNothing() {
        PaperRecord paper =
                read("ক্রয় কমিটির সভার কার্যবিবরণী\n" + OPENS + "আলোচ্য বিষয়\tমেশিন\nআলোচনা\tমেশিনটি অচল।\n");
        assertThat(paper.decisions()).isEmpty();
    }

    @Test
    void headingsOverTablesAreTheirMattersAndOneAloneIsNone() {
        String first =
                "ক) সড়ক ও জনপথ বিভাগ\nআলোচনা\tসিদ্ধান্ত\tবাস্তবায়নকারী\nকাজ ব্যাহত।\tযৌথ জরিপ করতে হবে।\tনির্বাহী প্রকৌশলী\n";
        String second =
                "খ) শিক্ষা বিভাগ\nআলোচনা\tসিদ্ধান্ত\tবাস্তবায়নকারী\nক্লাস চলমান।\tপ্রতিবেদন দিতে হবে।\tজেলা শিক্ষা অফিসার\n";
        String title = "জেলা উন্নয়ন সমন্বয় কমিটির সভার কার্যবিবরণী\n" + OPENS;
        assertThat(read(title + first + second).decisions())
                .extracting(Decision::number, Decision::topic)
                .containsExactly(tuple("ক", "সড়ক ও জনপথ বিভাগ"), tuple("খ", "শিক্ষা বিভাগ"));
        assertThat(read(title + first).decisions()).extracting(Decision::topic).containsOnlyNulls();
    }

    @Test
    void whatIsDecidedBelowATableIsDecidedToo() {
        PaperRecord paper = read("প্রকল্প পর্যালোচনা সভার কার্যবিবরণী\n" + OPENS
                + "ক্রম\tবিষয়\tসিদ্ধান্ত\tবাস্তবায়নকারী\n১\tজমি\tঅধিগ্রহণ ত্বরান্বিত করতে হবে।\tপ্রকল্প পরিচালক\n"
                + "আলোচনা শেষে নিম্নরূপ সাধারণ সিদ্ধান্ত গৃহীত হয়:\n"
                + "৪.১ ব্যয় বরাদ্দের ৪০% এ উন্নীত করতে হবে।\nবাস্তবায়নে: সকল প্রকল্প পরিচালক\n৪.২ প্রতিবেদন প্রেরণ করতে হবে।\n"
                + "সভায় আর কোনো আলোচনা না থাকায় সভাপতি সভার সমাপ্তি ঘোষণা করেন।\n");
        assertThat(paper.decisions()).extracting(Decision::number).containsExactly("১", "৪.১", "৪.২");
        assertThat(who(paper.decisions().get(1))).containsExactly("সকল প্রকল্প পরিচালক");
    }

    @Test
    void aDecisionBehindTheProgressIsMadeUponItAndOneBeforeItIsReportedOn() {
        String title = "এডিপি পর্যালোচনা সভার কার্যবিবরণী\n" + OPENS;
        String row =
                "১\tবাঁধ পুনর্বাসন\t৪০%\tপরিদর্শন বাড়াতে হবে।\tপ্রকল্প পরিচালক\n২\tসেচ\t২%\tপ্রস্তাব দাখিল করতে হবে।\tপ্রকল্প পরিচালক\n";
        assertThat(read(title + "ক্রম\tপ্রকল্পের নাম\tঅগ্রগতি\tসিদ্ধান্ত\tবাস্তবায়নকারী\n" + row)
                        .decisions())
                .hasSize(2);
        PaperRecord reports = read(title + "ক্রম\tসিদ্ধান্ত\tঅগ্রগতি\n১\tপরিদর্শন বাড়াতে হবে।\tবাড়ানো হয়েছে\n");
        assertThat(reports.decisions()).isEmpty();
        assertThat(reports.progress()).extracting(Progress::status).containsExactly("বাড়ানো হয়েছে");
    }

    @Test
    void theDepartmentIsTheMatterThoughItsSpeakerStandsBetween() {
        PaperRecord paper = read("উপজেলা পরিষদের সাধারণ সভার কার্যবিবরণী\n" + OPENS
                + "নং\tবিভাগ\tউপস্থাপক\tআলোচনার সারসংক্ষেপ\tগৃহীত সিদ্ধান্তসমূহ\tবাস্তবায়নে\n"
                + "১\tকৃষি\tউপজেলা কৃষি অফিসার\tআবাদ হয়েছে।\tবীজ বিতরণ করতে হবে।\tউপজেলা কৃষি অফিসার\n");
        assertThat(paper.decisions()).extracting(Decision::topic).containsExactly("কৃষি");
    }

    @Test
    void everyCellOfTalkAndDecisionMayBeginWithItsTopic() {
        String heading = "সিটিজেনস চার্টার কমিটির সভার কার্যবিবরণী\n" + OPENS + "ক্র.\tআলোচনা ও সিদ্ধান্ত\tদায়িত্ব\n";
        PaperRecord paper = read(
                heading
                        + "১\tচার্টার হালনাগাদ: সহকারী পরিচালক জানান, দুটি সেবা চালু হয়েছে। সিদ্ধান্ত: চার্টার প্রকাশ করতে হবে।\tসহকারী পরিচালক\n"
                        + "২\tপ্রশিক্ষণ: প্রশিক্ষণ হয়নি মর্মে সভাপতি উল্লেখ করেন। সিদ্ধান্ত: প্রশিক্ষণ আয়োজন করতে হবে।\tপ্রশিক্ষণ শাখা\n");
        assertThat(paper.decisions())
                .extracting(Decision::topic, Decision::text)
                .containsExactly(
                        tuple("চার্টার হালনাগাদ", "চার্টার প্রকাশ করতে হবে।"),
                        tuple("প্রশিক্ষণ", "প্রশিক্ষণ আয়োজন করতে হবে।"));
        PaperRecord mixed = read(heading
                + "১\tচার্টার হালনাগাদ: দুটি সেবা চালু হয়েছে। সিদ্ধান্ত: চার্টার প্রকাশ করতে হবে।\tসহকারী পরিচালক\n"
                + "২\tপ্রশিক্ষণ হয়নি মর্মে সভাপতি উল্লেখ করেন। প্রশিক্ষণ আয়োজন করতে হবে।\tপ্রশিক্ষণ শাখা\n");
        assertThat(mixed.decisions()).extracting(Decision::topic).containsOnlyNulls();
    }

    @Test
    void whatIsToldOfTheMeetingMayStandSideBySide() {
        Meeting meeting = meeting("যুব ঋণ কমিটির ৬৮তম সভার কার্যবিবরণী\n"
                + "সভাপতির নাম ও পদবি\tসভার তারিখ\tসভার সময়\tসভার স্থান\n"
                + "মোঃ রেজাউল করিম, উপপরিচালক\t৩১/০৭/২৪ খ্রি.\tবেলা ১১.৩০ টা\tকার্যালয়ের হলরুম\n" + OPENS);
        assertThat(meeting.date()).isEqualTo("2024-07-31");
        assertThat(meeting.time()).isEqualTo("11:30");
        assertThat(meeting.venue()).isEqualTo("কার্যালয়ের হলরুম");
        assertThat(meeting.chair()).isEqualTo(new Person("মোঃ রেজাউল করিম", "উপপরিচালক", null));
    }

    @Test
    void whoPresidesIsToldInASentenceWithoutAVerb() {
        Meeting meeting = meeting("মাসিক সভার রেজুলেশন\nসভার তারিখঃ ১৫-০১-২০২৩ ইং\n"
                + "অদ্যকার সভায় সভাপতিত্ব করেন অত্র ইউনিয়ন পরিষদের চেয়ারম্যান জনাব মোঃ রেজাউল করিম।\n"
                + "প্রস্তাব নং-০১: শীতবস্ত্র বিতরণ।\nসিদ্ধান্ত নং-০১: কম্বল বিতরণ করা হইবে।\n");
        assertThat(meeting.chair()).isEqualTo(new Person("মোঃ রেজাউল করিম", "ইউনিয়ন পরিষদের চেয়ারম্যান", null));
    }

    @Test
    void aPostAlonePresides() {
        Meeting meeting = meeting("একাডেমিক কাউন্সিলের সভার কার্যবিবরণী\n"
                + "গত ০৩ মে ২০২৩ তারিখ বেলা ২.৩০ ঘটিকায় অধ্যক্ষ মহোদয়ের সভাপতিত্বে সভাকক্ষে সভা অনুষ্ঠিত হয়।\n");
        assertThat(meeting.chair()).isEqualTo(new Person(null, "অধ্যক্ষ", null));
    }

    @Test
    void theChairIsNoRowOfPostsBeneathSignatures() {
        Meeting meeting = meeting("সার মনিটরিং সভার কার্যবিবরণী\nসভাপতি\tমোঃ শহিদুল ইসলাম, যুগ্মপরিচালক (সার)\n\n"
                + "তারিখ\t১৪/০৯/২০২২\nসময়\t১০:৩০\n" + OPENS);
        assertThat(meeting.chair()).isEqualTo(new Person("মোঃ শহিদুল ইসলাম", "যুগ্মপরিচালক (সার)", null));
    }

    @Test
    void aFieldIsAPlaceToMeetAndADarbarNoDayOfTheWeek() {
        Meeting meeting = meeting(
                "মাসিক দরবারের কার্যবিবরণী\n"
                        + "অদ্য ০৭ জুলাই ২০২৪ রবিবার সকাল ৮.৩০ ঘটিকায় জেল সুপার জনাব মোঃ ওবায়দুর রহমান এর সভাপতিত্বে কারা প্রশিক্ষণ মাঠে মাসিক দরবার ও সমন্বয় সভা অনুষ্ঠিত হয়।\n");
        assertThat(meeting.venue()).isEqualTo("কারা প্রশিক্ষণ মাঠ");
    }

    @Test
    void thatNothingWasDecidedIsNoDecision() {
        PaperRecord paper = read("সমন্বয় সভার কার্যবিবরণী\n" + OPENS
                + "১। ব্যারাকের পানির লাইন নষ্ট। সভায় সর্বসম্মতিক্রমে সিদ্ধান্ত গৃহীত হয় যে, পত্র দেওয়া হবে।\n"
                + "২। পোশাক নিয়ে আলোচনা হয়। এ বিষয়ে কোনো সিদ্ধান্ত গৃহীত হয়নি।\n"
                + "৩। ছুটি নিয়ে আলোচনা হয়। কোন সিদ্ধান্ত নেওয়া হয় নাই।\n");
        assertThat(paper.decisions()).extracting(Decision::number).containsExactly("১");
    }

    @Test
    void decisionsCountWithinTheirMatter() {
        PaperRecord paper = read("ইনোভেশন টিমের সভার কার্যবিবরণী\n" + OPENS
                + "আলোচ্যসূচি-১: ধান সংগ্রহ\nলটারি প্রয়োজন।\nসিদ্ধান্ত-১.১: লটারি অনুষ্ঠিত হবে।\nসিদ্ধান্ত-১.২: মাইকিং করতে হবে।\n"
                + "টেবিল এজেন্ডা-০১: উদ্ভাবনী ধারণা\nসিদ্ধান্ত: পাইলটিং ১০ ডিসেম্বর ২২ এর মধ্যে করতে হবে।\n");
        assertThat(paper.decisions())
                .extracting(Decision::number, Decision::topic)
                .containsExactly(tuple("১.১", "ধান সংগ্রহ"), tuple("১.২", "ধান সংগ্রহ"), tuple("০১", "উদ্ভাবনী ধারণা"));
        assertThat(deadline(paper.decisions().getLast()).date()).isEqualTo("2022-12-10");
    }

    @Test
    void aWideBlankBetweenLabelAndNumberMakesNoTable() {
        PaperRecord paper = read("মাসিক সভার রেজুলেশন\n" + OPENS
                + "প্রস্তাব\tনং-০১: টি.আর বাবদ বরাদ্দ পাওয়া গিয়াছে।\nসিদ্ধান্ত নং-০১: প্রকল্প গৃহীত হইল।\n"
                + "প্রস্তাব\tনং-০২: শীতবস্ত্র বিতরণের কথা উঠে।\nসিদ্ধান্ত নং-০২: কম্বল বিতরণ করা হইবে।\n");
        assertThat(paper.decisions())
                .extracting(Decision::number, Decision::text)
                .containsExactly(tuple("০১", "প্রকল্প গৃহীত হইল।"), tuple("০২", "কম্বল বিতরণ করা হইবে।"));
        assertThat(paper.decisions().getFirst().discussion()).isEqualTo("টি.আর বাবদ বরাদ্দ পাওয়া গিয়াছে।");
    }

    @Test
    void aCircularIsKnownByItsSeriesAndNumber() {
        PaperRecord paper = read(
                "বাংলাদেশ ব্যাংক\nকৃষি ঋণ বিভাগ\nএসিডি সার্কুলার লেটার নং-১৭\nতারিখ: ২৩ অক্টোবর ২০২৩\n"
                        + "বিষয়: ঋণ আদায় স্থগিতকরণ প্রসঙ্গে।\n২৭ জুলাই ২০২৩ তারিখের এসিডি সার্কুলার নং-০১ এর প্রতি দৃষ্টি আকর্ষণ করা যাচ্ছে।\n");
        Memo memo = Objects.requireNonNull(paper.memo());
        assertThat(paper.kind()).isEqualTo(Kind.CIRCULAR);
        assertThat(memo.number()).isEqualTo("এসিডি সার্কুলার লেটার নং-১৭");
        assertThat(memo.serial()).isEqualTo("17");
        assertThat(memo.issued()).isEqualTo("2023-10-23");
    }

    @Test
    void anOrderMayBeCitedAsSoAndSoNumbered() {
        PaperRecord paper = read(
                "স্বাস্থ্য অধিদপ্তর\nস্মারক নং-স্বাঃঅধিঃ/প্রশা-২/২০২০/৩৯৮৮\nতারিখঃ ২৯/১২/২০২০\nআদেশ\n"
                        + "অত্র অধিদপ্তরের ০৭/১২/২০২০ তারিখের স্বাঃঅধিঃ/প্রশা-২/২০২০/৩৭১২ সংখ্যক আদেশটি এতদ্বারা বাতিল করা হইল।\n");
        assertThat(paper.relations())
                .extracting(Relation::type, Relation::memo, Relation::date)
                .containsExactly(tuple("cancels", "স্বাঃঅধিঃ/প্রশা-২/২০২০/৩৭১২", "2020-12-07"));
    }

    @Test
    void theLastWordOfASubjectMayStandAloneThoughItLooksLikeALabel() {
        PaperRecord paper = read("জেলা প্রশাসকের কার্যালয়\nস্মারক নং- ০৫.৪৭.৫২০০.০২০.০৬.০০১.২৩.১৭৪\nপ্রাপক: সচিব\n"
                + "বিষয়: আশ্রয়কেন্দ্র সংস্কারের জন্য বিশেষ বরাদ্দ প্রদানের\nপ্রস্তাব।\n"
                + "উপর্যুক্ত বিষয়ের প্রেক্ষিতে জানানো যাচ্ছে যে, প্রস্তাব এতৎসঙ্গে প্রেরণ করা হলো।\n");
        assertThat(paper.subject()).isEqualTo("আশ্রয়কেন্দ্র সংস্কারের জন্য বিশেষ বরাদ্দ প্রদানের প্রস্তাব");
    }

    @Test
    void whoMustActMayStandInBracketsInTheColumnOfDecisions() {
        PaperRecord paper =
                read("সমন্বয় সভার কার্যবিবরণী\n" + OPENS + "ক্রঃ\tআলোচ্যসূচি ও আলোচনা\tসিদ্ধান্ত ও বাস্তবায়নকারী\n"
                        + "১\tলেভেল ক্রসিং: গেটকিপার নেই।\tপ্রস্তাব প্রেরণ করতে হবে। (আরএনবি)\n"
                        + "২\tরেলভূমি: দোকান রয়েছে।\tউচ্ছেদ করতে হবে।\n");
        assertThat(paper.decisions())
                .extracting(Decision::text, ReadText::who)
                .containsExactly(
                        tuple("প্রস্তাব প্রেরণ করতে হবে।", List.of("আরএনবি")), tuple("উচ্ছেদ করতে হবে।", List.of()));
    }

    @Test
    void aRowAcrossTheTableDecidesOnTheMatterAboveIt() {
        PaperRecord paper = new PaperReader()
                .read(TextPages.of(List.of(
                        Paragraph.of("দ্বন্দ্ব নিরসন কমিটির সভার কার্যবিবরণী"),
                        new Table(
                                null,
                                List.of(
                                        List.of(Cell.of("ক্র.নং"), Cell.of("আলোচ্য বিষয়"), Cell.of("আলোচনা")),
                                        List.of(Cell.of("১"), Cell.of("ক্ষতিপূরণ"), Cell.of("আবেদন তদন্তাধীন।")),
                                        List.of(across(
                                                "সিদ্ধান্ত: প্রতিবেদন দাখিল করতে হবে।\nবাস্তবায়নে: রেঞ্জ কর্মকর্তা")),
                                        List.of(Cell.of("২"), Cell.of("ফেন্সিং"), Cell.of("ফেন্সিং অকেজো।")),
                                        List.of(across("অগ্রগতি সন্তোষজনক।")))))))
                .getFirst()
                .record();
        assertThat(paper.decisions())
                .extracting(Decision::number, Decision::topic, Decision::text, ReadText::who)
                .containsExactly(tuple("১", "ক্ষতিপূরণ", "প্রতিবেদন দাখিল করতে হবে।", List.of("রেঞ্জ কর্মকর্তা")));
    }

    @Test
    void whoSignsInBracketsMayHaveANameOfOneWord() {
        String order =
                "জেলা প্রশাসকের কার্যালয়, ভোলা\nস্মারক নং- ০৫.১০.০৯০০.০০৫.১৮.০০২.২৪-২২১\nঅফিস আদেশ\nজনাব রহিম উদ্দিনের পাঁচ দিনের অর্জিত ছুটি মঞ্জুর করা হলো।\n";
        assertThat(read(order + "(আরিফুজ্জামান)\nজেলা প্রশাসক\nভোলা\n").signatories())
                .extracting(signatory -> signatory.name())
                .containsExactly("আরিফুজ্জামান");
        assertThat(read(order + "(সংযুক্তি)\nজেলা প্রশাসক\nভোলা\n").signatories())
                .isEmpty();
    }

    private static Cell across(String text) {
        return new Cell(Cell.of(text).paragraphs(), null, 1, 3);
    }

    @Test
    void mattersMayBeCountedInDecimalsAndHeadedAsSubjects() {
        PaperRecord paper = read(
                "পরিচালনা পর্ষদের ৩২তম সভার কার্যবিবরণী\nতারিখ: ১০ জুন ২০২৪\nসময়: ১০৩০ ঘটিকা\nস্থান: সম্মেলন কক্ষ\n"
                        + "১.০ বিষয়: শিক্ষক নিয়োগ\n১.১ আলোচনা: প্রভাষকের পদ শূন্য।\n১.২ সিদ্ধান্ত: নিয়োগ সম্পন্ন করতে হবে।\n১.৩ বাস্তবায়ন: অধ্যক্ষ\n"
                        + "২.০ বিষয়: ছাত্রাবাস\n২.১ আলোচনা: ছাদ দিয়ে পানি পড়ে।\n২.২ সিদ্ধান্ত: প্রাক্কলন প্রস্তুত করতে হবে।\n");
        assertThat(paper.decisions())
                .extracting(Decision::number, Decision::topic, Decision::text)
                .containsExactly(
                        tuple("১.০", "শিক্ষক নিয়োগ", "নিয়োগ সম্পন্ন করতে হবে।"),
                        tuple("২.০", "ছাত্রাবাস", "প্রাক্কলন প্রস্তুত করতে হবে।"));
        Meeting meeting = Objects.requireNonNull(paper.meeting());
        assertThat(meeting.time()).isEqualTo("10:30");
        assertThat(meeting.body()).isEqualTo("পরিচালনা পর্ষদ");
    }
}
