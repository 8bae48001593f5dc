package org.mohafez.reader;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.mohafez.reader.ReadText.meeting;
import static org.mohafez.reader.ReadText.read;
import static org.mohafez.reader.ReadText.who;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.mohafez.record.CitedMemo;
import org.mohafez.record.Decision;
import org.mohafez.record.Kind;
import org.mohafez.record.Member;
import org.mohafez.record.Memo;
import org.mohafez.record.PaperRecord;
import org.mohafez.record.Person;
import org.mohafez.record.Provision;
import org.mohafez.record.Signatory;

/** Habits of offices, each beside what looks like it and is none. */
class FurtherHabitsTest {
    private static final String TITLE = "জেলা মৎস্য কমিটির সভার কার্যবিবরণী\n";
    private static final String OPENS = TITLE + "সভাপতি উপস্থিত সকলকে স্বাগত জানিয়ে সভার কাজ শুরু করেন।\n";
    private static final String LISTS = OPENS + "সভায় নিম্নোক্ত সিদ্ধান্ত গৃহীত হয়:\n\n";
    private static final String CLOSES = "\nসভায় আর কোনো আলোচনা না থাকায় সভাপতি সভার সমাপ্তি ঘোষণা করেন।\n";
    private static final String STATE = "গণপ্রজাতন্ত্রী বাংলাদেশ সরকার\nজনপ্রশাসন মন্ত্রণালয়\n\n";

    private static List<Decision> decisions(String text) {
        return read(text).decisions();
    }

    @Test
    void anAgendaMayBeLabelledLineByLine() {
        String agenda =
                "আলোচ্যসূচি-১: কার্যবিবরণী নিশ্চিতকরণ।\nআলোচ্যসূচি-২: পুকুর ইজারা।\nআলোচ্যসূচি-৩: বাজেট অনুমোদন।\n\n";
        assertThat(decisions(OPENS + agenda + "সদস্য সচিব বিষয়সমূহ উপস্থাপন করেন।\n\n"
                        + "সিদ্ধান্ত-১: কার্যবিবরণী নিশ্চিত করা হলো।\n\nসিদ্ধান্ত-২: পুকুর ইজারা দিতে হবে।\n\nসিদ্ধান্ত-৩: বাজেট অনুমোদন করা হলো।\n"
                        + CLOSES))
                .extracting(Decision::number, Decision::topic)
                .containsExactly(
                        tuple("১", "কার্যবিবরণী নিশ্চিতকরণ"), tuple("২", "পুকুর ইজারা"), tuple("৩", "বাজেট অনুমোদন"));
        assertThat(decisions(OPENS + agenda + "সিদ্ধান্ত: পুকুর ইজারা দিতে হবে।\n" + CLOSES))
                .as("nothing tells of which matter it is")
                .extracting(Decision::topic)
                .containsOnlyNulls();
        assertThat(decisions(OPENS
                        + "আলোচ্যসূচি-১: কার্যবিবরণী নিশ্চিতকরণ।\n\nআলোচ্যসূচি-২: পুকুর ইজারা।\n\nসিদ্ধান্ত: পুকুর ইজারা দিতে হবে।\n"
                        + CLOSES))
                .as("the first of two was named only")
                .extracting(Decision::topic)
                .containsExactly("পুকুর ইজারা");
    }

    @Test
    void proposalsThatAreAdoptedWhereTheyStandAreNoAgenda() {
        assertThat(decisions(OPENS + "প্রস্তাব-১: রাস্তা সংস্কারের প্রস্তাব সর্বসম্মতিক্রমে গৃহীত হয়।\n\n"
                        + "প্রস্তাব-২: হাট ইজারার প্রস্তাব সর্বসম্মতিক্রমে গৃহীত হয়।\n\n"
                        + "প্রস্তাব-৩: নলকূপ স্থাপনের প্রস্তাব সর্বসম্মতিক্রমে গৃহীত হয়।\n" + CLOSES))
                .extracting(Decision::number)
                .containsExactly("১", "২", "৩");
    }

