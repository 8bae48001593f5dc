package org.mohafez.reader;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.tuple;
import static org.mohafez.reader.ReadText.deadline;
import static org.mohafez.reader.ReadText.meeting;
import static org.mohafez.reader.ReadText.read;

import java.time.Duration;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.mohafez.bangla.BanglaText;
import org.mohafez.reader.words.LeadingNumber;
import org.mohafez.reader.words.Posts;
import org.mohafez.record.CitedMemo;
import org.mohafez.record.Decision;
import org.mohafez.record.Kind;
import org.mohafez.record.Memo;
import org.mohafez.record.PaperRecord;
import org.mohafez.record.Provision;
import org.mohafez.record.Signatory;

/** What looks like a habit of offices and is none: the rules of {@link OfficeHabitsTest} must not read it. */
class WhatIsNotThereTest {
    private static final String TITLE = "জেলা মৎস্য কমিটির সভার কার্যবিবরণী\n";
    private static final String OPENS = TITLE + "সভাপতি উপস্থিত সকলকে স্বাগত জানিয়ে সভার কাজ শুরু করেন।\n";
    private static final String CLOSES = "সভায় আর কোনো আলোচনা না থাকায় সভাপতি সভার সমাপ্তি ঘোষণা করেন।\n";
    private static final String STATE = "গণপ্রজাতন্ত্রী বাংলাদেশ সরকার\nজনপ্রশাসন মন্ত্রণালয়\n";

    @Test
    void formsToBeFilledInEndInTime() {
        Assertions.assertTimeoutPreemptively(Duration.ofSeconds(10), () -> {
            String form = "Office of the " + "…".repeat(60) + " Upazila " + "…".repeat(40) + " District "
                    + "…".repeat(30) + " Division " + "…".repeat(30) + " Phone " + "…".repeat(20);
            assertThat(Posts.isOffice(form)).isFalse();
            assertThat(Posts.isOffice("Department of " + "_".repeat(70) + " Circle No. " + "_".repeat(40)
                            + " of the Company and its Zone here"))
                    .isFalse();
            assertThatCode(() -> read(form + "\n" + TITLE)).doesNotThrowAnyException();
        });
        assertThat(Posts.isOffice("University of Dhaka")).isTrue();
        assertThat(Posts.isOffice("Department of Agricultural Extension")).isTrue();
    }

    @Test
    void theMemoThatANotificationCancelsIsNotItsOwn() {
        for (String text : List.of(
                "নং ০৫.০০.০০০০.১৩২.১৯.০০৬.২১-২৩৯-এর মাধ্যমে জারিকৃত প্রজ্ঞাপনটি এতদ্বারা বাতিল করা হলো।",
                "নং ০৫.০০.০০০০.১৩২.১৯.০০৬.২১-২৩৯ - মূলে জারিকৃত প্রজ্ঞাপনটি এতদ্বারা বাতিল করা হলো।",
                "নং ০৫.০০.০০০০.১৩২.১৯.০০৬.২১-২৩৯—এর মাধ্যমে জারিকৃত প্রজ্ঞাপনটি এতদ্বারা বাতিল করা হলো।",
                "স্মারক নং ০৫.০০.০০০০.১৩২.১৯.০০৬.২১-২৩৯, তারিখ: ১২ জানুয়ারি ২০২২—এর মাধ্যমে জারিকৃত প্রজ্ঞাপনটি এতদ্বারা বাতিল করা হলো।")) {
            PaperRecord paper = read(STATE + "প্রজ্ঞাপন\nতারিখ: ৩১ মার্চ ২০২২\n\n" + text + "\n");
            assertThat(paper.memo()).extracting(Memo::number).isNull();
            assertThat(paper.provisions()).extracting(Provision::text).containsExactly(text);
            assertThat(paper.citedMemos())
                    .extracting(CitedMemo::number)
                    .containsExactly("০৫.০০.০০০০.১৩২.১৯.০০৬.২১-২৩৯");
        }
    }

