package org.mohafez.reader.decision.prose;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.mohafez.reader.PaperReader;
import org.mohafez.reader.TextPages;
import org.mohafez.record.Decision;

class ResolvedParagraphsTest {
    private static final String HEAD =
            "৫নং শিমুলবাগ ইউনিয়ন পরিষদ\nমাসিক সভার কার্যবিবরণী\nসভাপতি: জনাব আবু তালেব, চেয়ারম্যান\n";
    private static final String OPENING = "সভাপতি উপস্থিত সকলকে স্বাগত জানিয়ে সভার কাজ শুরু করেন।\n";
    private static final String CLOSE = "আর কোন আলোচনা না থাকায় সভাপতি সকলকে ধন্যবাদ জানিয়ে সভা শেষ করেন।\n";

    @Test
    void eachParagraphThatResolvesIsADecisionWithWhatWasSaidBefore() {
        List<Decision> decisions = read(OPENING
                + "সচিব জানান যে, হাটের নালা ভরাট হয়ে আছে। আলোচনান্তে সিদ্ধান্ত গৃহীত হয় যে, নালা খনন করা হইবে। ইউপি সদস্য তদারকি করিবেন।\n"
                + "চেয়ারম্যান জানান যে, ভিজিএফের চাল এসেছে। সর্বসম্মতিক্রমে রবিবার চাল বিতরণের সিদ্ধান্ত গৃহীত হয়।\n"
                + CLOSE);
        assertThat(decisions)
                .extracting(Decision::text)
                .containsExactly(
                        "নালা খনন করা হইবে। ইউপি সদস্য তদারকি করিবেন।",
                        "সর্বসম্মতিক্রমে রবিবার চাল বিতরণের সিদ্ধান্ত গৃহীত হয়।");
        assertThat(decisions)
                .allSatisfy(decision -> assertThat(decision.number()).isNull());
        assertThat(decisions)
                .extracting(Decision::discussion)
                .first()
                .asString()
                .startsWith("সচিব জানান যে, হাটের নালা");
    }

    @Test
    void oneParagraphMayResolveSeveralMatters() {
        assertThat(read(OPENING
                        + "সচিব জানান যে, সেতুর রেলিং ভাঙা। সর্বসম্মতিক্রমে রেলিং মেরামতের সিদ্ধান্ত গৃহীত হয়। সদস্য জানান যে, মাঠে পানি জমে। সর্বসম্মতিক্রমে মাঠ ভরাটের সিদ্ধান্ত গৃহীত হয়।\n"
                        + CLOSE))
                .extracting(Decision::discussion)
                .containsExactly("সচিব জানান যে, সেতুর রেলিং ভাঙা।", "সদস্য জানান যে, মাঠে পানি জমে।");
    }

    @Test
    void whoIsChargedAtTheEndOfAParagraphIsChargedByTheMeeting() {
        assertThat(read(OPENING
                        + "সচিব জানান যে, সেতুর রেলিং ভাঙা। রেলিং মেরামতের জন্য উপজেলা প্রকৌশলীকে অনুরোধ করা হয়।\n"
                        + CLOSE))
                .extracting(Decision::text)
                .containsExactly("রেলিং মেরামতের জন্য উপজেলা প্রকৌশলীকে অনুরোধ করা হয়।");
        assertThat(read(OPENING + "সচিব জানান যে, তিনি উপজেলা প্রকৌশলীকে অনুরোধ করেছেন।\n" + CLOSE))
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "সভায় বিগত সভার কার্যবিবরণী পাঠ করা হয় এবং সর্বসম্মতিক্রমে অনুমোদিত হয়।",
                "সচিব জানান যে, মন্ত্রণালয় কর্তৃক প্রকল্পটি অনুমোদন করা হয়েছে।",
                "সচিব জানান যে, চাল এসেছে। বিস্তারিত আলোচনা শেষে সিদ্ধান্ত গৃহীত হয়।",
                "সদস্যগণ জানান যে, রাস্তা ভাঙা। এ বিষয়ে কোন সিদ্ধান্ত গৃহীত হয়নি।",
                "সচিব জানান যে, গত সভায় রাস্তা মেরামতের সিদ্ধান্ত গৃহীত হয়।",
                "সচিব জানান যে, জেলা প্রশাসনের সমন্বয় সভায় সিদ্ধান্ত গৃহীত হয় যে, সকল হাটের ইজারা বন্ধ থাকবে।",
                "সচিব জানান যে, মন্ত্রিসভার বৈঠকে নীতিমালা সংশোধনের সিদ্ধান্ত গৃহীত হয়।",
                "সচিব জানান যে, উপজেলা পরিষদ কর্তৃক পুকুরের প্রস্তাবটি অনুমোদন করা হয়েছে।",
                "জেলা প্রশাসক মহোদয়ের পত্রে জানা যায়, ইজারার প্রস্তাব অনুমোদন করা হয়েছে।",
                "উপজেলা নির্বাহী অফিসার পুকুর ভরাটের প্রস্তাব গ্রহণ করেন।",
                "সদস্যগণ জানতে চান যে, ভাতা বৃদ্ধির প্রস্তাব গৃহীত হয় কি না।",
                "সচিব বিগত সভার কার্যবিবরণী পাঠ করে শোনান। এতে কোন সংশোধনী প্রস্তাব না থাকায় সর্বসম্মতিক্রমে তা দৃঢ়ীকরণ করা হয়।",
                "আলোচনা সর্বসম্মতভাবে শান্তিপূর্ণ পরিবেশে শেষ হয়।",
            })
    void whatIsOnlyToldIsNoDecision(String told) {
        assertThat(read(OPENING + told + "\n" + CLOSE)).isEmpty();
    }

    @Test
    void besideLabelledDecisionsProseDecidesNothing() {
        assertThat(
                        read(
                                OPENING
                                        + "সচিব জানান যে, সর্বসম্মতিক্রমে মাঠ ভরাটের সিদ্ধান্ত গৃহীত হয়।\nআলোচনা: নালা।\nসিদ্ধান্ত: নালা খনন করা হবে।\n"))
                .extracting(Decision::text)
                .containsExactly("নালা খনন করা হবে।");
    }

    private static List<Decision> read(String body) {
        return new PaperReader()
                .read(TextPages.of(HEAD + body))
                .getFirst()
                .record()
                .decisions();
    }
}
