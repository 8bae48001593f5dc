package org.mohafez.reader;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.mohafez.reader.ReadText.read;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.mohafez.record.Decision;
import org.mohafez.record.Implementer;
import org.mohafez.record.Kind;
import org.mohafez.record.Meeting;
import org.mohafez.record.PaperRecord;
import org.mohafez.record.Person;
import org.mohafez.record.Status;

/** Resolutions of municipalities and union parishads: talk that ends in a decision which no label names. */
class ResolutionsTest {
    @Test
    void aProposalThatIsAdoptedIsDecidedAndOneThatIsPutOffIsNot() {
        PaperRecord paper = read("মেঘনাপাড় পৌরসভা\nমাসিক সভার কার্যবিবরণী\n"
                + "সভার তারিখ: ১২ মার্চ ২০২৩\nসভাপতি: জনাব মোঃ তোফাজ্জল হক, মেয়র\n"
                + "সভাপতি উপস্থিত সকলকে স্বাগত জানিয়ে সভার কাজ শুরু করেন।\n"
                + "প্রস্তাব নং-১: বিগত সভার কার্যবিবরণী পাঠ ও অনুমোদন।\n"
                + "আলোচনা: গত মাসের সভার কার্যবিবরণী পাঠ করে শোনানো হয়। কোনো সংশোধনী না থাকায় তা সর্বসম্মতিক্রমে দৃঢ়ীকরণ করা হয়।\n"
                + "প্রস্তাব নং-২: ৪নং ওয়ার্ডের ড্রেন নির্মাণ প্রসঙ্গে।\n"
                + "আলোচনা: কাউন্সিলর জনাব রুহুল আমিন জানান, ড্রেনটি ভাঙা থাকায় জলাবদ্ধতা হচ্ছে। আলোচনান্তে ড্রেনটি নির্মাণের জন্য ৫,০০,০০০/- টাকা বরাদ্দের প্রস্তাব সর্বসম্মতিক্রমে গৃহীত হয়।\n"
                + "প্রস্তাব নং-৩: মশক নিধন কার্যক্রম।\n"
                + "আলোচনা: মশার উপদ্রব বৃদ্ধি পেয়েছে মর্মে সদস্যগণ জানান। প্রতি ওয়ার্ডে সপ্তাহে একদিন ওষুধ ছিটানোর প্রস্তাব সর্বসম্মতিক্রমে গৃহীত হয়। বাস্তবায়নে: স্যানিটারি ইন্সপেক্টর\n"
                + "প্রস্তাব নং-৪: ট্রেড লাইসেন্স ফি।\n"
                + "আলোচনা: নতুন তফসিল অনুযায়ী ফি আদায়ের বিষয়ে আলোচনা হয়। বিষয়টি পরবর্তী সভায় আলোচনার জন্য রাখা হলো।\n"
                + "আর কোনো আলোচনা না থাকায় সভাপতি সকলকে ধন্যবাদ জানিয়ে সভার সমাপ্তি ঘোষণা করেন।\n");
        assertThat(paper.decisions())
                .extracting(Decision::number, Decision::topic)
                .containsExactly(tuple("২", "৪নং ওয়ার্ডের ড্রেন নির্মাণ প্রসঙ্গে"), tuple("৩", "মশক নিধন কার্যক্রম"));
        Decision drain = paper.decisions().getFirst();
        assertThat(drain.text()).startsWith("আলোচনান্তে").endsWith("গৃহীত হয়।");
        assertThat(drain.discussion()).contains("জলাবদ্ধতা").doesNotContain("গৃহীত");
        assertThat(paper.decisions().getLast().implementers())
                .extracting(Implementer::text)
                .containsExactly("স্যানিটারি ইন্সপেক্টর");
    }