    @Test
    void whoActsMayStandInBracketsBeneathEachItem() {
        String items =
                "১। মাদক: অভিযান পরিচালনা করতে হবে।\n\n%s২। যানজট: চেকপোস্ট বসাতে হবে।\n\n%s৩। চুরি: টহল জোরদার করতে হবে।\n\n%s";
        assertThat(decisions(LISTS
                        + items.formatted(
                                "(সকল অফিসার ইনচার্জ)\n\n",
                                "(পুলিশ সুপার, ভোলা)\n\n",
                                "(সকল অফিসার ইনচার্জ ও ওসি ডিবি)\n\n")
                        + CLOSES))
                .extracting(ReadText::who)
                .containsExactly(
                        List.of("সকল অফিসার ইনচার্জ"),
                        List.of("পুলিশ সুপার, ভোলা"),
                        List.of("সকল অফিসার ইনচার্জ", "ওসি ডিবি"));
        assertThat(decisions(LISTS + items.formatted("", "", "(জেলা মৎস্য কর্মকর্তা)\n\n") + CLOSES))
                .as("once at the end: for all")
                .extracting(ReadText::who)
                .containsOnly(List.of("জেলা মৎস্য কর্মকর্তা"));
    }

    @Test
    void bracketsThatHeadItemsOrSignNameNobody() {
        assertThat(decisions(
                        LISTS + "১। তালিকা করতে হবে।\n\n২। পোনা ছাড়তে হবে।\n\n(উপজেলা কৃষি অফিস)\n\n৩। বীজ দিতে হবে।\n"
                                + CLOSES))
                .as("it can head the third")
                .allSatisfy(decision -> assertThat(who(decision)).isEmpty());
        assertThat(decisions(LISTS + "১। তালিকা করতে হবে।\n\n২। পোনা ছাড়তে হবে।\n\n(জেলা মৎস্য কর্মকর্তা)\n"))
                .as("whoever signs")
                .allSatisfy(decision -> assertThat(who(decision)).isEmpty());
        assertThat(decisions(LISTS + "১। তালিকা করতে হবে।\n\n(পরিশিষ্ট-ক)\n\n২। পোনা ছাড়তে হবে।\n" + CLOSES))
                .hasSize(2)
                .allSatisfy(decision -> assertThat(who(decision)).isEmpty());
        assertThat(decisions(LISTS
                        + "১। কাজ বাস্তবায়ন করতে হবে।\n\n(উপজেলা কৃষি অফিস)\n\n২। বীজ বিতরণ করতে হবে।\n\n(উপজেলা মৎস্য অফিস)\n\n৩। পোনা ছাড়তে হবে।\n"
                        + CLOSES))
                .as("the last has nobody: they head the items below them")
                .hasSize(3)
                .allSatisfy(decision -> assertThat(who(decision)).isEmpty());
        for (String signs : List.of("ও\n\nসদস্য-সচিব, জেলা মৎস্য কমিটি\n", "জেলা মৎস্য কার্যালয়\n\nভোলা\n")) {
            assertThat(decisions(
                            LISTS + "১। তালিকা করতে হবে।\n\n২। পোনা ছাড়তে হবে।\n\n(জেলা মৎস্য কর্মকর্তা)\n\n" + signs))
                    .hasSize(2)
                    .allSatisfy(decision -> assertThat(who(decision)).isEmpty());
        }
    }

    @Test
    void bracketsBeneathLabelledDecisionsNameSomebodyWhereEachHasThem() {
        String matters = OPENS
                + "বিষয়-১: খাল\n\nসিদ্ধান্ত: খাল খনন করতে হবে।\n\n(জেলা প্রশাসক, ভোলা)\n\nবিষয়-২: পুকুর\n\nসিদ্ধান্ত: পুকুর ইজারা দিতে হবে।\n\n%s"
                + CLOSES;
        assertThat(decisions(matters.formatted("(জেলা মৎস্য কর্মকর্তা)\n\n")))
                .extracting(ReadText::who)
                .containsExactly(List.of("জেলা প্রশাসক, ভোলা"), List.of("জেলা মৎস্য কর্মকর্তা"));
        assertThat(decisions(matters.formatted(""))).hasSize(2).allSatisfy(decision -> assertThat(who(decision))
                .isEmpty());
    }

