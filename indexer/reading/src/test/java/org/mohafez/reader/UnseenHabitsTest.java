package org.mohafez.reader;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.mohafez.reader.ReadText.deadline;
import static org.mohafez.reader.ReadText.meeting;
import static org.mohafez.reader.ReadText.read;

import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.mohafez.record.Committee;
import org.mohafez.record.Decision;
import org.mohafez.record.Kind;
import org.mohafez.record.Meeting;
import org.mohafez.record.Office;
import org.mohafez.record.PaperRecord;
import org.mohafez.record.Provision;
import org.mohafez.record.Signatory;

/** Further habits that were once read wrong, each with a small text of its own. */
class UnseenHabitsTest {
    private static final String TITLE = "জেলা মৎস্য কমিটির সভার কার্যবিবরণী\n";
    private static final String OPENS = TITLE + "সভাপতি উপস্থিত সকলকে স্বাগত জানিয়ে সভার কাজ শুরু করেন।\n";
    private static final String CLOSES = "সভায় আর কোনো আলোচনা না থাকায় সভাপতি সভার সমাপ্তি ঘোষণা করেন।\n";

    @Test
    void howLongAProjectLastsIsNoDeadline() {
        PaperRecord paper = read(OPENS + "ক্রম\tপ্রকল্পের নাম ও মেয়াদ\tসিদ্ধান্ত\tসময়সীমা\tবাস্তবায়নকারী\n"
                + "১\tসেচ (জুলাই ২০২০-জুন ২০২৪)\tপ্রস্তাব দাখিল করতে হবে।\t৩১.১২.২০২৩\tপ্রকল্প পরিচালক\n");
        Decision decision = paper.decisions().getFirst();
        assertThat(decision.topic()).isEqualTo("সেচ (জুলাই ২০২০-জুন ২০২৪)");
        assertThat(deadline(decision).text()).isEqualTo("৩১.১২.২০২৩");
    }

    @Test
    void whatIsCountedBesideTheDecisionIsToldOfTheMatterAboveBoth() {
        PaperRecord paper = read(OPENS
                + "১.০ ডেঙ্গু রোগীর চিকিৎসা\n১.১ তত্ত্বাবধায়ক জানান, রোগী বাড়ছে।\n১.২ সিদ্ধান্ত:\n"
                + "১.২.১ শয্যা সংযোজন করতে হবে।\n১.২.২ চাহিদা পাঠাতে হবে।\n১.৩ দায়িত্ব: তত্ত্বাবধায়ক\n"
                + "২.০ টিকেট\n২.১ কাউন্টারে ভিড় হয়।\n২.২ সিদ্ধান্ত:\n২.২.১ অনলাইন টিকেট চালু করতে হবে।\n" + CLOSES);
        assertThat(paper.decisions())
                .extracting(Decision::number, Decision::topic, Decision::text, ReadText::who)
                .containsExactly(
                        tuple(
                                "১.০",
                                "ডেঙ্গু রোগীর চিকিৎসা",
                                "১.২.১ শয্যা সংযোজন করতে হবে। ১.২.২ চাহিদা পাঠাতে হবে।",
                                List.of("তত্ত্বাবধায়ক")),
                        tuple("২.০", "টিকেট", "২.২.১ অনলাইন টিকেট চালু করতে হবে।", List.of()));
    }

    @Test
    void aSignThatBeginsTheItemsOfAnAnnouncedListIsItsBullet() {
        String list = OPENS + "আলোচনান্তে নিম্নবর্ণিত সিদ্ধান্ত গৃহীত হয়:\n";
        assertThat(read(list + "০ অভিযান পরিচালনা করতে হবে।\n০ তালিকা হালনাগাদ করতে হবে।\n" + CLOSES)
                        .decisions())
                .extracting(Decision::text)
                .containsExactly("অভিযান পরিচালনা করতে হবে।", "তালিকা হালনাগাদ করতে হবে।");
        assertThat(read(list + "এ বছর অভিযান হবে।\nএ মাসে সভা হবে।\n" + CLOSES).decisions())
                .isEmpty();
    }