    @Test
    void aProvisionKeepsItsBeginning() {
        String order = STATE + "অফিস আদেশ\nস্মারক নং-০৫.০০.০০০০.১৩২.১৯.০০৬.২১-১১১\tতারিখ: ৩১ মার্চ ২০২২\n\n";
        for (String text : List.of(
                "স্মারক নং ০৫.৫০.০০০০.১৩২.১৯.০০৬.২১-৩১ - মূলে জারিকৃত আদেশের ২ নং অনুচ্ছেদ সংশোধন করা হলো।",
                "নং ০৫.৫০.০০০০.১৩২.১৯.০০৬.২১-৩১।- মূলে জারিকৃত আদেশের ২ নং অনুচ্ছেদ সংশোধন করা হলো।",
                "No student of Class 9—whether regular or irregular—shall be registered without a birth certificate.")) {
            assertThat(read(order + text + "\n").provisions())
                    .extracting(Provision::text)
                    .containsExactly(text);
        }
    }

    @Test
    void anOrderMayBeginItsSentenceWithItsNumberToo() {
        String ordered = "জনাব আবু সালেহ, উপসচিব-কে উপপরিচালক পদে বদলি করা হলো।";
        PaperRecord paper =
                read(STATE + "অফিস আদেশ\nতারিখ: ৩১ মার্চ ২০২২\n\nনং ০৫.০০.০০০০.১৩২.১৯.০০৬.২১-২৩৯।- " + ordered + "\n");
        assertThat(paper.memo()).extracting(Memo::number).isEqualTo("০৫.০০.০০০০.১৩২.১৯.০০৬.২১-২৩৯");
        assertThat(paper.provisions()).extracting(Provision::text).containsExactly(ordered);
        assertThat(paper.citedMemos()).isEmpty();
        assertThat(LeadingNumber.of(BanglaText.clean("নম্বরঃ ০৫.০০.০০০০.১৩২.১৯.০০৬.২১-২৩৯—" + ordered)))
                .isPresent();
    }

    @Test
    void whoIsWelcomedHeadsNoListOfThoseWhoCame() {
        String matter = "১. মাদক নিয়ন্ত্রণ\nআলোচনা: মাদকের বিস্তার নিয়ে আলোচনা হয়।\nসিদ্ধান্ত: অভিযান চালাতে হবে।\n"
                + "২. বাল্যবিবাহ\nআলোচনা: বাল্যবিবাহ নিয়ে আলোচনা হয়।\nসিদ্ধান্ত: প্রচার চালাতে হবে।\n";
        for (String announces : List.of(
                "সভাপতি উপস্থিত সকলকে স্বাগত জানিয়ে নিম্নরূপ বিষয়ে আলোচনা আরম্ভ করেন:\n",
                "অতঃপর উপস্থিত সদস্যদের অনুমতিক্রমে আলোচ্যসূচি অনুযায়ী আলোচনা শুরু হয়ঃ\n",
                "উপস্থিত সদস্যদের সম্মতিতে আলোচনা:\n",
                "The members present discussed the following matters:\n")) {
            assertThat(read(TITLE + announces + matter + CLOSES).decisions())
                    .extracting(Decision::number, Decision::topic, Decision::discussion)
                    .containsExactly(
                            tuple("১", "মাদক নিয়ন্ত্রণ", "মাদকের বিস্তার নিয়ে আলোচনা হয়।"),
                            tuple("২", "বাল্যবিবাহ", "বাল্যবিবাহ নিয়ে আলোচনা হয়।"));
        }
    }

    @Test
    void thoseWhoCameMayBeHeadedWithTheOldColon() {
        for (String heads : List.of("উপস্থিতঃ", "উপস্থিতিঃ", "সভায় উপস্থিত সদস্যবৃন্দঃ")) {
            PaperRecord paper = read(OPENS + heads
                    + "\n১. মোঃ সাইফুল ইসলাম, নির্বাহী প্রকৌশলী\n২. তপন সাহা, প্রাক্কলনিক\nসভায় ৪টি দরপত্র পাওয়া যায়।\n"
                    + "সিদ্ধান্ত: দর গ্রহণের সুপারিশ করা হলো।\n" + CLOSES);
            assertThat(paper.decisions())
                    .extracting(Decision::number, Decision::topic)
                    .containsExactly(tuple(null, null));
        }
    }