    @Test
    void whatIsAdoptedBeneathALabelledAgendaIsDecided() {
        assertThat(decisions(OPENS
                        + "প্রস্তাব-১: রাস্তা সংস্কার।\n\nপ্রস্তাব-২: হাট ইজারা।\n\nপ্রস্তাব-৩: নলকূপ স্থাপন।\n\nসর্বসম্মতিক্রমে উক্ত প্রস্তাবসমূহ গৃহীত হয়।\n"
                        + CLOSES))
                .extracting(Decision::number, Decision::topic, Decision::text)
                .containsExactly(tuple(null, null, "সর্বসম্মতিক্রমে উক্ত প্রস্তাবসমূহ গৃহীত হয়।"));
        assertThat(decisions(OPENS
                        + "আলোচ্যসূচি-১: রাস্তা সংস্কার।\n\nআলোচ্যসূচি-২: হাট ইজারা।\n\nআলোচ্যসূচি-৩: নলকূপ স্থাপন।\n\nসভায় বিস্তারিত আলোচনা হয়।\n"
                        + CLOSES))
                .isEmpty();
    }

    @Test
    void aLabelOfTalkAndDecisionMayBeCounted() {
        assertThat(decisions(OPENS + "আলোচনা ও সিদ্ধান্ত-১: খনন চলছে মর্মে প্রকৌশলী জানান। খনন কাজ শেষ করতে হবে।\n\n"
                        + "আলোচনা/সিদ্ধান্ত-২: বিল দাখিল হয়নি মর্মে প্রকৌশলী জানান। বিল দাখিল করতে হবে।\n\n"
                        + "আলোচনা ও সিদ্ধান্তসমূহ: সভাপতি সকলের কাজের প্রশংসা করেন।\n" + CLOSES))
                .extracting(Decision::number, Decision::discussion, Decision::text)
                .containsExactly(
                        tuple("১", "খনন চলছে মর্মে প্রকৌশলী জানান।", "খনন কাজ শেষ করতে হবে।"),
                        tuple("২", "বিল দাখিল হয়নি মর্মে প্রকৌশলী জানান।", "বিল দাখিল করতে হবে।"));
    }

    @Test
    void aListAnnouncedBehindACountedLabelIsThatLabelsDecision() {
        assertThat(decisions(OPENS
                        + "\nআলোচনা ও সিদ্ধান্ত-১: খনন শেষ করতে হবে।\n\nআলোচনা ও সিদ্ধান্ত-২: নিম্নোক্ত সিদ্ধান্ত গৃহীত হয়:\n\n(ক) পোনা ছাড়তে হবে।\n\n(খ) জাল পোড়াতে হবে।\n"
                        + CLOSES))
                .extracting(Decision::number, Decision::text)
                .containsExactly(
                        tuple("১", "খনন শেষ করতে হবে।"), tuple("২", "(ক) পোনা ছাড়তে হবে। (খ) জাল পোড়াতে হবে।"));
    }