    @Test
    void aSignatureBesideTheChairInAListIsNoName() {
        PaperRecord paper = read("চরপাড়া উচ্চ বিদ্যালয়\nম্যানেজিং কমিটির সভার কার্যবিবরণী\n"
                + "অদ্য ১৫/০৭/২০২৩ খ্রি. তারিখ বিকাল ৩.০০ ঘটিকায় ম্যানেজিং কমিটির সভাপতি জনাব মোঃ নুরুল আমিন এর সভাপতিত্বে অফিস কক্ষে এক সভা অনুষ্ঠিত হয়।\n\n"
                + "উপস্থিত সদস্যগণের নাম ও স্বাক্ষর:\n"
                + "ক্রমিক\tনাম\tপদবি\tস্বাক্ষর\n১\tমোঃ নুরুল আমিন\tসভাপতি\tস্বাঃ\n২\tহাবিবা খাতুন\tপ্রধান শিক্ষক ও সদস্য সচিব\tস্বাঃ\n\n"
                + "সিদ্ধান্ত: সীমানা প্রাচীর নির্মাণ করা হোক।\n");
        assertThat(requireNonNull(requireNonNull(paper.meeting()).chair()).name())
                .isEqualTo("মোঃ নুরুল আমিন");
    }

    @Test
    void mattersUnderNumberedHeadingsHaveTheirListsAndThoseWhoActForThem() {
        PaperRecord paper = read(
                "জেলা প্রশাসকের কার্যালয়, পঞ্চগড়\nজেলা রাজস্ব সভার কার্যবিবরণী\n"
                        + "সভার তারিখ: ১১ মে ২০২২\nসভাপতি: জহুরা খানম, জেলা প্রশাসক\n\n"
                        + "১. ভূমি উন্নয়ন কর আদায়\nআদায় সন্তোষজনক নয় মর্মে আলোচনা হয়।\nসিদ্ধান্ত:\n"
                        + "১.১ প্রতি হাটে প্রচার চালাতে হবে।\n১.২ বকেয়ার জন্য মামলা দায়ের করতে হবে।\n"
                        + "বাস্তবায়ন: সহকারী কমিশনার (ভূমি), সকল\n\n"
                        + "২. খাস জমি বন্দোবস্ত\nসিদ্ধান্ত: বন্দোবস্তের প্রস্তাব দাখিল করতে হবে।\nবাস্তবায়ন: উপজেলা নির্বাহী অফিসার (সকল)\n");
        assertThat(paper.decisions())
                .extracting(Decision::number, Decision::topic)
                .containsExactly(tuple("১", "ভূমি উন্নয়ন কর আদায়"), tuple("২", "খাস জমি বন্দোবস্ত"));
        assertThat(paper.decisions().getFirst().items())
                .containsExactly("প্রতি হাটে প্রচার চালাতে হবে।", "বকেয়ার জন্য মামলা দায়ের করতে হবে।");
        assertThat(paper.decisions())
                .flatExtracting(Decision::implementers)
                .extracting(Implementer::text)
                .containsExactly("সহকারী কমিশনার (ভূমি), সকল", "উপজেলা নির্বাহী অফিসার (সকল)");
    }

    @Test
    void whoIsNamedOnceBeneathAListActsForAllOfIt() {
        PaperRecord paper = read("চরভদ্রাসন উপজেলা পরিষদ\nমাসিক সভার কার্যবিবরণী\nসভার তারিখ: ১১ মে ২০২২\n"
                + "সভায় বিস্তারিত আলোচনা শেষে নিম্নরূপ সিদ্ধান্ত গৃহীত হয়:\n"
                + "(ক) খাল খনন করতে হবে।\n(খ) বাঁধ মেরামত করতে হবে।\nবাস্তবায়নে: উপজেলা প্রকৌশলী\n"
                + "আর কোনো আলোচনা না থাকায় সভাপতি সভার সমাপ্তি ঘোষণা করেন।\n");
        assertThat(paper.decisions())
                .extracting(Decision::number, ReadText::who)
                .containsExactly(tuple("ক", List.of("উপজেলা প্রকৌশলী")), tuple("খ", List.of("উপজেলা প্রকৌশলী")));
    }

