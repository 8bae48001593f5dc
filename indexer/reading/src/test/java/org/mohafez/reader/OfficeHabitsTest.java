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
import org.mohafez.record.Memo;
import org.mohafez.record.Office;
import org.mohafez.record.PaperRecord;
import org.mohafez.record.Provision;
import org.mohafez.record.Signatory;

/** Habits of boards, banks, ministries and committees that were once read wrong, each with a small text of its own. */
class OfficeHabitsTest {
    private static final String TITLE = "জেলা মৎস্য কমিটির সভার কার্যবিবরণী\n";
    private static final String OPENS = TITLE + "সভাপতি উপস্থিত সকলকে স্বাগত জানিয়ে সভার কাজ শুরু করেন।\n";
    private static final String CLOSES = "সভায় আর কোনো আলোচনা না থাকায় সভাপতি সভার সমাপ্তি ঘোষণা করেন।\n";
    private static final String DECIDED = OPENS + "সিদ্ধান্ত: কাজ করতে হবে।\n" + CLOSES + "\n";

    @Test
    void membersSignSideBySideWithTheirSeats() {
        assertThat(read(DECIDED + "(তপন সাহা)\t(রাশেদা বেগম)\t(মোঃ সাইফুল ইসলাম)\nসদস্য সচিব\tসদস্য\tসভাপতি\n")
                        .signatories())
                .extracting(Signatory::name, Signatory::designation)
                .containsExactly(
                        tuple("তপন সাহা", "সদস্য সচিব"),
                        tuple("রাশেদা বেগম", "সদস্য"),
                        tuple("মোঃ সাইফুল ইসলাম", "সভাপতি"));
        assertThat(read(DECIDED + "আবু তালেব\t\t\tহাফিজুর রহমান\nআহবায়ক\t\t\tসদস্য\n")
                        .signatories())
                .extracting(Signatory::name, Signatory::designation)
                .containsExactly(tuple("আবু তালেব", "আহবায়ক"), tuple("হাফিজুর রহমান", "সদস্য"));
    }

    @Test
    void initialsThatLookLikeAPostAreOfTheName() {
        assertThat(read(DECIDED + "জি এম মাসুদুল আলম\nচেয়ারম্যান\n").signatories())
                .extracting(Signatory::name)
                .containsExactly("জি এম মাসুদুল আলম");
        assertThat(read(OPENS + "সিদ্ধান্ত: কাজ করতে হবে।\nবাস্তবায়নে: জি এম, পল্লী বিদ্যুৎ সমিতি\n" + CLOSES)
                        .decisions())
                .extracting(decision -> decision.implementers().getFirst().designation())
                .containsExactly("জি এম, পল্লী বিদ্যুৎ সমিতি");
    }

    @Test
    void aNotificationMayBeginItsSentenceWithItsNumber() {
        String head = "গণপ্রজাতন্ত্রী বাংলাদেশ সরকার\nজনপ্রশাসন মন্ত্রণালয়\nপ্রজ্ঞাপন\n";
        String rest = "জনাব আবু সালেহ, উপসচিব-কে উপপরিচালক পদে নিয়োগ করা হলো।\n";
        for (String text : List.of(
                head + "তারিখ: ১৭ চৈত্র ১৪২৮/৩১ মার্চ ২০২২\n\nনম্বর ০৫.০০.০০০০.১৩২.১৯.০০৬.২১-২৩৯।- " + rest,
                head + "ঢাকা, ১৭ চৈত্র ১৪২৮/৩১ মার্চ ২০২২\n\nনং ০৫.০০.০০০০.১৩২.১৯.০০৬.২১-২৩৯—" + rest)) {
            PaperRecord paper = read(text);
            Memo memo = Objects.requireNonNull(paper.memo());
            assertThat(memo.number()).isEqualTo("০৫.০০.০০০০.১৩২.১৯.০০৬.২১-২৩৯");
            assertThat(memo.issued()).isEqualTo("2022-03-31");
            assertThat(memo.issuedBangla()).isEqualTo("১৭ চৈত্র ১৪২৮");
            assertThat(paper.citedMemos()).isEmpty();
            assertThat(paper.provisions()).extracting(Provision::text).containsExactly(rest.strip());
        }
        assertThat(read(head
                                + "তারিখ: ৩১ মার্চ ২০২২\n\n২। এ আদেশ ০৫.০০.০০০০.১৩২.১৯.০০৬.২১-২৩৯ নং স্মারকের পরিবর্তে জারি করা হলো।\n")
                        .memo())
                .extracting(Memo::number)
                .isNull();
    }

