package org.mohafez.reader.decision.deadline;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.mohafez.bangla.BanglaText;
import org.mohafez.record.Deadline;

class DeadlinesTest {
    @ParameterizedTest
    @CsvSource(delimiter = '>', textBlock = """
                    ঘাট সংস্কারের প্রাক্কলন ডিসেম্বরের মধ্যে পাঠাতে হবে। > ডিসেম্বরের মধ্যে
                    বকেয়া ভাড়া ৩১ তারিখের মধ্যে আদায় করতে হবে। > ৩১ তারিখের মধ্যে
                    আটাশ দিনের মধ্যে সীমানা পিলার বসাতে হবে। > আটাশ দিনের মধ্যে
                    সড়কবাতি আগামী এক মাসের মধ্যে জ্বালাতে হবে। > আগামী এক মাসের মধ্যে
                    চাহিদাপত্র ১৫ ফেব্রুয়ারির মধ্যে দিতে হবে। > ১৫ ফেব্রুয়ারির মধ্যে
                    চাহিদাপত্র ১৫ই ফেব্রুয়ারির মধ্যে দিতে হবে। > ১৫ই ফেব্রুয়ারির মধ্যে
                    মার্চ মাসের মধ্যে জরিপ শেষ করতে হবে। > মার্চ মাসের মধ্যে
                    প্রতিবেদন পরবর্তী সভার পূর্বে দাখিল করতে হবে। > পরবর্তী সভার পূর্বে
                    আগামী সভার আগেই তালিকা দিতে হবে। > আগামী সভার আগেই
                    খসড়া ৩১শে জানুয়ারির ভিতরে চূড়ান্ত করা হবে। > ৩১শে জানুয়ারির ভিতরে
                    ১লা বৈশাখের পূর্বে মাঠ প্রস্তুত করতে হবে। > ১লা বৈশাখের পূর্বে
                    পৌষ মাসের মাঝের কাজ দুই সপ্তাহের মধ্যে করতে হবে। > দুই সপ্তাহের মধ্যে
                    আগামী সাত (০৭) কার্যদিবসের মধ্যে জবাব দিতে হবে। > আগামী সাত (০৭) কার্যদিবসের মধ্যে
                    পাঁচ কর্ম দিবসের মধ্যে জবাব দিতে হবে। > পাঁচ কর্ম দিবসের মধ্যে
                    একমাসের মধ্যে জবাব দিতে হবে। > একমাসের মধ্যে
                    ১৫দিনের মধ্যে জবাব দিতে হবে। > ১৫দিনের মধ্যে
                    দেড় মাসের মধ্যে কাজ শেষ হবে। > দেড় মাসের মধ্যে
                    ৪৮ ঘণ্টার মধ্যে ত্রাণ পৌঁছাতে হবে। > ৪৮ ঘণ্টার মধ্যে
                    চলতি মাসের মধ্যে বিল দাখিল করতে হবে। > চলতি মাসের মধ্যে
                    চলতি অর্থবছরের মধ্যে প্রকল্প শেষ করতে হবে। > চলতি অর্থবছরের মধ্যে
                    জুন মাসের প্রথম সপ্তাহের মধ্যে চারা দিতে হবে। > জুন মাসের প্রথম সপ্তাহের মধ্যে
                    জুলাইয়ের শেষ সপ্তাহের পূর্বে বীজতলা করতে হবে। > জুলাইয়ের শেষ সপ্তাহের পূর্বে
                    আগামী মাসের ১০ তারিখের মধ্যে ব্যয় বিবরণী দিতে হবে। > আগামী মাসের ১০ তারিখের মধ্যে
                    ২০২৬ সালের মধ্যে শতভাগ স্যানিটেশন করতে হবে। > ২০২৬ সালের মধ্যে
                    আগামী রবিবারের মধ্যে তালিকা দিতে হবে। > আগামী রবিবারের মধ্যে
                    ডিসেম্বর নাগাদ ভবন হস্তান্তর করতে হবে। > ডিসেম্বর নাগাদ
                    ২০ মে বিকাল ৫টার মধ্যে দরপত্র জমা দিতে হবে। > ২০ মে বিকাল ৫টার মধ্যে
                    খালের কাজ ১৫ এপ্রিলের ভিতর শেষ করতে হবে। > ১৫ এপ্রিলের ভিতর
                    রাস্তার কাজ ২০২৫-২৬ অর্থবছরের মধ্যে শেষ করতে হবে। > ২০২৫-২৬ অর্থবছরের মধ্যে
                    রাস্তার কাজ ২০২৫-২০২৬ অর্থ বছরের মধ্যে শেষ করতে হবে। > ২০২৫-২০২৬ অর্থ বছরের মধ্যে
                    অত্র অর্থবছরের মধ্যে বিল পরিশোধ করতে হবে। > অত্র অর্থবছরের মধ্যে
                    পরবর্তী ৩ কর্মদিবসে তালিকা প্রেরণ করতে হবে। > পরবর্তী ৩ কর্মদিবসে
                    আগামী দুই (০২) সপ্তাহে জরিপ শেষ করতে হবে। > আগামী দুই (০২) সপ্তাহে
                    ১৫ দিন অন্তর প্রতিবেদন দিতে হবে। > ১৫ দিন অন্তর
                    প্রতি দশ দিন পর পর সভা করতে হবে। > প্রতি দশ দিন পর পর
                    The pumps shall be repaired within fifteen days. > within fifteen days
                    Drawings will be sent before the next meeting. > before the next meeting
                    """)
    void allOfTheWordsThatSayByWhen(String decision, String deadline) {
        assertThat(Deadlines.in(clean(decision))).contains(new Deadline(clean(deadline), null, null));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '>', textBlock = """
                    আগামী ২০.০১.২০২৫ খ্রিঃ তারিখের মধ্যে জবাব দিতে হবে। > আগামী ২০.০১.২০২৫ খ্রিঃ তারিখের মধ্যে > 2025-01-20
                    ২০২৫ সালের ৫ মার্চের মধ্যে জবাব দিতে হবে। > ২০২৫ সালের ৫ মার্চের মধ্যে > 2025-03-05
                    ৮ নভেম্বর ২০২৩ এর পূর্বে জবাব দিতে হবে। > ৮ নভেম্বর ২০২৩ এর পূর্বে > 2023-11-08
                    জুন ২০২৫ এর মধ্যে সেতু নির্মাণ করতে হবে। > জুন ২০২৫ এর মধ্যে > 2025-06
                    ভবনের কাজ জুন ২০২৬ এর ভিতর শেষ করতে হবে। > জুন ২০২৬ এর ভিতর > 2026-06
                    Bills shall be paid by the end of October 2025. > by the end of October 2025 > 2025-10
                    Repairs shall be done by 5 August 2009. > by 5 August 2009 > 2009-08-05
                    """)
    void aDayIsGivenWhereTheWordsNameItWhole(String decision, String deadline, String date) {
        assertThat(Deadlines.in(clean(decision))).contains(new Deadline(clean(deadline), date, null));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "গত ৩ মাসে যারা অনুপস্থিত তাদের কারণ দর্শাতে হবে।",
                "পরবর্তী মাসে অগ্রগতি উপস্থাপন করতে হবে।",
                "অফিসের ভিতর ধূমপান করা যাবে না।",
                "সপ্তাহে ৩ দিনে ক্লাস নিতে হবে।",
                "২০২৫-২৬ অর্থবছরের বরাদ্দ ব্যয় করতে হবে।",
                "কিছু দিন পর পর তদারকি করতে হবে।"
            })
    void otherWordsOfTimeLimitNothing(String decision) {
        assertThat(Deadlines.in(clean(decision))).isEmpty();
    }

    @Test
    void whatRecursIsToldFromWhatIsOnce() {
        assertThat(Deadlines.in(clean("প্রতি মাসের ৫ তারিখের মধ্যে প্রতিবেদন দিতে হবে।")))
                .contains(new Deadline(clean("প্রতি মাসের ৫ তারিখের মধ্যে"), null, "monthly"));
        assertThat(Deadlines.in(clean("কর্মকর্তাগণ মাসের প্রথম সপ্তাহে প্রতিবেদন দিবেন।")))
                .contains(new Deadline(clean("মাসের প্রথম সপ্তাহে"), null, "monthly"));
        assertThat(Deadlines.in(clean("ডিসেম্বর মাসের প্রথম সপ্তাহে মেলা হবে।")))
                .isEmpty();
        assertThat(Deadlines.ofCell(clean("পৌষ মাসের মধ্যে")))
                .contains(new Deadline(clean("পৌষ মাসের মধ্যে"), null, null));
        assertThat(Deadlines.ofCell(clean("তিন মাসের মধ্যে")))
                .contains(new Deadline(clean("তিন মাসের মধ্যে"), null, null));
        assertThat(Deadlines.ofCell(clean("প্রতি বৃহস্পতিবার")))
                .contains(new Deadline(clean("প্রতি বৃহস্পতিবার"), null, "weekly"));
        assertThat(Deadlines.ofCell(clean("প্রতি মাসের প্রথম সপ্তাহে")))
                .contains(new Deadline(clean("প্রতি মাসের প্রথম সপ্তাহে"), null, "monthly"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "তিনটি প্রতিষ্ঠানের মধ্যে একটিকে বাছাই করতে হবে।",
                "গত ১৫ দিনের মধ্যে সংঘটিত চুরির তালিকা করতে হবে।",
                "পরীক্ষার ৭ দিন পূর্বে আসন বিন্যাস করতে হবে।",
                "নির্ধারিত সময়ের মধ্যে কর পরিশোধ করতে হবে।",
                "সভার পূর্বে নোটিশ দিতে হবে।",
                "১২ জনের মধ্যে ৩টি প্যাকেট বিতরণ করতে হবে।",
                "৫টার মধ্যে ৩টি নলকূপ সচল করতে হবে।",
                "দ্রুত ও যথাসময়ে কাজ শেষ করতে হবে।"
            })
    void whatLimitsNoTimeIsNone(String decision) {
        assertThat(Deadlines.in(clean(decision))).isEmpty();
    }

    @Test
    void oneOfSeveralIsNotChosen() {
        assertThat(Deadlines.in(clean("তালিকা ৭ দিনের মধ্যে ও কাজ মার্চ মাসের মধ্যে করতে হবে।")))
                .isEmpty();
    }

    private static String clean(String text) {
        return BanglaText.clean(text);
    }
}