    @Test
    void whatTheMeetingAsksOfSomebodyAtTheEndOfAMatterIsDecided() {
        PaperRecord paper = read("রাজনগর ইউনিয়ন পরিষদ\nমাসিক সভার রেজুলেশন\nসভার তারিখ: ১১ মে ২০২২\n"
                + "আলোচ্য বিষয়-১: বিধবা ভাতা\nসমাজসেবা অফিস হতে কোটা পাওয়া গেছে। তালিকা প্রস্তুত করার জন্য সকল সদস্যকে অনুরোধ করা হয়।\n"
                + "আলোচ্য বিষয়-২: হাট ইজারা\nসচিব সকলকে বকেয়া পরিশোধের অনুরোধ করেন।\n"
                + "পরিশেষে সভাপতি সকলকে ধন্যবাদ জানিয়ে সভা শেষ করেন।\n");
        assertThat(paper.decisions())
                .extracting(Decision::topic, Decision::text)
                .containsExactly(tuple("বিধবা ভাতা", "তালিকা প্রস্তুত করার জন্য সকল সদস্যকে অনুরোধ করা হয়।"));
    }

    @Test
    void decisionsOfOneMatterShareThoseWhoAreNamedBeneathThem() {
        PaperRecord paper = read("মেঘনাপাড় পৌরসভা\nমাসিক সভার কার্যবিবরণী\nসভার তারিখ: ১২ মার্চ ২০২৩\n"
                + "আলোচ্য সূচি-০১: পৌর কর\nআলোচনা: আদায় কম।\nসিদ্ধান্ত-১: নোটিশ প্রদান করতে হবে।\nসিদ্ধান্ত-২: কর মেলা আয়োজন করতে হবে।\nবাস্তবায়নে: কর নির্ধারক ও সচিব\n"
                + "আলোচ্য সূচি-০২: সড়ক বাতি\nসিদ্ধান্ত: বাতি স্থাপন করতে হবে।\nবাস্তবায়নে: সহকারী প্রকৌশলী\n");
        assertThat(paper.decisions())
                .extracting(ReadText::who)
                .containsExactly(
                        List.of("কর নির্ধারক", "সচিব"), List.of("কর নির্ধারক", "সচিব"), List.of("সহকারী প্রকৌশলী"));
    }

    @Test
    void unionMinutesOfOldWithoutATitleAreMinutes() {
        PaperRecord paper = read("৫নং চরকুমারিয়া ইউনিয়ন পরিষদ কার্যালয়\nথানা- সখিপুর, জিলা- শরীয়তপুর\n"
                + "অদ্য ৩০শে আষাঢ় ১৩৯২ সাল মোতাবেক ১৪ই জুলাই ১৯৮৫ ইং তারিখ রবিবার বেলা ১০ ঘটিকায় চরকুমারিয়া ইউনিয়ন পরিষদের এক সাধারণ সভা চেয়ারম্যান জনাব হাজী কলিমউদ্দিন মণ্ডলের সভাপতিত্বে পরিষদ কার্যালয়ে অনুষ্ঠিত হয়।\n"
                + "১নং প্রস্তাব: বিগত সভার কার্যবিবরণী পাঠ করা হইল এবং উহা সর্বসম্মতিক্রমে অনুমোদিত হইল।\n"
                + "২নং প্রস্তাব: মাতবর কান্দি হইতে বাজার পর্যন্ত রাস্তা মেরামত সম্পর্কে আলোচনা হয়। স্থির হইল যে উক্ত রাস্তা মেরামতের জন্য প্রকল্প কমিটি গঠন করা হউক।\n"
                + "৩নং প্রস্তাব: চৌকিদারগণের বেতন বাবদ ২,৪০০/- টাকা পরিশোধ করার প্রস্তাব পেশ করা হয়। প্রস্তাব গৃহীত হইল। সচিব উহা কার্যকরী করিবেন।\n"
                + "৪নং প্রস্তাব: হাট ইজারার টাকা আদায় বিষয়ে চেয়ারম্যান সাহেব সভাকে অবহিত করেন।\n"
                + "অতঃপর সভাপতি সাহেব সকলকে ধন্যবাদ জ্ঞাপন করিয়া সভার কার্য শেষ করেন।\n"
                + "(হাজী কলিমউদ্দিন মণ্ডল)\nচেয়ারম্যান\n");
        assertThat(paper.kind()).isEqualTo(Kind.MINUTES);
        assertThat(meeting(paper).date()).isEqualTo("1985-07-14");
        assertThat(chair(paper).name()).isEqualTo("হাজী কলিমউদ্দিন মণ্ডল");
        assertThat(chair(paper).designation()).isEqualTo("চেয়ারম্যান");
        assertThat(paper.decisions()).extracting(Decision::number).containsExactly("২", "৩");
        assertThat(paper.decisions().getFirst().text()).startsWith("স্থির হইল যে");
        assertThat(paper.decisions().getLast().text())
                .startsWith("চৌকিদারগণের বেতন")
                .endsWith("সচিব উহা কার্যকরী করিবেন।");
        assertThat(paper.relations()).extracting(relation -> relation.type()).containsExactly("confirms");
    }

