package org.mohafez.reader;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.mohafez.reader.ReadText.read;

import org.junit.jupiter.api.Test;
import org.mohafez.record.Kind;
import org.mohafez.record.Meeting;
import org.mohafez.record.PaperRecord;
import org.mohafez.record.Signatory;

/** What notices say of the meeting they call or put off. */
class NoticesTest {
    @Test
    void aNoticeCallsItsMeeting() {
        PaperRecord notice = read("গণপ্রজাতন্ত্রী বাংলাদেশ সরকার\nউপজেলা নির্বাহী অফিসারের কার্যালয়\nতজুমদ্দিন, ভোলা\n"
                + "স্মারক নং- ০৫.১০.০৯৯১.০০২.০১.০০৪.২৩.২১৪\nতারিখ: ০৩ মে ২০২৩\nসভার নোটিশ\n"
                + "এতদ্বারা সংশ্লিষ্ট সকলের অবগতির জন্য জানানো যাচ্ছে যে, উপজেলা দুর্যোগ ব্যবস্থাপনা কমিটির এক জরুরি সভা আগামী ১০ মে ২০২৩ তারিখ বুধবার সকাল ১১.৩০ ঘটিকায় উপজেলা পরিষদ সভাকক্ষে অনুষ্ঠিত হবে। সভায় সভাপতিত্ব করবেন জনাব মরিয়ম বেগম, উপজেলা নির্বাহী অফিসার। সকল সদস্যকে উপস্থিত থাকার অনুরোধ করা হলো।\n"
                + "মরিয়ম বেগম\nউপজেলা নির্বাহী অফিসার\n");
        assertThat(notice.kind()).isEqualTo(Kind.NOTICE);
        Meeting meeting = meeting(notice);
        assertThat(meeting.date()).isEqualTo("2023-05-10");
        assertThat(meeting.time()).isEqualTo("11:30");
        assertThat(meeting.body()).isEqualTo("উপজেলা দুর্যোগ ব্যবস্থাপনা কমিটি");
        assertThat(meeting.venue()).isEqualTo("উপজেলা পরিষদ সভাকক্ষ");
        assertThat(meeting.attendees()).isEmpty();
        assertThat(requireNonNull(notice.memo()).issued()).isEqualTo("2023-05-03");
    }

    @Test
    void aMeetingThatIsMovedHasItsNewDay() {
        PaperRecord notice = read("রূপসা পৌরসভা কার্যালয়\nখুলনা\nবিজ্ঞপ্তি\n"
                + "পৌর পরিষদের আগামী ১২/০৯/২০২২ তারিখের সাধারণ সভা অনিবার্য কারণবশতঃ স্থগিত করা হলো। পরিবর্তিত তারিখ ১৯/০৯/২০২২ সময় বিকাল ৩.০০ ঘটিকা।\n"
                + "মেয়র\nরূপসা পৌরসভা\n");
        assertThat(meeting(notice).date()).isEqualTo("2022-09-19");
        assertThat(meeting(notice).time()).isEqualTo("15:00");
        assertThat(meeting(notice).body()).isEqualTo("পৌর পরিষদ");
    }

    @Test
    void aMeetingThatIsPutOffHasNoDay() {
        PaperRecord notice = read("জেলা শিক্ষা অফিস\nনড়াইল\nনোটিশ\n"
                + "জেলা শিক্ষা কমিটির আগস্ট ২০২১ মাসের সভা ২৫ আগস্ট ২০২১ তারিখে অনুষ্ঠিত হবে না। সভাটি স্থগিত করা হলো এবং পরবর্তী তারিখ পরে জানানো হবে।\n"
                + "জেলা শিক্ষা অফিসার\n");
        assertThat(meeting(notice).date()).isNull();
        assertThat(meeting(notice).period()).isEqualTo("2021-08");
        assertThat(meeting(notice).body()).isEqualTo("জেলা শিক্ষা কমিটি");
    }

    @Test
    void newsHasTheMeetingItTellsOf() {
        PaperRecord news = read(
                "গত ১২.০৩.২০১৯ তারিখ সকাল ১০:৩০ ঘটিকায় জেলা প্রশাসকের সম্মেলন কক্ষে জেলা আইনশৃঙ্খলা কমিটির সভা অনুষ্ঠিত হয়। উক্ত সভায় জেলার সার্বিক পরিস্থিতি পর্যালোচনা করা হয়। সভায় সভাপতিত্ব করেন জেলা প্রশাসক মহোদয়।\n");
        Meeting meeting = meeting(news);
        assertThat(meeting.date()).isEqualTo("2019-03-12");
        assertThat(meeting.time()).isEqualTo("10:30");
        assertThat(meeting.body()).isEqualTo("জেলা আইনশৃঙ্খলা কমিটি");
        assertThat(requireNonNull(meeting.chair()).name()).isNull();
        assertThat(requireNonNull(meeting.chair()).designation()).isEqualTo("জেলা প্রশাসক");
    }

    @Test
    void aColumnOfNumbersIsNoMeetingsNumber() {
        PaperRecord register = read(
                "প্রতি মাসের প্রথম সপ্তাহে এ সভা আহ্বান করা হয়। ইউপি চেয়ারম্যানের সভাপতিত্বে ইউপি কার্যালয়ে মাসিক সভা অনুষ্ঠিত হয়।\n"
                        + "ক্রমিক নং | সভা নং | মাসের নাম | সভার তারিখ |\n০১ | ০১ | জুলাই ২০২১ | ১৪/০৭/২০২১ |\n");
        Meeting meeting = register.meeting();
        assertThat(meeting == null ? null : meeting.number()).isNull();
    }

