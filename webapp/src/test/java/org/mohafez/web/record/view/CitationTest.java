package org.mohafez.web.record.view;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.mohafez.record.PaperRecord;
import org.mohafez.record.RecordJson;
import org.mohafez.web.ui.Lang;

class CitationTest {
    private static final PaperRecord FULL = paper("""
            {"kind":"minutes","title":"কার্যবিবরণী","office":{"name":"উপজেলা কার্যালয়, কাঞ্চনপুর","branch":"আইসিটি শাখা"},
             "memo":{"number":"০৫.৪১.৯৯০১.০০২.২৪-৬","normalized":"05.41.9901.002.24-6","issued":"2025-06-15"},
             "meeting":{"date":"2025-05-28"},
             "decisions":[{"ordinal":2,"number":"০৪.","text":"…","page":3},{"ordinal":5,"text":"…"}]}""");

    @Test
    void namesOfficeMemoMeetingDecisionAndPage() {
        assertThat(new Citation(Lang.BN).of(FULL, FULL.decisions().get(0)))
                .isEqualTo(
                        "সূত্র: উপজেলা কার্যালয়, কাঞ্চনপুর, আইসিটি শাখার ১৫ জুন ২০২৫ তারিখের ০৫.৪১.৯৯০১.০০২.২৪-৬ নম্বর স্মারক; "
                                + "২৮ মে ২০২৫ তারিখের সভার সিদ্ধান্ত নং ০৪, পৃষ্ঠা ৩।");
        assertThat(new Citation(Lang.EN).of(FULL, FULL.decisions().get(0)))
                .isEqualTo(
                        "Source: উপজেলা কার্যালয়, কাঞ্চনপুর, আইসিটি শাখা, memo no. 05.41.9901.002.24-6 of 15 June 2025; "
                                + "decision no. 04 of the meeting of 28 May 2025, page 3.");
    }

    @Test
    void leavesOutWhatThePaperDoesNotState() {
        assertThat(new Citation(Lang.BN).of(FULL, FULL.decisions().get(1)))
                .endsWith("; ২৮ মে ২০২৫ তারিখের সভার সিদ্ধান্ত।");
        PaperRecord bare = paper("""
                {"kind":"minutes","title":"সভার কার্যবিবরণী","memo":{"number":"১২"},"decisions":[{"ordinal":1,"number":"১","text":"…"}]}""");
        assertThat(new Citation(Lang.BN).of(bare, bare.decisions().getFirst()))
                .isEqualTo("সূত্র: ১২ নম্বর স্মারক; সিদ্ধান্ত নং ১।");
        assertThat(new Citation(Lang.BN).of(paper("{\"kind\":\"order\",\"title\":\"আদেশ\",\"decisions\":[]}"), null))
                .isEqualTo("সূত্র: আদেশ।");
    }

    @Test
    void aDayIsGivenAsThePaperGivesIt() {
        PaperRecord both = paper("""
                {"kind":"order","memo":{"number":"১২","issued":"2025-06-15","issuedBangla":"১ আষাঢ় ১৪৩২"},"decisions":[]}""");
        assertThat(new Citation(Lang.BN).of(both, null))
                .isEqualTo("সূত্র: ১ আষাঢ় ১৪৩২ / ১৫ জুন ২০২৫ তারিখের ১২ নম্বর স্মারক।");
        assertThat(new Citation(Lang.EN).of(both, null)).isEqualTo("Source: memo no. ১২ of 15 June 2025.");
        PaperRecord bangla = paper("""
                {"kind":"order","memo":{"issuedBangla":"১ আষাঢ় ১৪৩২"},"decisions":[]}""");
        assertThat(new Citation(Lang.BN).of(bangla, null)).isEqualTo("সূত্র: ১ আষাঢ় ১৪৩২ তারিখের স্মারক।");
        assertThat(new Citation(Lang.EN).of(bangla, null)).isEqualTo("Source: memo of ১ আষাঢ় ১৪৩২.");
    }

    @Test
    void aWholePaperIsCitedAsTheMinutesOfItsMeeting() {
        assertThat(new Citation(Lang.BN).of(FULL, null)).endsWith("; ২৮ মে ২০২৫ তারিখের সভার কার্যবিবরণী।");
    }

    @Test
    void ofAPaperThatIsNotForEverybodyItIsSaid() {
        PaperRecord internal = RecordJson.read("""
                {"kind":"order","title":"আদেশ","decisions":[],"access":"internal"}""", PaperRecord.class);
        assertThat(new Citation(Lang.BN).of(internal, null)).isEqualTo("সূত্র: আদেশ। (অভ্যন্তরীণ; প্রকাশিত নয়।)");
        assertThat(new Citation(Lang.EN).of(internal, null)).endsWith("(Internal; not published.)");
    }

    private static PaperRecord paper(String json) {
        return RecordJson.read(json.replaceFirst("\\{", "{\"access\":\"public\","), PaperRecord.class);
    }
}