    @Test
    void theListBeneathOneTalkIsOneDecisionWithItsTalk() {
        Decision decision = read(OPENS
                        + "আলোচনা: পুকুর খনন নিয়ে আলোচনা হয়।\nসিদ্ধান্ত:\n১. খনন শেষ করতে হবে।\n২. বিল দাখিল করতে হবে।\n"
                        + "বাস্তবায়নে: উপজেলা প্রকৌশলী\n" + CLOSES)
                .decisions()
                .getFirst();
        assertThat(decision.discussion()).isEqualTo("পুকুর খনন নিয়ে আলোচনা হয়।");
        assertThat(decision.items()).hasSize(2);
    }

    @Test
    void decisionsAreOfTheAgendaOnlyWhereTheyCountAsItDoes() {
        String agenda = "আলোচ্যসূচি:\n১. কার্যবিবরণী অনুমোদন\n২. পুকুর ইজারা\n৩. বিবিধ\n\nসভার কাজ আরম্ভ হয়।\n";
        assertThat(read(TITLE + agenda
                                + "আলোচ্যসূচি-১\nসিদ্ধান্ত-১: কার্যবিবরণী অনুমোদিত হয়।\nসিদ্ধান্ত-২: নোটিশ দিতে হবে।\n"
                                + "আলোচ্যসূচি-২\nসিদ্ধান্ত-৩: ইজারা দিতে হবে।\n" + CLOSES)
                        .decisions()
                        .get(1)
                        .topic())
                .isNotEqualTo("পুকুর ইজারা");
        assertThat(read(TITLE + "আলোচ্যসূচি: ১. কার্যবিবরণী অনুমোদন ২. পুকুর ইজারা\n\nসভার কাজ আরম্ভ হয়।\n"
                                + "সিদ্ধান্ত-২: নোটিশ দিতে হবে।\n" + CLOSES)
                        .decisions())
                .extracting(Decision::topic)
                .containsOnlyNulls();
        assertThat(read(TITLE + "আলোচ্যসূচি:\n১। কার্যবিবরণী অনুমোদন\n২। পুকুর ইজারা\n"
                                + "১। কার্যবিবরণী অনুমোদন\nসিদ্ধান্ত-১: অনুমোদিত হয়।\nসিদ্ধান্ত-২: নোটিশ দিতে হবে।\n"
                                + "২। পুকুর ইজারা\nসিদ্ধান্ত-১: ইজারা দিতে হবে।\n" + CLOSES)
                        .decisions())
                .extracting(Decision::topic, Decision::text)
                .contains(tuple("পুকুর ইজারা", "ইজারা দিতে হবে।"))
                .doesNotContain(tuple("পুকুর ইজারা", "নোটিশ দিতে হবে।"));
    }

    @Test
    void whatWillComeOfItIsNotDecided() {
        assertThat(read(OPENS + "আলোচ্য বিষয়\tআলোচনা ও সিদ্ধান্ত\tবাস্তবায়ন\n"
                                + "খাল খনন\tখালটির সংস্কার প্রয়োজন। প্রকল্পটি এলাকার কৃষি উন্নয়নে ভূমিকা রাখবে।\tউপজেলা প্রকৌশলী\n"
                                + CLOSES)
                        .decisions())
                .extracting(Decision::text)
                .doesNotContain("প্রকল্পটি এলাকার কৃষি উন্নয়নে ভূমিকা রাখবে।");
        assertThat(read(OPENS
                                + "প্রস্তাব নং-১: খাল খনন।\nআলোচনা ও সিদ্ধান্তঃ কাজ চলছে। এতে কৃষকগণ সুফল পাবে ও উৎপাদন বৃদ্ধিতে ভূমিকা রাখবেন।\n"
                                + CLOSES)
                        .decisions())
                .isEmpty();
    }