    @Test
    void theDayAboveIsKeptWhereTheNumberComesBelowWithDitto() {
        Memo memo = Objects.requireNonNull(
                read("জনপ্রশাসন মন্ত্রণালয়\nপ্রজ্ঞাপন\nতারিখ: ৩১ মার্চ ২০২২\n\nএতদ্বারা কমিটি বিলুপ্ত করা হলো।\n\n"
                                + "মুহাম্মদ আব্দুল লতিফ\nউপসচিব\n\nনম্বর ০৫.০০.০০০০.১৩২.১৯.০০৬.২১-২৩৯/১(১২)\tতারিখ: ঐ\n")
                        .memo());
        assertThat(memo.number()).isEqualTo("০৫.০০.০০০০.১৩২.১৯.০০৬.২১-২৩৯");
        assertThat(memo.issued()).isEqualTo("2022-03-31");
    }

    @Test
    void secretariatsCompaniesAndUniversitiesAreOfficesAndHousesAreAddresses() {
        String title = "\nমাসিক সভার কার্যবিবরণী\n";
        assertThat(office("বাংলাদেশ জাতীয় সংসদ সচিবালয়\nকমিটি শাখা-৭" + title))
                .isEqualTo("বাংলাদেশ জাতীয় সংসদ সচিবালয়");
        assertThat(office("বাংলাদেশ সরকারি কর্ম কমিশন সচিবালয়" + title))
                .isEqualTo("বাংলাদেশ সরকারি কর্ম কমিশন সচিবালয়");
        assertThat(office("রূপালী ব্যাংক পিএলসি" + title)).isEqualTo("রূপালী ব্যাংক পিএলসি");
        assertThat(office("শিল্প মন্ত্রণালয়\n৯১, মতিঝিল বাণিজ্যিক এলাকা, ঢাকা" + title))
                .isEqualTo("শিল্প মন্ত্রণালয়");
        assertThat(office("নৌপরিবহন মন্ত্রণালয়\nবাংলাদেশ সচিবালয়, ঢাকা" + title))
                .isEqualTo("নৌপরিবহন মন্ত্রণালয়");
        assertThat(office(
                        "Bangladesh University of Textiles\nProceedings of the 61st Meeting of the Academic Council\n"))
                .isEqualTo("Bangladesh University of Textiles");
    }

    @Test
    void boardsAndSteeringCommitteesAreNamedWhole() {
        assertThat(meeting("বোর্ড অব গভর্নরস-এর ৩৮তম সভার কার্যবিবরণী\n").body())
                .isEqualTo("বোর্ড অব গভর্নরস");
        assertThat(meeting("Minutes of the 214th Meeting of the Board of Directors of APSCL\n")
                        .body())
                .isEqualTo("Board of Directors");
        assertThat(meeting("Minutes of the 5th Project Steering Committee (PSC) Meeting of the Dairy Project\n")
                        .body())
                .isEqualTo("Project Steering Committee");
        Meeting sitting = meeting("“শ্রম মন্ত্রণালয় সম্পর্কিত স্থায়ী কমিটি”র ৯ম বৈঠকের কার্যবিবরণী\n");
        assertThat(sitting.body()).isEqualTo("শ্রম মন্ত্রণালয় সম্পর্কিত স্থায়ী কমিটি");
        assertThat(sitting.number()).isEqualTo("৯ম");
    }

    @Test
    void aPostAloneInItsRowIsOfThePersonAbove() {
        Meeting meeting = meeting(TITLE
                + "সভাপতি\tড. শেখ আব্দুর রশীদ\n\tমন্ত্রিপরিষদ সচিব\nসভার তারিখ\t১২ জানুয়ারি ২০২৫\nস্থান\tসভাকক্ষ\n\n"
                + "সভাপতি উপস্থিত সকলকে স্বাগত জানান।\n");
        assertThat(Objects.requireNonNull(meeting.chair()).designation()).isEqualTo("মন্ত্রিপরিষদ সচিব");
        assertThat(meeting.date()).isEqualTo("2025-01-12");
    }