    @Test
    void whatStandsBeneathALabelOfTalkAndDecisionIsOfIt() {
        assertThat(decisions(
                        OPENS + "\nআলোচনা ও সিদ্ধান্ত-১:\n\nখনন চলছে মর্মে প্রকৌশলী জানান। খনন কাজ শেষ করতে হবে।\n\n"
                                + "২। আলোচনা ও সিদ্ধান্ত: বিল দাখিল হয়নি মর্মে প্রকৌশলী জানান। বিল দাখিল করতে হবে।\n"
                                + CLOSES))
                .extracting(Decision::number, Decision::topic, Decision::text)
                .containsExactly(tuple("১", null, "খনন কাজ শেষ করতে হবে।"), tuple("২", null, "বিল দাখিল করতে হবে।"));
        String listed = OPENS
                + "\n১। খাল খনন\n\nআলোচনা ও সিদ্ধান্ত: প্রকৌশলী নিম্নরূপ অগ্রগতি জানান।\n\nক) %s\n\nখ) %s\n\nবাস্তবায়নে: উপজেলা প্রকৌশলী\n"
                + CLOSES;
        assertThat(decisions(listed.formatted("খনন কাজ শেষ করতে হবে।", "বিল দিতে হবে।")))
                .extracting(Decision::number, Decision::topic, Decision::text)
                .containsExactly(tuple("১", "খাল খনন", "ক) খনন কাজ শেষ করতে হবে। খ) বিল দিতে হবে।"));
        assertThat(decisions(listed.formatted("খনন কাজ শেষ হয়েছে।", "বিল দেওয়া হয়েছে।")))
                .as("told, and not decided")
                .isEmpty();
        String beside = "\n২। বিবিধ\n\nসিদ্ধান্ত: তালিকা করতে হবে।\n" + CLOSES;
        String talk = OPENS + "\n১। বাজেট\n\nআলোচনা ও সিদ্ধান্ত: %s\n\n%s\n\n%s\n";
        assertThat(decisions(talk.formatted(
                                "সভাপতি নিম্নরূপ বিষয়ে সদস্যদের মতামত জানতে চান।",
                                "ক) বাজেট অনুমোদন",
                                "খ) পুকুর ইজারা")
                        + beside))
                .as("matters, and no sentences")
                .extracting(Decision::text)
                .containsExactly("তালিকা করতে হবে।");
        assertThat(decisions(talk.formatted(
                                "বাজেট বিষয়ে নিম্নরূপ আলোচনা হয়।",
                                "ক) গত মাসে অনুমোদিত বরাদ্দ পাওয়া গেছে।",
                                "খ) ঠিকাদার কাজ শুরু করেছেন।")
                        + beside))
                .as("what was approved and what was done are told")
                .extracting(Decision::text)
                .containsExactly("তালিকা করতে হবে।");
        assertThat(decisions(OPENS + "\nআলোচনা ও সিদ্ধান্ত-১:\n\nসিদ্ধান্ত: বিল দাখিল করতে হবে।\n" + CLOSES))
                .extracting(Decision::text)
                .containsExactly("বিল দাখিল করতে হবে।");
    }

    @Test
    void aNumberBeforeASentenceMayHaveTheOldColon() {
        PaperRecord paper = read(
                STATE + "প্রজ্ঞাপন\n\nতারিখ: ১৪ জুলাই ২০২৩\n\n"
                        + "নংঃ ০৫.০০.০০০০.১৩৯.১৯.০০২.২২-৩৪১।- নিম্নবর্ণিত কর্মকর্তাকে তাঁর নামের পাশে বর্ণিত পদে বদলি করা হলো।\n");
        assertThat(paper.memo()).extracting(Memo::number).isEqualTo("০৫.০০.০০০০.১৩৯.১৯.০০২.২২-৩৪১");
        assertThat(paper.provisions())
                .extracting(Provision::text)
                .containsExactly("নিম্নবর্ণিত কর্মকর্তাকে তাঁর নামের পাশে বর্ণিত পদে বদলি করা হলো।");
        PaperRecord cancelling = read(STATE + "প্রজ্ঞাপন\n\nতারিখ: ১৪ জুলাই ২০২৩\n\n"
                + "নংঃ ০৫.০০.০০০০.১৩৯.১৯.০০২.২২-৩৪১।- এর মাধ্যমে জারিকৃত প্রজ্ঞাপনটি এতদ্বারা বাতিল করা হলো।\n");
        assertThat(cancelling.memo()).extracting(Memo::number).isNull();
        assertThat(cancelling.citedMemos())
                .extracting(CitedMemo::number)
                .containsExactly("০৫.০০.০০০০.১৩৯.১৯.০০২.২২-৩৪১");
    }

    @Test
    void bodiesAndRoomsLoseTheEndingsOfAllTheirWords() {
        assertThat(meeting("বোর্ড অব গভর্নরসের ৩৮তম সভার কার্যবিবরণী\n").body()).isEqualTo("বোর্ড অব গভর্নরস");
        assertThat(meeting("বোর্ড অব ট্রাস্টিজের ৪৫তম সভার কার্যবিবরণী\n").body())
                .isEqualTo("বোর্ড অব ট্রাস্টিজ");
        String held = TITLE + "গত ১২ মে ২০২৩ তারিখ সকাল ১০ টায় %s সভা অনুষ্ঠিত হয়।\n";
        assertThat(meeting(held.formatted("জেলা পরিষদ অডিটরিয়ামে")).venue()).isEqualTo("জেলা পরিষদ অডিটরিয়াম");
        assertThat(meeting(held.formatted("জেলা মৎস্য কর্মকর্তার কার্যালয়ে")).venue())
                .isEqualTo("জেলা মৎস্য কর্মকর্তার কার্যালয়");
    }