    @Test
    void whoActsStandsInBracketsThatCloseBehindAStop() {
        PaperRecord paper = read(OPENS + "নিম্নোক্ত সিদ্ধান্ত গৃহীত হয়:\n"
                + "ক) পত্র দিতে হবে (বাস্তবায়নে: প্রকল্প পরিচালক);\nখ) অর্থ ছাড় করতে হবে (বাস্তবায়নে: পরিচালক (অর্থ), বাপাউবো);\n"
                + CLOSES);
        assertThat(paper.decisions())
                .extracting(ReadText::who)
                .containsExactly(List.of("প্রকল্প পরিচালক"), List.of("পরিচালক (অর্থ), বাপাউবো"));
    }

    @Test
    void theMeetingThatTookPlaceIsNotTheOneItSpeaksOf() {
        Meeting meeting = meeting(
                TITLE
                        + "গত ২৮/০৮/২০২৩ তারিখে অনুষ্ঠিত ৯ম সাধারণ সভা কোরাম সংকটে মুলতবি করা হয়। উক্ত মুলতবি সভা ০৪/০৯/২০২৩ তারিখ বেলা ১২.০০ ঘটিকায় নগর ভবনের সভাকক্ষে মাননীয় মেয়র জনাব মোঃ করিম এর সভাপতিত্বে অনুষ্ঠিত হয়।\n");
        assertThat(meeting.date()).isEqualTo("2023-09-04");
        assertThat(meeting.time()).isEqualTo("12:00");
        assertThat(meeting.venue()).isEqualTo("নগর ভবনের সভাকক্ষ");
        assertThat(Objects.requireNonNull(meeting.chair()).designation()).isEqualTo("মেয়র");
    }

    @Test
    void anHourInLettersEndsBeforeTheVenueAndASeventhClassCountsNoMeeting() {
        Meeting meeting = meeting("নির্বাহী পরিষদের সপ্তম সভার কার্যবিবরণী\n"
                + "নির্বাহী পরিষদের সপ্তম সভা ২৩ কার্তিক ১৪২৫ বিকেল চারটায় একাডেমির সভাকক্ষে অনুষ্ঠিত হয়।\n");
        assertThat(meeting.venue()).isEqualTo("একাডেমির সভাকক্ষ");
        assertThat(meeting.number()).isEqualTo("সপ্তম");
        assertThat(meeting("সপ্তম শ্রেণির ভর্তি কমিটির সভার কার্যবিবরণী\nতারিখ: ১০ মে ২০২৩\n")
                        .number())
                .isNull();
    }

    @Test
    void theFormationOfACommitteeNamesNone() {
        PaperRecord paper = read(
                "অফিস আদেশ\nযানবাহন বিক্রয়ের লক্ষ্যে নিম্নোক্ত কর্মকর্তাদের সমন্বয়ে একটি নিলাম কমিটি গঠন করা হলো:\n"
                        + "কমিটির গঠন:\n১) পরিচালক (চলাচল) – আহ্বায়ক\n২) উপপরিচালক (সংস্থাপন) – সদস্য সচিব\n"
                        + "কমিটির কার্যপরিধি:\n(ক) তালিকা যাচাই;\n(খ) নিলাম অনুষ্ঠান।\n");
        assertThat(paper.committees()).extracting(Committee::name).containsExactly("নিলাম কমিটি");
    }

    @Test
    void twoWhoSignSideBySideEachHaveTheirSeat() {
        PaperRecord paper = read(OPENS + "সিদ্ধান্ত: কাজ করতে হবে।\n" + CLOSES
                + "(তাসলিমা খাতুন)\t(মোঃ আব্দুল মান্নান)\nসদস্য সচিব ও ইউআরডিও\tসভাপতি\n");
        assertThat(paper.signatories())
                .extracting(Signatory::name, Signatory::designation)
                .containsExactly(tuple("তাসলিমা খাতুন", "সদস্য সচিব ও ইউআরডিও"), tuple("মোঃ আব্দুল মান্নান", "সভাপতি"));
    }

    @Test
    void aNameThatANarrowColumnBreaksIsOne() {
        PaperRecord paper = read(
                OPENS + "সিদ্ধান্ত: কাজ করতে হবে।\n" + CLOSES + "\nকৃষিবিদ মোহাম্মদ আব্দুল্লাহ আল\nমামুন\nউপপরিচালক\n");
        assertThat(paper.signatories())
                .extracting(Signatory::name)
                .containsExactly("কৃষিবিদ মোহাম্মদ আব্দুল্লাহ আল মামুন");
    }