    @Test
    void aBookOfMinutesHasItsOfficeBelowTheTitleAndItsTopicsInTheAgenda() {
        PaperRecord paper = read("সভার কার্যবিবরণী বহি\nপূর্ব রাজনগর ইউনিয়ন পরিষদ\nউপজেলা: রাজনগর, জেলা: মৌলভীবাজার\n"
                + "অদ্যকার সভার সভাপতি: জনাব শফিকুর রহমান চৌধুরী, চেয়ারম্যান\n"
                + "সভার তারিখ: ০৫/০৮/২০১৯ খ্রিঃ\n"
                + "আলোচ্য বিষয়:\n১। গত সভার কার্যবিবরণী পঠন ও অনুমোদন\n২। এলজিএসপি-৩ এর প্রকল্প গ্রহণ\n৩। বিবিধ\n"
                + "প্রস্তাব-১\nগত সভার কার্যবিবরণী পাঠ করে শুনানো হলে সর্বসম্মতিক্রমে অনুমোদন করা হয়।\n"
                + "প্রস্তাব-২\nসভাপতি বরাদ্দ সম্পর্কে সভাকে অবহিত করেন। ৬নং ওয়ার্ডে গভীর নলকূপ স্থাপন প্রকল্প সর্বসম্মতিক্রমে অনুমোদন করা হলো।\n"
                + "প্রস্তাব-৩\nকোনো প্রস্তাব গৃহীত হয় নি।\n");
        assertThat(paper.kind()).isEqualTo(Kind.MINUTES);
        assertThat(requireNonNull(paper.office()).name()).startsWith("পূর্ব রাজনগর ইউনিয়ন পরিষদ");
        assertThat(requireNonNull(paper.office()).upazila()).isEqualTo("রাজনগর");
        assertThat(chair(paper).name()).isEqualTo("শফিকুর রহমান চৌধুরী");
        assertThat(paper.decisions())
                .extracting(Decision::number, Decision::topic)
                .containsExactly(tuple("২", "এলজিএসপি-৩ এর প্রকল্প গ্রহণ"));
    }

    @Test
    void aNumberBeforeTheWordProposalIsTheMatters() {
        PaperRecord paper = read("কালীগঞ্জ পৌরসভা\nকালীগঞ্জ, ঝিনাইদহ\n"
                + "বিষয়: পৌর পরিষদের সেপ্টেম্বর/২০২২ মাসের সাধারণ সভার কার্যবিবরণী।\nসময়: বিকাল ৩.৩০ ঘটিকা\n"
                + "১। প্রস্তাব: পৌর এলাকার সড়ক বাতি মেরামত।\n"
                + "১৫ দিনের মধ্যে অকেজো বাতি মেরামত করার প্রস্তাব সর্বসম্মতিক্রমে অনুমোদন করা হয়। দায়িত্ব: সহকারী প্রকৌশলী (বিদ্যুৎ)\n"
                + "২। প্রস্তাব: হোল্ডিং ট্যাক্স আদায়।\n"
                + "গত সভায় ক্যাম্প করার প্রস্তাব গৃহীত হয়। আদায়ের হার ৪৮%। নিম্নরূপ সিদ্ধান্ত গৃহীত হয়:\n"
                + "ক) প্রতি ওয়ার্ডে ক্যাম্প করতে হবে।\nখ) মাইকিং করতে হবে।\n");
        assertThat(paper.decisions())
                .extracting(Decision::number, Decision::topic)
                .containsExactly(tuple("১", "পৌর এলাকার সড়ক বাতি মেরামত"), tuple("২", "হোল্ডিং ট্যাক্স আদায়"));
        assertThat(paper.decisions().getFirst().implementers())
                .extracting(Implementer::text)
                .containsExactly("সহকারী প্রকৌশলী (বিদ্যুৎ)");
        assertThat(paper.decisions().getLast().items()).hasSize(2);
        assertThat(paper.decisions().getLast().discussion()).contains("গত সভায়");
    }