    @Test
    void inEnglishWhoPresidesStandsBeforeTheVerb() {
        String title = "Minutes of the meeting of the Project Implementation Committee\n\n";
        assertThat(meeting(title + "A meeting was held on 17 April 2022 at 11:30 AM in the conference room. "
                                + "Mr. Md. Habibur Rahman, Secretary, Power Division presided over the meeting.\n")
                        .chair())
                .extracting(Person::name, Person::designation)
                .containsExactly("Md. Habibur Rahman", "Secretary, Power Division");
        for (String told : List.of(
                "He presided over the meeting.",
                "Mr. Abdul Karim, Secretary chaired the committee.",
                "Mr. Abdul Karim, Secretary will chair the next meeting.",
                "Mr. Abdul Karim, Secretary presided over the last meeting.",
                "Mr. Abdul Karim, on behalf of Mr. Habibur Rahman, Secretary, Power Division presided over the meeting.",
                "Mr. Abdul Karim, Additional Secretary, for the Secretary, presided over the meeting.",
                "Mr. Abdul Karim, Secretary and Ms. Rina Begum, Director, chaired the meeting.",
                "Mr. Abdul Karim welcomed Mr. Habib, who chaired the session.")) {
            assertThat(meeting(title + "A meeting was held on 17 April 2022 at 11:30 AM in the conference room. " + told
                                    + "\n")
                            .chair())
                    .as(told)
                    .isNull();
        }
    }

    @Test
    void theListOfThoseWhoCameMayTellWhoPresides() {
        String came =
                "সিন্ডিকেটের ৫৪৪তম সভার কার্যবিবরণী\n\nতারিখ: ১১ ফেব্রুয়ারি ২০২৩\nসময়: সকাল ১০টা\n\nউপস্থিত সদস্যবৃন্দ:\n"
                        + "১। অধ্যাপক ড. শিরীণ আখতার, %s\n২। অধ্যাপক বেনু কুমার দে, উপ-উপাচার্য\n৩। জনাব নূর আহমদ, %s\n\nসিদ্ধান্ত-১: অনুমোদন করা হল।\n";
        for (String seat : List.of("উপাচার্য (সভাপতি)", "উপাচার্য - সভাপতি")) {
            assertThat(meeting(came.formatted(seat, "রেজিস্ট্রার (সচিব)")).chair())
                    .extracting(Person::name, Person::designation)
                    .containsExactly("অধ্যাপক ড. শিরীণ আখতার", "উপাচার্য");
        }
        assertThat(meeting(came.formatted("সভাপতি", "সদস্য সচিব")).chair())
                .extracting(Person::name, Person::designation)
                .containsExactly("অধ্যাপক ড. শিরীণ আখতার", null);
        assertThat(meeting(came.formatted("উপাচার্য", "সভাপতি, প্রেস ক্লাব")).chair())
                .as("of another body")
                .isNull();
        assertThat(meeting(came.formatted("সভাপতি", "সভাপতি")).chair())
                .as("two")
                .isNull();
    }

    @Test
    void aChairmanBesideTheHourPresides() {
        String head = TITLE + "\nতারিখ: ১৮ জানুয়ারি ২০২৪\n%s\n\nসিদ্ধান্ত-১: অনুমোদন করা হল।\n";
        assertThat(meeting(head.formatted("সময়: সকাল ১১.০০টা\nচেয়ারম্যান: প্রফেসর ড. মোঃ মাহমুদ আলম"))
                        .chair())
                .extracting(Person::name)
                .isEqualTo("প্রফেসর ড. মোঃ মাহমুদ আলম");
        assertThat(meeting(head.formatted("সময়: সকাল ১১.০০টা\nচেয়ারম্যান: পৌরসভা কার্যালয়"))
                        .chair())
                .isNull();
        assertThat(meeting(head.formatted("সময়: সকাল ১১.০০টা\nফোন: ০১২৩৪\nচেয়ারম্যান: মোঃ মাহমুদ আলম"))
                        .chair())
                .as("nothing beside it tells of the meeting")
                .isNull();
    }