    @Test
    void valuesInBracketsLoseTheBracketThatClosesThemAll() {
        assertThat(meeting(TITLE + "(সভার তারিখ: ১২ জুন ২০২৩, সময়: বেলা ১১টা, স্থান: কনফারেন্স রুম)\n")
                        .venue())
                .isEqualTo("কনফারেন্স রুম");
        assertThat(meeting(TITLE + "তারিখ: ১২ জুন ২০২৩\nস্থান: সভাকক্ষ (২য় তলা)\n")
                        .venue())
                .isEqualTo("সভাকক্ষ (২য় তলা)");
    }

    @Test
    void byWhenMayBeLabelledBehindThoseWhoAct() {
        Decision decision = read(OPENS
                        + "সিদ্ধান্ত: প্রস্তাব প্রেরণ করা হোক। (বাস্তবায়নে: মহাপরিচালক, বিকেএসপি; সময়: জুলাই/২০২২)\n"
                        + CLOSES)
                .decisions()
                .getFirst();
        assertThat(ReadText.who(decision)).containsExactly("মহাপরিচালক, বিকেএসপি");
        assertThat(deadline(decision).text()).isEqualTo("জুলাই/২০২২");
        Decision none = read(OPENS + "সিদ্ধান্ত: প্রস্তাব প্রেরণ করা হোক। (বাস্তবায়নে: সময় নিয়ন্ত্রক, ঢাকা)\n"
                        + CLOSES)
                .decisions()
                .getFirst();
        assertThat(none.deadline()).isNull();
    }

    @Test
    void aPostWithWhereItServesEndsBeforeTheNextPost() {
        assertThat(who("মহাপরিচালক, বিকেএসপি ও পরিচালক (প্রশিক্ষণ)"))
                .containsExactly("মহাপরিচালক, বিকেএসপি", "পরিচালক (প্রশিক্ষণ)");
        assertThat(who("PD, LDDP and Chief Engineer, LGED")).containsExactly("PD, LDDP", "Chief Engineer, LGED");
        assertThat(who("DG, DLS")).containsExactly("DG, DLS");
        assertThat(who("উপপরিচালক, কৃষি ও বিপণন অধিদপ্তর")).containsExactly("উপপরিচালক, কৃষি ও বিপণন অধিদপ্তর");
    }

    @Test
    void thoseWhoCameAreNoMatters() {
        String came =
                "সভায় নিম্নবর্ণিত সদস্যগণ উপস্থিত ছিলেন:\n১. মোঃ সাইফুল ইসলাম, নির্বাহী প্রকৌশলী\n২. তপন সাহা, প্রাক্কলনিক\n";
        assertThat(read(OPENS + came + "সভায় ৪টি দরপত্র পাওয়া যায়।\nসিদ্ধান্ত: দর গ্রহণের সুপারিশ করা হলো।\n"
                                + CLOSES)
                        .decisions())
                .extracting(Decision::number, Decision::topic)
                .containsExactly(tuple(null, null));
        PaperRecord council = read(
                "Proceedings of the 61st Meeting of the Academic Council\nDate : 14 September 2022\nMembers Present:\n"
                        + "1. Prof. Dr. Hosne Ara Begum\n2. Engr. Kabir Ahmed, Registrar\n\nAgendum No. 61/01 : To confirm the minutes.\n"
                        + "Resolution : The minutes be confirmed.\n");
        assertThat(council.decisions())
                .extracting(Decision::number, Decision::topic)
                .containsExactly(tuple("61/01", "To confirm the minutes"));
    }