    @Test
    void labelsInTwoLanguagesAreOneLabel() {
        PaperRecord paper = read("Suvapur Pourashava\nResolution of the 21st Meeting of the Pourashava Parishad\n"
                + "Date / তারিখ: 18 May 2021\nসময় (Time): 11:30 am\nVenue/স্থান: Pourashava Conference Room\n"
                + "Chairperson / সভাপতি: Md. Anisul Karim, Mayor\n"
                + "Item No. 1: Confirmation of the minutes of the last meeting\n"
                + "The minutes of the 20th meeting were read and confirmed unanimously.\n"
                + "Item No. 2: Street lights\n"
                + "Discussion: Councillors complained of dark streets in ward 4. Resolved that 40 LED lights be installed in ward 4.\n"
                + "Responsibility: Sub-Assistant Engineer (Electrical)\n");
        assertThat(meeting(paper).date()).isEqualTo("2021-05-18");
        assertThat(meeting(paper).time()).isEqualTo("11:30");
        assertThat(meeting(paper).venue()).isEqualTo("Pourashava Conference Room");
        assertThat(chair(paper).name()).isEqualTo("Md. Anisul Karim");
        assertThat(meeting(paper).number()).isEqualTo("21st");
        assertThat(paper.decisions())
                .extracting(Decision::number, Decision::topic, Decision::text)
                .containsExactly(tuple("2", "Street lights", "Resolved that 40 LED lights be installed in ward 4."));
    }

    @Test
    void englishMinutesAnnounceTheirListAndNameWhoActsInBrackets() {
        PaperRecord paper =
                read("Ministry of Water Resources\nMinutes of the 3rd meeting of the Project Steering Committee\n"
                        + "Date: 17 February 2020\n"
                        + "2. The Chairperson welcomed all and requested the Project Director to present the progress.\n"
                        + "3. After detailed discussion the following decisions were taken:\n"
                        + "(a) Proposals shall be submitted by 15 March 2020.\n(Action: Project Director)\n"
                        + "(b) The plan shall be placed before the next meeting.\n(Action: DG, BWDB; Project Director)\n"
                        + "4. As there was no other issue, the meeting ended with a vote of thanks from the chair.\n");
        assertThat(paper.decisions())
                .extracting(Decision::number, Decision::text, ReadText::who)
                .containsExactly(
                        tuple("a", "Proposals shall be submitted by 15 March 2020.", List.of("Project Director")),
                        tuple(
                                "b",
                                "The plan shall be placed before the next meeting.",
                                List.of("DG, BWDB", "Project Director")));
    }

    @Test
    void aListWithBulletsIsOneOfDecisionsToo() {
        for (String bullet : List.of("•", "➢", "-", "\uF0B7")) {
            PaperRecord paper =
                    read("নারী ও শিশু নির্যাতন প্রতিরোধ কমিটির সভার কার্যবিবরণী\nসভার তারিখ: ১৪ মার্চ ২০২৩\n"
                            + "আলোচনা শেষে নিম্নবর্ণিত সিদ্ধান্তসমূহ গৃহীত হয়:\n"
                            + bullet + " উঠান বৈঠক করতে হবে। (বাস্তবায়নে: ইউপি চেয়ারম্যান, সকল)\n"
                            + bullet + " অভিযোগ বক্স স্থাপন করতে হবে।\n"
                            + "সভায় আর কোনো আলোচনা না থাকায় সভাপতি সভা সমাপ্ত করেন।\n");
            assertThat(paper.decisions())
                    .as(bullet)
                    .extracting(Decision::number, Decision::text, ReadText::who)
                    .containsExactly(
                            tuple(null, "উঠান বৈঠক করতে হবে।", List.of("ইউপি চেয়ারম্যান, সকল")),
                            tuple(null, "অভিযোগ বক্স স্থাপন করতে হবে।", List.of()));
        }
    }

