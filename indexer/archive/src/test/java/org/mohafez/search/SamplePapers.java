package org.mohafez.search;

import org.mohafez.index.Paper;
import org.mohafez.index.PaperArchive;
import org.mohafez.page.PageSource;
import org.mohafez.record.Kind;

/** A small archive whose answers can be worked out by reading it. Places, people and numbers are made up. */
final class SamplePapers {
    private SamplePapers() {}

    static PaperArchive archive() {
        return new PaperArchive(library(), portal(), flood(), order(), notice(), english(), secret());
    }

    /** The same, had nothing internal been handed in. */
    static PaperArchive published() {
        return new PaperArchive(library(), portal(), flood(), order(), notice(), english());
    }

    private static Paper library() {
        return Paper.of("library", Kind.MINUTES)
                .title("নীলগাঁও উপজেলা পাঠাগার কমিটির মার্চ ২০২৪ মাসের সভার কার্যবিবরণী")
                .office("উপজেলা নির্বাহী অফিসারের কার্যালয়, নীলগাঁও", "সোনাপুর")
                .memo("৪১.০২.৩৩০০.০১১.১৮.০০৯.২৪.১২", "2024-03-20")
                .meeting("উপজেলা পাঠাগার কমিটি", "2024-03-12")
                .names("২,৫০,০০০/- টাকা", "250000")
                .prose("সভাপতি সকলকে স্বাগত জানান এবং গত মাসের কার্যবিবরণী দৃঢ়ীকরণ করা হয়।")
                .due(
                        "নতুন বই ক্রয়",
                        "শিশুদের জন্য দুই শত নতুন বই ক্রয় করতে হবে।",
                        "2024-06-30",
                        "উপজেলা শিক্ষা অফিসার")
                .decision(
                        "ওয়েব পোর্টাল",
                        "পোর্টালে পুরোনো ছবি রয়ে গেছে বলে সদস্যগণ জানান।",
                        "পাঠাগারের ওয়েব পোর্টাল প্রতি মাসে হালনাগাদ করতে হবে।",
                        "সহকারী প্রোগ্রামার")
                .due(
                        "ছাদ মেরামত",
                        "বর্ষার আগে পাঠাগারের ছাদ মেরামত সম্পন্ন করতে হবে। প্রাক্কলিত ব্যয় ২,৫০,০০০/- টাকা।",
                        "2024-05-31",
                        "উপজেলা প্রকৌশলী",
                        "সহকারী প্রোগ্রামার");
    }

    private static Paper portal() {
        return Paper.of("portal", Kind.MINUTES)
                .title("সোনাপুর জেলা আইসিটি কমিটির সভার কার্যবিবরণী")
                .office("জেলা প্রশাসকের কার্যালয়, সোনাপুর", "সোনাপুর")
                .memo("০৫.৪৪.৩৩০০.০২৫.১৩.০০২.২৪-৮৯", "2024-09-10")
                .meeting("জেলা আইসিটি কমিটি", "2024-09-02")
                .decision(
                        "তথ্য বাতায়ন",
                        null,
                        "সকল দপ্তরের তথ্য বাতায়ন হালনাগাদকরণের কাজ শেষ করতে হবে।",
                        "সহকারী প্রোগ্রামার (সকল)")
                .decision(
                        "প্রশিক্ষণ", null, "শিক্ষকদের কম্পিউটার প্রশিক্ষণের ব্যবস্থা নিতে হবে।", "জেলা শিক্ষা অফিসার");
    }