    @Test
    void whoApprovedIsNoName() {
        PaperRecord paper = read(OPENS + "সিদ্ধান্ত: কাজ করতে হবে।\n" + CLOSES + "(অনুমোদিত)\nজেলা প্রশাসক\nফেনী\n");
        assertThat(paper.signatories()).isEmpty();
        PaperRecord named = read(
                OPENS + "সিদ্ধান্ত: কাজ করতে হবে।\n" + CLOSES + "( অনুমোদিত )\nশাহানা পারভীন\nজেলা প্রশাসক\nফেনী\n");
        assertThat(named.signatories()).extracting(Signatory::name).containsExactly("শাহানা পারভীন");
    }

    @Test
    void aMatterThatIsToldDownwardsMayStandAcrossTheRow() {
        PaperRecord paper = read(
                OPENS + "\tআলোচ্যসূচি-১: জাটকা সংরক্ষণ\nআলোচনা\tনিধন বেড়েছে।\nসিদ্ধান্ত\tঅভিযান জোরদার করতে হবে।\n"
                        + "২\tবরফকল\nসিদ্ধান্ত\tবরফকল বন্ধ রাখতে হবে।\nবাস্তবায়নকারী\tপুলিশ সুপার\n");
        assertThat(paper.decisions())
                .extracting(Decision::number, Decision::topic, Decision::text)
                .containsExactly(
                        tuple("১", "জাটকা সংরক্ষণ", "অভিযান জোরদার করতে হবে।"),
                        tuple("২", "বরফকল", "বরফকল বন্ধ রাখতে হবে।"));
    }

    @Test
    void anEnglishOrderMayEndItsFirstSentenceWithTheWordOrder() {
        PaperRecord paper = read("Directorate General of Health Services\nPlot 5, Block B, Mohakhali\nOFFICE ORDER\n"
                + "The following doctors are hereby transferred to the places noted against their names until further order:\n"
                + "2. This order is issued in the public interest and will take immediate effect.\n");
        assertThat(paper.kind()).isEqualTo(Kind.ORDER);
        assertThat(paper.provisions()).extracting(Provision::number).containsExactly(null, "2");
        assertThat(office(paper)).isEqualTo("Directorate General of Health Services");
    }

    @Test
    void theCountryIsNoPartOfAnOfficesNameAndLimitedKeepsItsLetter() {
        assertThat(office(read("বাংলাদেশ ব্যাংক\nপ্রধান কার্যালয়\nমতিঝিল, ঢাকা-১০০০\nবাংলাদেশ\nঅফিস আদেশ\n")))
                .isEqualTo("বাংলাদেশ ব্যাংক, প্রধান কার্যালয়");
        assertThat(office(read("কেন্দ্রীয় সমবায় সমিতি লিঃ\n(ইউসিসিএ), জীবননগর\nঅফিস আদেশ\n")))
                .isEqualTo("কেন্দ্রীয় সমবায় সমিতি লিঃ (ইউসিসিএ), জীবননগর");
    }

    @Test
    void sectionsAreNoMattersAndWhoPresidesMayBeSaidInEnglish() {
        PaperRecord paper = read("Minutes of the 3rd Project Steering Committee Meeting\n"
                + "The 3rd PSC meeting was held on 24 August 2022 at 10.30 a.m. in the conference room with Mr. Kabir Anwar, Senior Secretary, Ministry of Water Resources in the chair.\n"
                + "2. Discussion\nThe Project Director presented the physical and financial progress of the project.\n"
                + "3. Decisions\nAfter discussion the following decisions were taken:\n"
                + "3.1 The revised DPP shall be submitted by 15 September 2022. (Action: PD, CEIP-1)\n"
                + "3.2 A quality audit shall be carried out. (Action: BWDB)\n"
                + "4. The meeting ended with a vote of thanks.\n");
        assertThat(paper.decisions())
                .extracting(Decision::number, Decision::text, ReadText::who)
                .containsExactly(
                        tuple("3.1", "The revised DPP shall be submitted by 15 September 2022.", List.of("PD, CEIP-1")),
                        tuple("3.2", "A quality audit shall be carried out.", List.of("BWDB")));
        Meeting meeting = Objects.requireNonNull(paper.meeting());
        assertThat(Objects.requireNonNull(meeting.chair()).name()).isEqualTo("Kabir Anwar");
    }