    @Test
    void inEnglishTheChairConcludesTheMeeting() {
        String opens = "Minutes of the meeting of the Project Implementation Committee\n\nDate: 17 April 2022\n\n"
                + "The following decisions were taken:\n(a) The plan shall be submitted.\n(b) %s\n\n"
                + "4. As there was no other issue to discuss, the Chair concluded the meeting.\n";
        assertThat(decisions(opens.formatted("The meeting concluded that the price shall be reviewed.")))
                .extracting(Decision::text)
                .containsExactly(
                        "The plan shall be submitted.", "The meeting concluded that the price shall be reviewed.");
        for (String item : List.of(
                "The consultant, who concluded the meeting with the donor, shall submit the report.",
                "Members noted that there was no other agenda pending with the Ministry; the list shall be updated.")) {
            assertThat(decisions(opens.formatted(item)))
                    .as("others' meeting and agenda")
                    .extracting(Decision::text)
                    .containsExactly("The plan shall be submitted.", item);
        }
    }

    @Test
    void whoPresidesMayBeOfParliamentAndHaveThePostBeneath() {
        String chair = TITLE + "\nসভাপতি: জনাব মোজাম্মেল হক, এমপি\n%sতারিখ: ১৬ নভেম্বর ২০২০\nসময়: বিকাল ৩টা\n";
        assertThat(meeting(chair.formatted("মাননীয় মন্ত্রী, মুক্তিযুদ্ধ বিষয়ক মন্ত্রণালয়\n"))
                        .chair())
                .extracting(Person::name, Person::designation)
                .containsExactly("মোজাম্মেল হক, এমপি", "মন্ত্রী, মুক্তিযুদ্ধ বিষয়ক মন্ত্রণালয়");
        for (String beneath : List.of(
                "",
                "জেলা প্রশাসক, ভোলা: উপস্থিত ছিলেন\n",
                "জেলা প্রশাসক, ভোলা\n",
                "চেয়ারম্যান, জেলা পরিষদ উন্নয়ন ফোরাম হতে প্রাপ্ত পত্র\n")) {
            assertThat(meeting(chair.formatted(beneath)).chair())
                    .as(beneath)
                    .extracting(Person::name, Person::designation)
                    .containsExactly("মোজাম্মেল হক", "এমপি");
        }
        assertThat(read(LISTS + "১। তালিকা করতে হবে।\n" + CLOSES + "\nস্বাক্ষরিত\n(মোজাম্মেল হক, এমপি)\nমন্ত্রী\n")
                        .signatories())
                .extracting(Signatory::name, Signatory::designation)
                .containsExactly(tuple("মোজাম্মেল হক, এমপি", "মন্ত্রী"));
    }

    @Test
    void aWorkingPaperIsAMatterOnlyWithItsNumber() {
        assertThat(decisions(OPENS + "\nকার্যপত্র-০১: পুকুর ইজারা\nআলোচনা: দর কম।\nসিদ্ধান্ত-০১: ইজারা দিতে হবে।\n"
                        + "\nকার্যপত্র-০২: বাজেট\nআলোচনা: ব্যয় বেশি।\nসিদ্ধান্ত-০২: ব্যয় কমাতে হবে।\n" + CLOSES))
                .extracting(Decision::number, Decision::topic)
                .containsExactly(tuple("০১", "পুকুর ইজারা"), tuple("০২", "বাজেট"));
        assertThat(decisions(OPENS + "\nকার্যপত্র: পরিশিষ্ট-খ দ্রষ্টব্য\nসিদ্ধান্ত: ইজারা দিতে হবে।\n" + CLOSES))
                .extracting(Decision::topic)
                .containsOnlyNulls();
    }