    @Test
    void aLetterThatQuotesDecisionsIsNoMinutes() {
        assertThat(
                        read("জেলা প্রশাসকের কার্যালয়, মৌলভীবাজার\nবিষয়: জেলা রাজস্ব সম্মেলনের কার্যবিবরণী প্রসঙ্গে।\n\nপ্রাপক: সহকারী কমিশনার (ভূমি)\n\n"
                                        + "উপর্যুক্ত বিষয়ে জানানো যাচ্ছে যে, সম্মেলনে নিম্নোক্ত সিদ্ধান্ত গৃহীত হয়:\n\n"
                                        + "আলোচ্য বিষয়\tসিদ্ধান্ত\tবাস্তবায়নকারী\nনামজারি\tমামলা নিষ্পত্তি করতে হবে।\tসহকারী কমিশনার (ভূমি)\n")
                                .kind())
                .isNotEqualTo(Kind.MINUTES);
    }

    @Test
    void whatIsToBeDoneIsNotDecidedWhereDecisionsAreAnnounced() {
        assertThat(read(OPENS
                                + "ডেঙ্গু নিয়ে আলোচনা হয়।\nকরণীয়: জমা পানি ফেলে দেয়া এবং মশারি ব্যবহার করা।\nবিস্তারিত আলোচনা শেষে নিম্নলিখিত সিদ্ধান্ত গৃহীত হয়:\n"
                                + "১। অভিযান চালাতে হবে।\n২। মাইকিং করতে হবে।\n" + CLOSES)
                        .decisions())
                .extracting(Decision::number, Decision::text)
                .containsExactly(tuple("১", "অভিযান চালাতে হবে।"), tuple("২", "মাইকিং করতে হবে।"));
        assertThat(read(OPENS
                                + "১। পুকুর ইজারা প্রসঙ্গে।\nকরণীয়: বিজ্ঞপ্তি দেওয়া।\nসর্বসম্মতিক্রমে ইজারার প্রস্তাব গৃহীত হয়।\n২। ভ্যানগাড়ি মেরামত প্রসঙ্গে আলোচনা হয়।\n"
                                + CLOSES)
                        .decisions())
                .extracting(Decision::text)
                .noneMatch(text ->
                        text.contains("বিজ্ঞপ্তি দেওয়া") || text.contains("ভ্যানগাড়ি") && text.contains("ইজারা"));
    }

    @Test
    void aDegreeIsNoPost() {
        assertThat(read(OPENS + "সিদ্ধান্ত: কাজ করতে হবে।\n" + CLOSES + "\nMd. Rafiqul Islam B.Ed\nHead Teacher\n")
                        .signatories())
                .extracting(Signatory::name, Signatory::designation)
                .containsExactly(tuple("Md. Rafiqul Islam B.Ed", "Head Teacher"));
    }

    @Test
    void numbersWithinTheTalkOfARowCountNoRows() {
        assertThat(read(OPENS + "আলোচনা\tসিদ্ধান্ত\tবাস্তবায়ন\n"
                                + "১. পুকুর খনন শেষ। ২. পোনা কেনা হয়েছে।\tপোনা ছাড়তে হবে।\tমৎস্য কর্মকর্তা\n"
                                + "১. জেলেদের তালিকা হয়েছে। ২. কার্ড ছাপা হয়েছে।\tকার্ড দিতে হবে।\tসমাজসেবা কর্মকর্তা\n"
                                + CLOSES)
                        .decisions())
                .extracting(Decision::number, Decision::topic)
                .containsExactly(tuple(null, null), tuple(null, null));
    }

    @Test
    void namesBehindALimitAreNotLost() {
        List<Decision> decisions = read(OPENS
                        + "সিদ্ধান্ত: তালিকা দিতে হবে।\nবাস্তবায়নে: উপজেলা কৃষি কর্মকর্তা; সময়: ৩০ জুন ২০২৪; উপজেলা মৎস্য কর্মকর্তা\n"
                        + CLOSES)
                .decisions();
        assertThat(ReadText.who(decisions.getFirst()))
                .containsExactly("উপজেলা কৃষি কর্মকর্তা", "উপজেলা মৎস্য কর্মকর্তা");
        assertThat(deadline(decisions.getFirst()).text()).isEqualTo("৩০ জুন ২০২৪");
        Decision term = read(OPENS
                        + "সিদ্ধান্ত: তালিকা দিতে হবে।\nবাস্তবায়নে: প্রকল্প পরিচালক, পুকুর খনন প্রকল্প, মেয়াদ: জুলাই ২০২০-জুন ২০২৫, মৎস্য অধিদপ্তর\n"
                        + CLOSES)
                .decisions()
                .getFirst();
        assertThat(term.deadline()).isNull();
        assertThat(String.join(" ", ReadText.who(term))).contains("মৎস্য অধিদপ্তর");
    }