    @Test
    void minutesThatDoNotCallThemselvesSoAreKnownByTheirLabels() {
        String head =
                "ইউনিয়ন দুর্যোগ ব্যবস্থাপনা কমিটির জরুরী সভা\nতারিখঃ ২৫ মে, ২০২৪ইং\nসময়ঃ রাত ৮ ঘটিকা\nসভাপতিঃ মোঃ মাসুদুল আলম, চেয়ারম্যান\n\n";
        PaperRecord paper = read(
                head
                        + "সভায় নিম্নোক্ত সিদ্ধান্তসমূহ গৃহীত হয়ঃ-\n১। আশ্রয়কেন্দ্র খোলা রাখা হবে।\n২। খাবার মজুদ রাখতে হবে।\n");
        assertThat(paper.kind()).isEqualTo(Kind.MINUTES);
        assertThat(paper.title()).isEqualTo("ইউনিয়ন দুর্যোগ ব্যবস্থাপনা কমিটির জরুরী সভা");
        assertThat(paper.decisions()).hasSize(2);
        assertThat(Objects.requireNonNull(paper.meeting()).body()).isEqualTo("ইউনিয়ন দুর্যোগ ব্যবস্থাপনা কমিটি");
        PaperRecord undecided = read(head + "সকল সদস্যকে উপস্থিত থাকার জন্য অনুরোধ করা হলো।\n");
        assertThat(undecided.kind()).isNotEqualTo(Kind.MINUTES);
        assertThat(undecided.title()).isNull();
    }

    @Test
    void oneLabelOfBothTalkAndDecisionIsPartedBehindIt() {
        assertThat(read(OPENS
                                + "প্রস্তাব নং-২: ভাতা প্রসঙ্গে।\nআলোচনা ও সিদ্ধান্তঃ তালিকা নিয়ে আলোচনা হয়। সদস্যগণ তালিকা ৭ দিনের মধ্যে জমা দিবেন।\n"
                                + "প্রস্তাব নং-৩: নিবন্ধন।\nআলোচনা ও সিদ্ধান্তঃ কাজ ধীরগতিতে চলিতেছে।\n" + CLOSES)
                        .decisions())
                .extracting(Decision::number, Decision::topic, Decision::discussion, Decision::text)
                .containsExactly(tuple(
                        "২", "ভাতা প্রসঙ্গে", "তালিকা নিয়ে আলোচনা হয়।", "সদস্যগণ তালিকা ৭ দিনের মধ্যে জমা দিবেন।"));
    }

    @Test
    void whatIsToBeDoneIsDecidedOnlyWhereNothingElseIs() {
        String matter = "আলোচ্যসূচি ১ঃ প্লট বরাদ্দ\nআলোচনাঃ ৪টি প্লট খালি রয়েছে।\n";
        assertThat(read(OPENS + matter + "করণীয়ঃ পুনঃবিজ্ঞপ্তি দিতে হবে।\nকার্যকরকরণে: উপমহাব্যবস্থাপক\n" + CLOSES)
                        .decisions())
                .extracting(Decision::number, Decision::topic, Decision::text, ReadText::who)
                .containsExactly(tuple("১", "প্লট বরাদ্দ", "পুনঃবিজ্ঞপ্তি দিতে হবে।", List.of("উপমহাব্যবস্থাপক")));
        assertThat(read(OPENS + matter + "করণীয়ঃ বিষয়টি বিবেচনা করা।\nসিদ্ধান্তঃ পুনঃবিজ্ঞপ্তি দিতে হবে।\n" + CLOSES)
                        .decisions())
                .extracting(Decision::text)
                .containsExactly("পুনঃবিজ্ঞপ্তি দিতে হবে।");
    }

    @Test
    void anItemOfAListOfTopicsBeginsWithItsTopicWhateverItTells() {
        String list = OPENS
                + "সভায় নিম্নলিখিত সিদ্ধান্তসমূহ গৃহীত হয়:\n১. পরিদর্শন: ১০টি বিদ্যালয় পরিদর্শন করতে হবে।\n২. উপবৃত্তি: নাম কর্তন করতে হবে।\n";
        assertThat(read(list + "৩. বিবিধ: আগামী সভা ০৫ জুন ২০২৩ তারিখে বসছে।\n" + CLOSES)
                        .decisions())
                .extracting(Decision::topic, Decision::text)
                .contains(tuple("বিবিধ", "আগামী সভা ০৫ জুন ২০২৩ তারিখে বসছে।"));
    }