    @Test
    void aListOfNoMatterBehindItsLabelIsOneOfDecisions() {
        String head = "শিক্ষক পরিষদের সভার কার্যবিবরণী\nসভার তারিখ: ১৪ মার্চ ২০২৩\n";
        for (String list : List.of(
                "সিদ্ধান্ত: ১। উৎসব করা হবে।\n২। পরীক্ষা শুরু হবে।\n",
                "সিদ্ধান্ত: ১। উৎসব করা হবে। ২। পরীক্ষা শুরু হবে।\n")) {
            assertThat(read(head + list).decisions())
                    .as(list)
                    .extracting(Decision::number, Decision::text)
                    .containsExactly(tuple("১", "উৎসব করা হবে।"), tuple("২", "পরীক্ষা শুরু হবে।"));
        }
        assertThat(read(head + "আলোচ্য বিষয়: বিবিধ\nসিদ্ধান্ত: ১। উৎসব করা হবে।\n২। পরীক্ষা শুরু হবে।\n")
                        .decisions())
                .as("parts of one matter's decision")
                .hasSize(1);
    }

    @Test
    void theCloseOfTheMeetingIsNoPartOfItsLastDecision() {
        PaperRecord paper = read(
                "একাডেমিক কাউন্সিলের ৪৯তম সভার কার্যবিবরণী\n"
                        + "আলোচ্যসূচি-১: থিসিস জমাদান।\nসিদ্ধান্ত-১: সময়সীমা ৩১ মার্চ ২০২২ পর্যন্ত বর্ধিত করা হলো। কার্যার্থে: পরীক্ষা নিয়ন্ত্রক।\n"
                        + "আলোচ্যসূচি-২: বিবিধ।\nসিদ্ধান্ত-২: প্রস্তাব দাখিল করতে হবে। আর কোন বিষয় না থাকায় সভাপতি সভার সমাপ্তি ঘোষণা করেন।\n");
        assertThat(paper.decisions())
                .extracting(Decision::text, ReadText::who)
                .containsExactly(
                        tuple("সময়সীমা ৩১ মার্চ ২০২২ পর্যন্ত বর্ধিত করা হলো।", List.of("পরীক্ষা নিয়ন্ত্রক")),
                        tuple("প্রস্তাব দাখিল করতে হবে।", List.of()));
    }

    @Test
    void talkOfAMeetingThatEndedClosesNone() {
        PaperRecord paper = read("ইউনিয়ন পরিষদের সভার কার্যবিবরণী\nআলোচ্যসূচি-১: উন্মুক্ত বাজেট\n"
                + "আলোচনা: সচিব জানান, প্রস্তুতি শেষ। ওয়ার্ড সভা সমাপ্ত হয়েছে।\nসিদ্ধান্ত: বাজেট অনুমোদন করা হলো।\n");
        assertThat(paper.decisions())
                .extracting(Decision::topic, Decision::discussion)
                .containsExactly(tuple("উন্মুক্ত বাজেট", "সচিব জানান, প্রস্তুতি শেষ। ওয়ার্ড সভা সমাপ্ত হয়েছে।"));
    }

    @Test
    void wantOfOtherProposalsDecidesAndClosesNothing() {
        PaperRecord paper = read("সমবায় সমিতির সভার কার্যবিবরণী\nআলোচনা শেষে নিম্নরূপ সিদ্ধান্ত গৃহীত হয়:\n"
                + "১। সভাপতি পদে আর কোন প্রস্তাব না থাকায় জনাব আব্দুল করিমকে সভাপতি নির্বাচিত ঘোষণা করা হয়।\n"
                + "২। ব্যাংক হিসাব খুলতে হবে।\n");
        assertThat(paper.decisions()).extracting(Decision::number).containsExactly("১", "২");
    }