    @Test
    void aCallToAMeetingIsNoMinutes() {
        assertThat(
                        read("ইউনিয়ন দুর্যোগ ব্যবস্থাপনা কমিটির জরুরী সভা\nতারিখঃ ২৫ মে, ২০২৪ইং\nসময়ঃ রাত ৮ ঘটিকা\nসভাপতিঃ মোঃ মাসুদুল আলম, চেয়ারম্যান\n\n"
                                        + "সভায় উপস্থিত থাকার জন্য অনুরোধ করা হলো। সর্বসম্মতিক্রমে সভার তারিখ পরিবর্তন করা হলো।\n১। আশ্রয়কেন্দ্র\n২। বিবিধ\n")
                                .kind())
                .isNotEqualTo(Kind.MINUTES);
    }

    @Test
    void aSentenceBeforeAColonIsNoTopic() {
        String list = OPENS
                + "সভায় নিম্নলিখিত সিদ্ধান্তসমূহ গৃহীত হয়:\n১. পরিদর্শন: ১০টি বিদ্যালয় পরিদর্শন করতে হবে।\n২. উপবৃত্তি: নাম কর্তন করতে হবে।\n";
        assertThat(read(list + "৩. আগামী সভা উপজেলা পরিষদ হলরুমে, সময়: সকাল ১০টা।\n" + CLOSES)
                        .decisions()
                        .getLast()
                        .topic())
                .isNull();
    }

    @Test
    void anEnglishRoomEndsBeforeWhoPresides() {
        assertThat(meeting(
                                "Minutes of the Meeting on Net Metering\nThe meeting was held on 12 October 2022 at 3:00 PM in the conference room of Power Division and Mr. Md. Habibur Rahman, Secretary, Power Division presided over the meeting.\n")
                        .venue())
                .isEqualTo("conference room of Power Division");
    }

    @Test
    void whatAnnouncesAListIsNoDecision() {
        assertThat(read(OPENS
                                + "প্রস্তাব নং-১: খাল খনন।\nআলোচনা ও সিদ্ধান্তঃ বিস্তারিত আলোচনা শেষে নিম্নোক্ত সিদ্ধান্ত গৃহীত হয়:\n১। খনন শেষ করতে হবে।\n২। বিল দাখিল করতে হবে।\n"
                                + CLOSES)
                        .decisions())
                .extracting(Decision::text)
                .noneMatch(text -> text.contains("নিম্নোক্ত"));
    }

    @Test
    void theTimeBehindAMeetingKeepsItsMeeting() {
        Decision decision = read(OPENS + "সিদ্ধান্ত: সভার পরবর্তী ৭ দিনের মধ্যে প্রতিবেদন দিতে হবে।\n" + CLOSES)
                .decisions()
                .getFirst();
        assertThat(deadline(decision).text()).isEqualTo("সভার পরবর্তী ৭ দিনের মধ্যে");
    }

    @Test
    void anAddressAndTheStateAreNoOffice() {
        String rest = "\nসভার কার্যবিবরণী\n\nসিদ্ধান্ত: কাজ করতে হবে।\n";
        assertThat(Objects.requireNonNull(
                                read("গণপ্রজাতন্ত্রী বাংলাদেশ সরকার\nশিল্প মন্ত্রণালয়\n৬ নং ভবন বাংলাদেশ সচিবালয়, ঢাকা"
                                                + rest)
                                        .office())
                        .name())
                .isEqualTo("শিল্প মন্ত্রণালয়");
        assertThat(Objects.requireNonNull(read("গণপ্রজাতন্ত্রী বাংলাদেশ সরকারের\nশিল্প মন্ত্রণালয়" + rest)
                                .office())
                        .name())
                .isEqualTo("শিল্প মন্ত্রণালয়");
    }
}