    @Test
    void anItemThatDecidesNothingHeadsTheItemsBeneathIt() {
        String list = OPENS + "সভায় নিম্নরূপ সিদ্ধান্ত গৃহীত হয়:\n";
        assertThat(read(list
                                + "ক. সড়ক অধিদপ্তর\n• মেরামত শেষ করতে হবে।\n• বুথ চালু রাখতে হবে।\nখ. বিআরটিএ\n• মোবাইল কোর্ট পরিচালনা করতে হবে।\n"
                                + CLOSES)
                        .decisions())
                .extracting(Decision::number, Decision::topic, Decision::text)
                .containsExactly(
                        tuple("ক", "সড়ক অধিদপ্তর", "মেরামত শেষ করতে হবে।"),
                        tuple("ক", "সড়ক অধিদপ্তর", "বুথ চালু রাখতে হবে।"),
                        tuple("খ", "বিআরটিএ", "মোবাইল কোর্ট পরিচালনা করতে হবে।"));
        assertThat(read(list + "১. নৌপুলিশ কর্তৃক:\nরাতে টহল জোরদার করতে হবে।\n২. ঘাট মেরামত করতে হবে।\n" + CLOSES)
                        .decisions())
                .extracting(Decision::topic, Decision::text)
                .containsExactly(
                        tuple("নৌপুলিশ কর্তৃক", "রাতে টহল জোরদার করতে হবে।"), tuple(null, "ঘাট মেরামত করতে হবে।"));
    }

    @Test
    void whoActsInTheMiddleOfAnItemActsOnThatItem() {
        PaperRecord paper = read(
                OPENS + "আলোচনা ও সিদ্ধান্ত:\n১) কার্যবিবরণী: কোন সংশোধনী না থাকায় তা সর্বসম্মতিক্রমে অনুমোদিত হয়।\n"
                        + "২) মশক নিধন: উপদ্রবের কথা বলা হয়। লার্ভিসাইড ছিটানোর সিদ্ধান্ত গৃহীত হয়। বাস্তবায়নে: কনজারভেন্সি ইন্সপেক্টর।\n"
                        + CLOSES);
        assertThat(paper.decisions())
                .extracting(ReadText::who)
                .containsExactly(List.of(), List.of("কনজারভেন্সি ইন্সপেক্টর"));
    }

    @Test
    void whatIsDecidedMayStandSomeParagraphsBeneathTheLabelOfTalkAndDecision() {
        PaperRecord counted =
                read(OPENS + "আলোচনা ও সিদ্ধান্ত-১:\n\nখনন চলছে মর্মে প্রকৌশলী জানান।\n\nসদস্যগণ বাঁধ চান।\n\n"
                        + "খনন কাজ শেষ করতে হবে।\n\nআলোচনা ও সিদ্ধান্ত-২:\n\nসার মজুদ আছে মর্মে কৃষি অফিসার জানান।\n\n"
                        + CLOSES);
        assertThat(counted.decisions())
                .extracting(Decision::number, Decision::discussion, Decision::text)
                .containsExactly(
                        tuple("১", "খনন চলছে মর্মে প্রকৌশলী জানান। সদস্যগণ বাঁধ চান।", "খনন কাজ শেষ করতে হবে।"));
        PaperRecord numbered =
                read(OPENS + "১। খাল খনন\nআলোচনা ও সিদ্ধান্ত: খনন চলছে মর্মে প্রকৌশলী জানান।\n\nখনন কাজ শেষ করতে হবে।\n"
                        + "২। সার\nআলোচনা ও সিদ্ধান্ত: সার মজুদ আছে মর্মে কৃষি অফিসার জানান।\n\n" + CLOSES);
        assertThat(numbered.decisions())
                .extracting(Decision::topic, Decision::text)
                .containsExactly(tuple("খাল খনন", "খনন কাজ শেষ করতে হবে।"));
    }