    private static Paper flood() {
        return Paper.of("flood", Kind.MINUTES)
                .title("রূপনগর জেলা দুর্যোগ ব্যবস্থাপনা কমিটির জরুরি সভার কার্যবিবরণী")
                .office("জেলা ত্রাণ কর্মকর্তার কার্যালয়, রূপনগর", "রূপনগর")
                .memo("৫১.০১.৬৬০০.০০৪.০৬.০০১.২৩.৭", "2023-08-05")
                .meeting("জেলা দুর্যোগ ব্যবস্থাপনা কমিটি", "2023-08-01")
                .readBy(PageSource.OCR)
                .names("৩ কোটি ২০ লক্ষ টাকা", "32000000")
                .decision(
                        "আশ্রয়কেন্দ্র",
                        null,
                        "বন্যা আশ্রয়কেন্দ্রগুলো পরিদর্শন করে প্রতিবেদন দাখিল করতে হবে।",
                        "উপজেলা নির্বাহী অফিসার (সকল)")
                .decision(
                        "ত্রাণ",
                        "নৌকা কম আছে।",
                        "শুকনা খাবার ও নৌকা প্রস্তুত রাখতে হবে; বরাদ্দ ৩ কোটি ২০ লক্ষ টাকা।",
                        "জেলা ত্রাণ কর্মকর্তা");
    }

    private static Paper order() {
        return Paper.of("order", Kind.ORDER)
                .title("অফিস আদেশ")
                .subject("পরিচ্ছন্নতা কমিটি গঠন")
                .office("জেলা প্রশাসকের কার্যালয়, সোনাপুর", "সোনাপুর")
                .memo("০৫.৪৪.৩৩০০.০১০.০১.০০৩.২৪.৫", "2024-01-15")
                .cites("৪১.০২.৩৩০০.০১১.১৮.০০৯.২৪.১২")
                .acts(
                        "amends",
                        "৪১.০২.৩৩০০. ০১১.১৮.০০৯. ২৪.১২",
                        "ছাদ মেরামতের সময়সীমা বৃদ্ধি করা হলো। ফোন ০১৭১২-৩৪৫৬৭৮")
                .acts("confirms", "৫১.০১.৬৬০০.০০৪.০৬.০০১.২৩.৭", "কার্যবিবরণী দৃঢ়ীকরণ করা হলো।")
                .acts("cancels", null, "পূর্বের সকল আদেশ বাতিল করা হলো।")
                .prose(
                        "কার্যালয়ের আঙিনা পরিচ্ছন্ন রাখার জন্য নিম্নবর্ণিত কমিটি গঠন করা হলো: নাজির আহ্বায়ক, মালি সদস্য। সম্মানী ৫০০ টাকা। বাগানের ৩নং দাগে গাছ থাকবে ৭টি।")
                .names("৫০০ টাকা", "500");
    }

    private static Paper notice() {
        return Paper.of("notice", Kind.NOTICE)
                .title("সভার নোটিশ")
                .office("উপজেলা নির্বাহী অফিসারের কার্যালয়, নীলগাঁও", "সোনাপুর")
                .prose("আগামী বুধবার পাঠাগার কমিটির সভা অনুষ্ঠিত হবে। রুম খোলা থাকবে। বইয়ের দাগ নং ০৭।");
    }

    private static Paper english() {
        return Paper.of("english", Kind.MINUTES)
                .title("Minutes of the Digital Office Meeting")
                .office("Department of Imaginary Affairs", "রূপনগর")
                .meeting("Digital Office Team", "2022-11")
                .decision("Server room", null, "The server room shall be inspected every month.", "Programmer");
    }

    private static Paper secret() {
        return Paper.of("secret", Kind.MINUTES)
                .internal()
                .title("গোপনীয় সভার কার্যবিবরণী")
                .office("নজরদারি শাখা, সোনাপুর", "সোনাপুর")
                .memo("৯৯.৯৯.৯৯৯৯.০০১.০১.০০১.২৪.১", "2024-04-01")
                .acts("suspends", "৪১.০২.৩৩০০.০১১.১৮.০০৯.২৪.১২", "সিদ্ধান্ত স্থগিত করা হলো।")
                .names("৯০ হাজার টাকা", "90000")
                .meeting("নজরদারি কমিটি", "2024-03-28")
                .decision(
                        "নজরদারি",
                        "মিরমাত নামের কেন্দ্র পরিদর্শণ করা হয়।",
                        "নজরদারির তালিকা হালনাগাদ করতে হবে; বরাদ্দ ৯০ হাজার টাকা।",
                        "নজরদারি কর্মকর্তা");
    }
}