    @Test
    void aRowIsNumberedByItsTalkWhereNothingElseNumbersIt() {
        assertThat(read(OPENS + "আলোচনা\tসিদ্ধান্ত\tবাস্তবায়ন\n"
                                + "৩.১ জয়িতা টাওয়ার: কাজ ৯৮% শেষ।\t৩.১.১ সারসংক্ষেপ প্রেরণ করতে হবে।\tমহাপরিচালক\n"
                                + "৩.২ ডে-কেয়ার: জনবল সংকট রয়েছে।\t৩.২.১ ছাড়পত্র গ্রহণ করতে হবে।\tমহাপরিচালক\n"
                                + CLOSES)
                        .decisions())
                .extracting(Decision::number, Decision::topic, Decision::discussion, Decision::text)
                .containsExactly(
                        tuple("৩.১", null, "জয়িতা টাওয়ার: কাজ ৯৮% শেষ।", "৩.১.১ সারসংক্ষেপ প্রেরণ করতে হবে।"),
                        tuple("৩.২", null, "ডে-কেয়ার: জনবল সংকট রয়েছে।", "৩.২.১ ছাড়পত্র গ্রহণ করতে হবে।"));
        assertThat(read(OPENS
                                + "উপস্থাপিত কার্যক্রম\tগৃহীত সিদ্ধান্ত\n১। ৪৩টি আবেদন দাখিল হয়েছে।\t১। প্রতিবেদন দাখিল করতে হবে।\n"
                                + "২। প্রচারের অভাব রয়েছে।\t২। উঠান বৈঠক করতে হবে।\n" + CLOSES)
                        .decisions())
                .extracting(Decision::number, Decision::text)
                .containsExactly(tuple("১", "প্রতিবেদন দাখিল করতে হবে।"), tuple("২", "উঠান বৈঠক করতে হবে।"));
    }

    @Test
    void throughWhomADecisionIsCarriedOutIsWhoActs() {
        assertThat(read(OPENS
                                + "ক্রঃ নং\tআলোচ্য বিষয়\tসিদ্ধান্ত\tযাদের মাধ্যমে বাস্তবায়িত হবে\n১\tমাদক\tঅভিযান জোরদার করতে হবে।\tপুলিশ সুপার\n"
                                + CLOSES)
                        .decisions())
                .extracting(ReadText::who)
                .containsExactly(List.of("পুলিশ সুপার"));
    }

    @Test
    void aCommitteeThatIsAppointedIsNamed() {
        assertThat(read("অফিস আদেশ\n১২০ দিনের জন্য নিম্নবর্ণিত অন্তর্বর্তী ব্যবস্থাপনা কমিটি নিয়োগ করা হলোঃ\n"
                                + "১। মোঃ সিরাজুল ইসলাম, সমবায় অফিসার\tসভাপতি\n২। আলেয়া বেগম\tসদস্য\n")
                        .committees())
                .extracting(Committee::name)
                .containsExactly("অন্তর্বর্তী ব্যবস্থাপনা কমিটি");
    }

    @Test
    void aSubjectAboutMinutesIsOfMinutesWhereThePaperDecides() {
        String head = "জেলা প্রশাসকের কার্যালয়, মৌলভীবাজার\nবিষয়: জেলা রাজস্ব সম্মেলনের কার্যবিবরণী প্রসঙ্গে।\n\n";
        PaperRecord minutes = read(
                head + "সভাপতি\t: মীর নাহিদ আহসান, জেলা প্রশাসক\nসম্মেলনের তারিখ\t: ১৯ মে ২০২২\n\n"
                        + "ক্রমিক নং\tআলোচ্য বিষয়\tসিদ্ধান্ত\tবাস্তবায়নকারী\n১।\tনামজারি\tমামলা নিষ্পত্তি করতে হবে।\tসহকারী কমিশনার (ভূমি)\n");
        assertThat(minutes.kind()).isEqualTo(Kind.MINUTES);
        assertThat(minutes.decisions()).hasSize(1);
        assertThat(read(head + "উপর্যুক্ত বিষয়ে কার্যবিবরণী এতদসঙ্গে প্রেরণ করা হলো।\n")
                        .kind())
                .isEqualTo(Kind.LETTER);
    }

    @Test
    void anEnglishRoomIsNamedWithWhoseItIsAndWithoutTheHour() {
        assertThat(meeting(
                                "Minutes of the Meeting on Net Metering\nThe meeting was held on 12 October 2022 at 3:00 PM in the conference room of Power Division under the chairmanship of Mr. Md. Habibur Rahman, Secretary, Power Division.\n")
                        .venue())
                .isEqualTo("conference room of Power Division");
    }