    @Test
    void nothingBehindALabelIsLostWhereALaterPartIsNumbered() {
        PaperRecord paper = read(
                "সভার কার্যবিবরণী\n"
                        + "সিদ্ধান্ত: • নিম্নোক্ত কমিটি গঠন করা হলো: ১। ইউএনও – আহ্বায়ক ২। পিআইও – সদস্য\n• কমিটি ৭ দিনের মধ্যে প্রতিবেদন দিবে।\n");
        assertThat(String.join(
                        " ", paper.decisions().stream().map(Decision::text).toList()))
                .contains("নিম্নোক্ত কমিটি গঠন করা হলো", "ইউএনও – আহ্বায়ক", "প্রতিবেদন দিবে");
    }

    @Test
    void bulletsBehindAFinishedDecisionAreNoPartOfIt() {
        PaperRecord paper = read(
                "সভার কার্যবিবরণী\nআলোচ্য বিষয়: সড়ক\nসিদ্ধান্ত: রাস্তা মেরামত করতে হবে।\n• বিবিধ: কৃষি অফিসার জানান যে, সার মজুদ আছে।\n");
        assertThat(paper.decisions()).extracting(Decision::text).containsExactly("রাস্তা মেরামত করতে হবে।");
    }

    @Test
    void aSignatureAtTheFootOfAPageDoesNotClosePapersThatGoOn() {
        PaperRecord paper = read("আদর্শ মাধ্যমিক বিদ্যালয়\nম্যানেজিং কমিটির সভার রেজুলেশন\n"
                + "অদ্য ১১/০৮/২০১৯ ইং তারিখে এক সভা অনুষ্ঠিত হয়। সভায় নিম্নরূপ সিদ্ধান্ত গৃহীত হয়:\n"
                + "১। মাঠ ভরাট করতে হবে।\n\nস্বাঃ/-\n\n২। ঘর মেরামত করতে হবে।\n৩। শিক্ষক নিয়োগ করতে হবে।\n");
        assertThat(paper.decisions()).extracting(Decision::number).contains("১");
        assertThat(paper.decisions().toString()).contains("ঘর মেরামত", "শিক্ষক নিয়োগ");
    }

    @Test
    void whatMustBeDoneAfterTheMeetingDoesNotCloseIt() {
        PaperRecord paper = read(
                "শিক্ষা কমিটির সভার কার্যবিবরণী\nসিদ্ধান্ত: তালিকা করতে হবে। সভা শেষে তালিকাটি প্রেরণ করতে হবে।\n");
        assertThat(paper.decisions())
                .extracting(Decision::text)
                .containsExactly("তালিকা করতে হবে। সভা শেষে তালিকাটি প্রেরণ করতে হবে।");
    }

    @Test
    void aProposalThatIsGrantedAndACommitteeThatIsFormedAreResolved() {
        PaperRecord paper = read("আদর্শ মাধ্যমিক বিদ্যালয়\nম্যানেজিং কমিটির সভা\n"
                + "অদ্য ১১/০৮/২০১৯ ইং তারিখে ম্যানেজিং কমিটির এক সভা সভাপতি জনাব নজরুল ইসলামের সভাপতিত্বে অনুষ্ঠিত হয়।\n"
                + "১নং প্রস্তাব আলোচনান্তে ঘর মেরামতের জন্য ৪৫,০০০/- টাকা অনুমোদন দেওয়া হলো এবং ৩ সদস্যের কমিটি গঠন করা হলো।\n"
                + "২নং প্রস্তাব আলোচনান্তে সিদ্ধান্ত হয় যে, ক্রীড়া প্রতিযোগিতা অনুষ্ঠিত হবে।\n\nস্বাঃ/-\nসভাপতি\n");
        assertThat(paper.decisions()).extracting(Decision::number).containsExactly("১", "২");
        assertThat(paper.status()).isEqualTo(Status.SIGNED);
    }

    @Test
    void aLabelWithNothingSaidResolvesNothing() {
        assertThat(read("মাসিক সভার কার্যবিবরণী\nপ্রস্তাব নং-১\nআলোচনা:\n১।\n২।\n")
                        .decisions())
                .isEmpty();
    }

