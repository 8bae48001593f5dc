package org.mohafez.cli;

/** Minutes with one decision, as somebody would type them. */
final class SamplePaper {
    static final String TEXT = """
            গণপ্রজাতন্ত্রী বাংলাদেশ সরকার
            উপজেলা নির্বাহী অফিসারের কার্যালয়
            গোদাগাড়ী, রাজশাহী

            উপজেলা পরিষদের মার্চ ২০২৫ মাসের সভার কার্যবিবরণী

            সভাপতি\tমোছাঃ সালমা খাতুন উপজেলা নির্বাহী অফিসার
            সভার তারিখ\t১২-০৩-২০২৫

            ক্রমিক\tআলোচ্য বিষয়\tসিদ্ধান্ত\tবাস্তবায়নকারী
            ০১\tখাল খনন\tবর্ষার পূর্বে খাল খনন শেষ করতে হবে।\tউপজেলা প্রকৌশলী
            """;

    private SamplePaper() {}
}