    @Test
    void theMeetingThatMustBeHeldIsNotByWhen() {
        Decision decision = read(OPENS + "সিদ্ধান্ত: ওয়ার্ড সভা ২৮ ফেব্রুয়ারি তারিখের মধ্যে সম্পন্ন করতে হবে।\n"
                        + CLOSES)
                .decisions()
                .getFirst();
        assertThat(deadline(decision).text()).isEqualTo("২৮ ফেব্রুয়ারি তারিখের মধ্যে");
        Decision next = read(OPENS + "সিদ্ধান্ত: পরবর্তী সভার পূর্বে প্রতিবেদন দিতে হবে।\n" + CLOSES)
                .decisions()
                .getFirst();
        assertThat(deadline(next).text()).isEqualTo("পরবর্তী সভার পূর্বে");
    }

    @Test
    void theAgencyOfAProjectIsNotWhoActsWhereAColumnSaysWhoDoes() {
        assertThat(read(OPENS + "ক্রম\tপ্রকল্পের নাম ও বাস্তবায়নকারী সংস্থা\tসিদ্ধান্ত\tবাস্তবায়নে\n"
                                + "১\tড্রেজার সংগ্রহ (বিআইডব্লিউটিএ)\tঅর্থ বিভাগে সভা করতে হবে।\tপ্রকল্প পরিচালক\n"
                                + CLOSES)
                        .decisions())
                .extracting(Decision::topic, ReadText::who)
                .containsExactly(tuple("ড্রেজার সংগ্রহ (বিআইডব্লিউটিএ)", List.of("প্রকল্প পরিচালক")));
    }

    @Test
    void whatIsCountedOrDatedIsNoNameAndAJoinerWithinANameIsPartOfIt() {
        PaperRecord paper = read(
                "প্রজ্ঞাপন\nসরকার নিম্নোক্ত দিনসমূহ ছুটি ঘোষণা করছে:\n\nপর্বের নাম\tবাংলা তারিখ\tইংরেজি তারিখ ও দিন\n"
                        + "শহীদ দিবস\t৮ ফাল্গুন ১৪২৬\t২১ ফেব্রুয়ারি, শুক্রবার\n\nমোঃ নূর আহ্\u200Cমদ\nঅতিরিক্ত সচিব\n");
        assertThat(paper.signatories())
                .extracting(Signatory::name, Signatory::designation)
                .containsExactly(tuple("মোঃ নূর আহ্\u200Cমদ", "অতিরিক্ত সচিব"));
    }

    @Test
    void anOrderOfAnOfficeMayBeOneWord() {
        PaperRecord paper = read(
                "বাংলাদেশ রেলওয়ে\nদপ্তরাদেশ\nবিষয়ঃ কমিটি গঠন প্রসঙ্গে।\nনিম্নোক্ত কর্মকর্তাগণের সমন্বয়ে নিলাম কমিটি গঠন করা হল-\n");
        assertThat(paper.kind()).isEqualTo(Kind.ORDER);
        assertThat(paper.title()).isEqualTo("দপ্তরাদেশ");
    }

    @Test
    void decisionsCountedBesideTheAgendaAreOfItsMatters() {
        assertThat(read(TITLE
                                + "আলোচ্য বিষয়:\n১। কার্যবিবরণী অনুমোদন।\n২। প্রহরী নিয়োগ।\n\nঅদ্যকার সভার কাজ আরম্ভ হয়।\n\n"
                                + "১নং সিদ্ধান্ত: কার্যবিবরণী অনুমোদিত হয়।\n২নং সিদ্ধান্ত: বিজ্ঞপ্তি প্রকাশ করতে হবে।\n"
                                + CLOSES)
                        .decisions())
                .extracting(Decision::number, Decision::topic, Decision::text)
                .containsExactly(
                        tuple("১", "কার্যবিবরণী অনুমোদন", "কার্যবিবরণী অনুমোদিত হয়।"),
                        tuple("২", "প্রহরী নিয়োগ", "বিজ্ঞপ্তি প্রকাশ করতে হবে।"));
    }

    private static List<String> who(String names) {
        return ReadText.who(read(OPENS + "সিদ্ধান্ত: কাজ করতে হবে।\nবাস্তবায়নে: " + names + "\n" + CLOSES)
                .decisions()
                .getFirst());
    }

    private static String office(String head) {
        Office office = Objects.requireNonNull(read(head).office());
        return Objects.requireNonNull(office.name());
    }
}