    @Test
    void anAuctionIsNoMeeting() {
        PaperRecord notice = read("উপজেলা ভূমি অফিস\nপাইকগাছা, খুলনা\nনিলাম বিজ্ঞপ্তি\n"
                + "এতদ্বারা জানানো যাচ্ছে যে, উপজেলা কমিটির সিদ্ধান্ত মোতাবেক জব্দকৃত বালু আগামী ২২ জুন ২০২৩ তারিখ সকাল ১১ টায় ভূমি অফিস প্রাঙ্গণে প্রকাশ্য নিলামে বিক্রয় করা হবে।\n"
                + "সহকারী কমিশনার (ভূমি)\n");
        assertThat(notice.kind()).isEqualTo(Kind.NOTICE);
        assertThat(notice.meeting()).isNull();
    }

    @Test
    void anEnglishNoticeCallsItsMeetingByLabels() {
        PaperRecord notice = read("Bangladesh Tea Board\nChattogram\nNotice of Meeting\n"
                + "The 4th meeting of the Tea Quality Committee will be held as follows. All members are requested to attend.\n"
                + "Date: 14 November 2022\nTime: 10:30 am\nVenue: Board Room\n");
        assertThat(meeting(notice).date()).isEqualTo("2022-11-14");
        assertThat(meeting(notice).time()).isEqualTo("10:30");
        assertThat(meeting(notice).venue()).isEqualTo("Board Room");
    }

    @Test
    void theMonthWhoseMeetingItIsMayStandBehindTheRoomAndThoseWhoGetACopyUnderAnyHeading() {
        PaperRecord notice = read("উপজেলা নির্বাহী অফিসারের কার্যালয়\nতজুমদ্দিন, ভোলা\nসভার নোটিশ\n"
                + "এতদ্বারা জানানো যাচ্ছে যে, আগামী ১৩/০৯/২০২৩ তারিখ সকাল ১১:০০ ঘটিকায় উপজেলা পরিষদ মিলনায়তনে কমিটির সেপ্টেম্বর/২০২৩ মাসের মাসিক সভা অনুষ্ঠিত হবে।\n"
                + "আলোচ্যসূচি:\n১। গত সভার কার্যবিবরণী পাঠ;\n২। বিবিধ।\n(মরিয়ম বেগম)\nউপজেলা নির্বাহী অফিসার\n"
                + "কার্যার্থে:\n১। অফিসার ইনচার্জ, তজুমদ্দিন থানা।\n২। উপজেলা কৃষি অফিসার।\n");
        assertThat(meeting(notice).venue()).isEqualTo("উপজেলা পরিষদ মিলনায়তন");
        assertThat(notice.signatories()).extracting(Signatory::name).containsExactly("মরিয়ম বেগম");
        assertThat(notice.distribution()).hasSize(2);
    }

    @Test
    void theSaidCommitteeIsTheOneThatIsNamedBefore() {
        assertThat(meeting(read("উপজেলা নির্বাহী অফিসারের কার্যালয়, মনপুরা, ভোলা\nনোটিশ\n"
                                + "উপজেলা মানব পাচার প্রতিরোধ কমিটির সম্মানিত সদস্যবৃন্দের সদয় অবগতির জন্য জানানো যাচ্ছে যে, উক্ত কমিটির মাসিক সভা "
                                + "আগামী ০৩/১২/২০২৪ তারিখ সকাল ১০.৩০ ঘটিকায় উপজেলা পরিষদ সভাকক্ষে অনুষ্ঠিত হবে।\n"))
                        .body())
                .isEqualTo("উপজেলা মানব পাচার প্রতিরোধ কমিটি");
    }

    private static Meeting meeting(PaperRecord paper) {
        return requireNonNull(paper.meeting());
    }

    @Test
    void theRoomIsThatBehindTheHourAndNotWhatStandsBehindTheMonth() {
        assertThat(ReadText.meeting(
                                "জেলা রাজস্ব সভার কার্যবিবরণী\nজুন/২০২৪ মাসের জেলা প্রশাসকের কার্যালয়ে দায়েরকৃত মামলার সভা "
                                        + "গত ১২ জুন ২০২৪ তারিখ সকাল ১০ টায় জেলা প্রশাসকের সম্মেলন কক্ষে অনুষ্ঠিত হয়।\n১। আলোচনা হয়।\n")
                        .venue())
                .isEqualTo("জেলা প্রশাসকের সম্মেলন কক্ষ");
    }

    @Test
    void thoseWhoMustActStandBeforeTheSignatureUnderTheSameWordAsThoseWhoGetACopy() {
        assertThat(read("জেলা রাজস্ব সভার কার্যবিবরণী\nসিদ্ধান্ত:\nকাজ করতে হবে।\nকার্যার্থে:\n১। উপজেলা কৃষি অফিসার\n"
                                + "(মোঃ কবির হোসেন)\nজেলা প্রশাসক\n")
                        .distribution())
                .isEmpty();
    }
}