    @Test
    void aLetterGreetsAndACircularMayBeNamedWithItsNumber() {
        String letter =
                "ক খ গ\nজেলা প্রশাসক, ভোলা\n\nআধা-সরকারি পত্র নং- ০৫.৪৭.৫২০০.০১২.০৪.০০১.২৩-৩৮\nতারিখ: ২২ ফেব্রুয়ারি ২০২৩\n\n%s"
                        + "নদী ভাঙনে শতাধিক পরিবার ক্ষতিগ্রস্ত হয়েছে। বরাদ্দ প্রদানের জন্য মনোযোগ কামনা করছি।\n";
        assertThat(read(letter.formatted("প্রিয় মহোদয়,\n\n")).kind()).isEqualTo(Kind.LETTER);
        assertThat(read(letter.formatted("প্রিয় মহোদয়,\n\n")).memo())
                .extracting(Memo::number)
                .isEqualTo("০৫.৪৭.৫২০০.০১২.০৪.০০১.২৩-৩৮");
        assertThat(read(letter.formatted("")).kind()).isEqualTo(Kind.OTHER);
        String circular = STATE
                + "নম্বর: ০৫.৪৭.৫২০০.০১২.০৪.০০১.২৩-৩৮\n\n%s\n\nবিষয়: মনোনয়নপত্র বাছাই।\n\nমহোদয়,\nনির্দেশক্রমে জানানো যাচ্ছে যে, বাছাই করতে হবে।\n";
        assertThat(read(circular.formatted("পরিপত্র-৭")).kind()).isEqualTo(Kind.CIRCULAR);
        for (String other : List.of("পরিপত্র-৭ এর অনুবৃত্তিক্রমে", "আইন ও প্রজ্ঞাপন-২")) {
            assertThat(read(circular.formatted(other)).kind()).as(other).isEqualTo(Kind.LETTER);
        }
        assertThat(read(letter.formatted("প্রিয় সহকর্মী,\n\n")).kind()).isEqualTo(Kind.LETTER);
        assertThat(
                        read("বরিশাল সরকারি কলেজ\n\nপ্রিয় সহকর্মী,\n\nএতদ্বারা সকল শিক্ষক ও কর্মচারীর অবগতির জন্য জানানো যাচ্ছে যে, "
                                        + "আগামীকাল কলেজ বন্ধ থাকবে।\n\nঅধ্যক্ষ\n")
                                .kind())
                .as("to all")
                .isEqualTo(Kind.NOTICE);
    }

    @Test
    void whoCallsAMeetingHasNotHeldItThoughSomethingWasDecidedBefore() {
        String decided = "সিদ্ধান্ত: সময়সূচি পরিবর্তন করা হলো।\n\n";
        PaperRecord call = read("শেরপুর সরকারি মহিলা কলেজ\n\nতারিখ: ০৬/১১/২০২২ খ্রি.\n\n"
                + "সকলের অবগতির জন্য জানানো যাচ্ছে যে, আগামী ০৯/১১/২০২২ তারিখ সকাল ১১:৩০ টায় শিক্ষক মিলনায়তনে এক সভা অনুষ্ঠিত হবে।\n\n"
                + decided + "সভায় উপস্থিত থাকার জন্য সকলকে অনুরোধ করা হলো।\n");
        assertThat(call.kind()).isEqualTo(Kind.NOTICE);
        assertThat(call.decisions()).isEmpty();
        PaperRecord held = read("শেরপুর সরকারি মহিলা কলেজ\n\n"
                + "গত ০৬/১১/২০২২ তারিখ সকাল ১১:৩০ টায় শিক্ষক মিলনায়তনে এক সভা অনুষ্ঠিত হয়।\n\n" + decided
                + "আগামী ০৯/১১/২০২২ তারিখ পরবর্তী সভা অনুষ্ঠিত হবে। সভায় উপস্থিত থাকার জন্য সকলকে অনুরোধ করা হলো।\n");
        assertThat(held.kind()).isEqualTo(Kind.MINUTES);
        for (String news : List.of("সভাপতি জানান যে, আগামী", "আগামী")) {
            PaperRecord told = read(news + " ২৫ মে ২০২৩ তারিখে উপজেলা পরিষদের মাসিক সভা অনুষ্ঠিত হবে।\n\n"
                    + "সিদ্ধান্ত: প্রতিবেদন প্রস্তুত করতে হবে।\nবাস্তবায়নে: উপজেলা প্রকৌশলী\n");
            assertThat(told.kind()).as(news).isEqualTo(Kind.MINUTES);
            assertThat(told.decisions()).as(news).hasSize(1);
        }
        assertThat(
                        read("সভাপতি জানান যে, আগামী ২৫ মে ২০২৩ তারিখে পরবর্তী সভা অনুষ্ঠিত হবে। সভায় উপস্থিত থাকার জন্য সকলকে বলা হয়।\n\n"
                                        + decided)
                                .kind())
                .isEqualTo(Kind.MINUTES);
    }