    @Test
    void aLabelBehindWhichNothingIsSaidDecidesNothing() {
        String matter =
                "উপজেলা পরিষদের সভার কার্যবিবরণী\nআলোচ্যসূচি-১: বিবিধ।\nআলোচনা: কোনো আলোচনা হয়নি।\nসিদ্ধান্ত: ";
        assertThat(List.of("নেই।", "কোন সিদ্ধান্ত গৃহীত হয়নি।", "কোনো সিদ্ধান্ত নেওয়া হয়নি।"))
                .allSatisfy(said ->
                        assertThat(read(matter + said + "\n").decisions()).isEmpty());
        assertThat(read(matter + "কোন টাকা বরাদ্দ নেই বিধায় পত্র দিতে হবে।\n").decisions())
                .hasSize(1);
    }

    @Test
    void theOneLabelBeneathNumberedTalkHeadsAListOfDecisions() {
        String talk = "এপিএ টিমের সভার কার্যবিবরণী\nআলোচনা:\n১. সভাপতি সকলকে স্বাগত জানান।\n"
                + "২. ফোকাল পয়েন্ট জানান যে, ৪৮% অর্জিত হয়েছে।\n";
        String list = "সিদ্ধান্তসমূহ:\n১. উদ্যোগ গ্রহণ করতে হবে। (বাস্তবায়নে: সকল সাব-রেজিস্ট্রার)\n"
                + "২. ৩য় ত্রৈমাসিকের সভা আহ্বান করতে হবে। (বাস্তবায়নে: ফোকাল পয়েন্ট)\n";
        assertThat(read(talk + list).decisions())
                .extracting(Decision::number, Decision::text, ReadText::who)
                .containsExactly(
                        tuple("১", "উদ্যোগ গ্রহণ করতে হবে।", List.of("সকল সাব-রেজিস্ট্রার")),
                        tuple("২", "৩য় ত্রৈমাসিকের সভা আহ্বান করতে হবে।", List.of("ফোকাল পয়েন্ট")));
    }

    @Test
    void aListBeneathAMatterIsItsOwnWhereEachHasItsLabel() {
        PaperRecord paper = read(
                "আইন-শৃঙ্খলা কমিটির সভার কার্যবিবরণী\n"
                        + "১. মাদক: ওসি জানান, অভিযান চলছে।\nসিদ্ধান্ত: অভিযান জোরদার করতে হবে।\n"
                        + "২. যানজট: মেয়র জানান, যানজট বেড়েছে।\nসিদ্ধান্ত:\n১. স্ট্যান্ড সরাতে হবে।\n২. রুট নির্ধারণ করতে হবে।\n");
        assertThat(paper.decisions())
                .extracting(Decision::number, Decision::text)
                .containsExactly(
                        tuple("১", "অভিযান জোরদার করতে হবে।"),
                        tuple("২", "১. স্ট্যান্ড সরাতে হবে। ২. রুট নির্ধারণ করতে হবে।"));
    }

    @Test
    void aSubjectThatIsCountedIsTheFirstMatter() {
        PaperRecord paper = read("রিজেন্ট বোর্ডের ৫১তম সভার কার্যবিবরণী\nস্থান: সভাকক্ষ\n"
                + "বিষয়-১: বাজেট অনুমোদন।\nসিদ্ধান্ত: বাজেট অনুমোদন করা হলো।\n"
                + "বিষয়-২: ছুটি বিধি।\nসিদ্ধান্ত: বিধি সংশোধন করা হোক।\n");
        assertThat(paper.subject()).isNull();
        assertThat(paper.decisions())
                .extracting(Decision::number, Decision::topic)
                .containsExactly(tuple("১", "বাজেট অনুমোদন"), tuple("২", "ছুটি বিধি"));
    }

    private static Meeting meeting(PaperRecord paper) {
        return requireNonNull(paper.meeting());
    }

    private static Person chair(PaperRecord paper) {
        return requireNonNull(meeting(paper).chair());
    }
}