    @Test
    void whatAllAgreedToIsDecided() {
        PaperRecord paper = read(TITLE
                + "১। চাউল বিতরণ বিষয়ে আলোচনা হয়। সভায় একমত পোষণ করা হয় যে, জনপ্রতি ১০ কেজি চাউল বিতরণ করা হবে।\n"
                + "২। ঘাট বিষয়ে আলোচনা হয়। সভায় সিদ্ধান্ত গৃহীত হয় যে, ঘাট মেরামত করা হবে।\n");
        assertThat(paper.decisions())
                .extracting(Decision::text)
                .containsExactly("জনপ্রতি ১০ কেজি চাউল বিতরণ করা হবে।", "ঘাট মেরামত করা হবে।");
    }

    @Test
    void aRankBelongsToTheNameAndTheNewMemoIsThePapersOwn() {
        PaperRecord paper = read(
                "বাংলাদেশ চা বোর্ড\nপুরাতন স্মারক: চাবো/২২/১৯\nনতুন স্মারক: ২৬.০২.০০০০.০০০.০৫.০০১.২৩-০৩\nঅফিস আদেশ\n"
                        + "জনাব ক খ-কে ক্যাশ শাখার দায়িত্ব প্রদান করা হলো।\n\nমেজর জেনারেল মোঃ জহিরুল ইসলাম\nচেয়ারম্যান\n");
        assertThat(paper.signatories()).extracting(Signatory::name).containsExactly("মেজর জেনারেল মোঃ জহিরুল ইসলাম");
        assertThat(Objects.requireNonNull(paper.memo()).number()).isEqualTo("২৬.০২.০০০০.০০০.০৫.০০১.২৩-০৩");
    }

    @Test
    void theColumnHeadedActionNamesWhoActsBesideDecisions() {
        PaperRecord paper = read(
                "Extract of the Minutes of 98th Board Meeting held on 17 January 2024\n"
                        + "Agenda No.\tSubject\tDecision of the Board\tAction\n98.1\tProcurement\tThe Board approved the plan.\tED (Admin)\n");
        assertThat(paper.decisions()).extracting(ReadText::who).containsExactly(List.of("ED (Admin)"));
        assertThat(Objects.requireNonNull(paper.meeting()).date()).isEqualTo("2024-01-17");
    }

    @Test
    void theLastMatterOfAnAgendaIsNotWhatTheListOfDecisionsIsAbout() {
        PaperRecord paper = read("একাডেমিক কাউন্সিলের সভার কার্যবিবরণী\n"
                + "অদ্য ১৭/০৮/২০১৯ তারিখ সকাল ১১.০০ ঘটিকায় শিক্ষক মিলনায়তনে এক সভা অনুষ্ঠিত হয়। কলেজের অধ্যক্ষ জনাব মোঃ লুৎফর রহমান সভায় সভাপতিত্ব করেন।\n"
                + "আলোচ্যসূচীঃ\n১। ওরিয়েন্টেশন।\n২। বিবিধ।\nসিদ্ধান্ত সমূহঃ\n১। আগামী মাসে ক্লাস অনুষ্ঠিত হবে।\n২। শিক্ষকগণ উপস্থিত থাকবেন।\n"
                + CLOSES);
        assertThat(paper.decisions())
                .extracting(Decision::number, Decision::text)
                .containsExactly(tuple("১", "আগামী মাসে ক্লাস অনুষ্ঠিত হবে।"), tuple("২", "শিক্ষকগণ উপস্থিত থাকবেন।"));
        Meeting meeting = Objects.requireNonNull(paper.meeting());
        assertThat(Objects.requireNonNull(meeting.chair()).name()).isEqualTo("মোঃ লুৎফর রহমান");
    }

    @Test
    void theLabelOfAMatterInItsCellIsItsNumber() {
        PaperRecord paper = read("একাডেমিক কাউন্সিলের সভার কার্যবিবরণী\nAgenda\tসিদ্ধান্ত\n"
                + "Agendum-1: Confirmation of the minutes\tকার্যবিবরণী অনুমোদন করা হয়।\n");
        assertThat(paper.decisions())
                .extracting(Decision::number, Decision::topic)
                .containsExactly(tuple("1", "Confirmation of the minutes"));
    }

    private static String office(PaperRecord paper) {
        Office office = Objects.requireNonNull(paper.office());
        return Objects.requireNonNull(office.name());
    }
}