    @Test
    void aDashBetweenMemberAndSeatIsOfNeither() {
        assertThat(read(STATE + "অফিস আদেশ\n\nনিম্নোক্ত কর্মকর্তাগণের সমন্বয়ে মালামাল নিষ্পত্তি কমিটি গঠন করা হলো:\n\n"
                                + "১\tপ্রধান প্রকৌশলী\t-\tআহবায়ক\n২\tহিসাব রক্ষণ কর্মকর্তা - ২\t-\tসদস্য সচিব\n")
                        .committees())
                .singleElement()
                .satisfies(committee -> assertThat(committee.members())
                        .extracting(Member::member, Member::role)
                        .containsExactly(
                                tuple("প্রধান প্রকৌশলী", "আহবায়ক"), tuple("হিসাব রক্ষণ কর্মকর্তা - ২", "সদস্য সচিব")));
    }

    @Test
    void doctorsAreNotTheThirteenth() {
        assertThat(decisions(OPENS
                        + "আলোচ্য বিষয়: বীজ\nড. আলমগীর হোসেন জানান যে, বীজ নষ্ট হয়েছে।\nসিদ্ধান্ত: বীজ কিনতে হবে।\nবাস্তবায়নে: ড. আলমগীর হোসেন\n"
                        + CLOSES))
                .singleElement()
                .satisfies(decision -> {
                    assertThat(decision.number()).isNull();
                    assertThat(decision.topic()).isEqualTo("বীজ");
                    assertThat(decision.discussion()).startsWith("ড. আলমগীর");
                    assertThat(who(decision)).containsExactly("ড. আলমগীর হোসেন");
                });
    }

    @Test
    void minutesMayBeginWithTodayAndWhatWasDone() {
        String opens =
                "দরপত্র উন্মুক্তকরণ কমিটির সভার কার্যবিবরণী\n\nঅদ্য ১৪/০২/২০২৩ খ্রিঃ তারিখ %s দরপত্র বাক্স উন্মুক্ত করা হয়।\n\nসিদ্ধান্ত: দরপত্র প্রেরণ করা হইল।\n";
        assertThat(meeting(opens.formatted("বেলা ১২.৩০ ঘটিকায়")))
                .satisfies(meeting -> assertThat(meeting.date()).isEqualTo("2023-02-14"))
                .satisfies(meeting -> assertThat(meeting.time()).isEqualTo("12:30"));
        assertThat(meeting(opens.formatted("বেলা ১২.০০ ঘটিকার মধ্যে প্রাপ্ত দরপত্র বেলা ১২.৩০ ঘটিকায়"))
                        .time())
                .isEqualTo("12:30");
        for (String limited : List.of("পর্যন্ত বেলা ১২.৩০ ঘটিকায় বিক্রীত", "বেলা বারোটার মধ্যে প্রাপ্ত")) {
            assertThat(meeting(opens.formatted(limited)).date()).as(limited).isNull();
        }
        for (String toCome : List.of("বিকাল ৪ টা পর্যন্ত আবেদন গ্রহণ করা হবে।", "বিকাল ৪ টায় আবেদন গ্রহণ করা হবে।")) {
            assertThat(meeting("দরপত্র উন্মুক্তকরণ কমিটির সভার কার্যবিবরণী\n\nআজ ২০/০৩/২০২৪ তারিখ " + toCome
                            + "\n\nসিদ্ধান্ত: দরপত্র প্রেরণ করা হইল।\n"))
                    .as(toCome)
                    .satisfies(meeting -> assertThat(meeting.date()).isNull())
                    .satisfies(meeting -> assertThat(meeting.time()).isNull());
        }
    }
}
