package org.mohafez.reader.decision.draft;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.mohafez.bangla.BanglaText;
import org.mohafez.reader.decision.wording.DecisionSplit;
import org.mohafez.reader.words.Items;

class SplitsTest {

    @Test
    void aDecisionBeginsAfterThePhraseThatAnnouncesIt() {
        DecisionSplit split = split(
                "বীজের ঘাটতি আছে। বিস্তারিত আলোচনার পর নিম্নরূপ সিদ্বান্ত গৃহিত হয়ঃ ১) বীজ কিনতে হবে। ২) তালিকা দিতে হবে।");
        assertThat(split.discussion()).endsWith(clean("গৃহিত হয়ঃ"));
        assertThat(split.decision()).startsWith("১) বীজ");
    }

    @Test
    void aSentenceThatSaysItWasDecidedIsTheDecision() {
        DecisionSplit split = split("নলকূপ অচল। তিনটি নলকূপ মেরামতের সিদ্ধান্ত গৃহীত হয়।");
        assertThat(split.discussion()).isEqualTo(clean("নলকূপ অচল।"));
        assertThat(split.decision()).isEqualTo(clean("তিনটি নলকূপ মেরামতের সিদ্ধান্ত গৃহীত হয়।"));
    }

    @Test
    void whatAnEarlierMeetingDecidedIsTalk() {
        DecisionSplit split = split("গত সভায় সেতু নির্মাণের সিদ্ধান্ত গৃহীত হয়। কাজ দ্রুত শেষ করতে হবে।");
        assertThat(split.decision()).isEqualTo(clean("কাজ দ্রুত শেষ করতে হবে।"));
    }

    @Test
    void whereNothingIsDecidedTheCellStaysWhole() {
        DecisionSplit split = split("সেতুর কাজ অর্ধেক হয়েছে। সচিব অগ্রগতি জানান।");
        assertThat(split.discussion()).isNull();
        assertThat(split.rule()).isEqualTo(DecisionSplit.WHOLE_CELL);
    }

    @Test
    void aTopicStandsBeforeTheColon() {
        TopicSplit split = TopicSplit.of(clean("০৩। জন্ম নিবন্ধন সংক্রান্ত: মোঃ করিম বলেন, কাজ চলছে।"));
        assertThat(split.number()).isEqualTo("০৩");
        assertThat(split.topic()).isEqualTo(clean("জন্ম নিবন্ধন সংক্রান্ত"));
        assertThat(split.rest()).startsWith(clean("মোঃ করিম"));
    }

    @Test
    void anAbbreviationOrAnHourIsNoColon() {
        assertThat(TopicSplit.of(clean("সভাপতি জনাব মোঃ আলী সকাল ১০:৩০ টায় সভা শুরু করেন এবং সকলের মতামত চান।"))
                        .topic())
                .isNull();
    }

    @Test
    void whatSomebodyTellsIsNoTopic() {
        for (String talk : new String[] {
            "ছাদ দিয়ে পানি পড়ে।",
            "ভবনের ছাদ দিয়ে পানি পড়ায় পাঠদান ব্যাহত হচ্ছে বলে প্রধান শিক্ষক উল্লেখ করেন",
            "উপস্থিতি কমেছে।",
            "রাস্তা ভাঙা। মেরামত দরকার।",
            "প্রধান শিক্ষক বলেন: ছাদ দিয়ে পানি পড়ে।",
            "২। সভায় জানানো হয় – উপস্থিতি কম।"
        }) {
            assertThat(TopicSplit.of(clean(talk)).topic()).as(talk).isNull();
        }
        assertThat(TopicSplit.of(clean("৩। মিড-ডে মিল চালুকরণ।")).topic()).isEqualTo(clean("মিড-ডে মিল চালুকরণ"));
        assertThat(TopicText.of(clean("ছাদ দিয়ে পানি পড়ে। সংস্কার দরকার।"), null)
                        .topic())
                .isNull();
    }

    @Test
    void itemsCountOnFromOneInOneStyle() {
        assertThat(Items.texts(clean("১) ঘাট মেরামত করা। (ক) বালু ফেলা। ২) বাতি লাগানো।")))
                .containsExactly(clean("ঘাট মেরামত করা। (ক) বালু ফেলা।"), clean("বাতি লাগানো।"));
        assertThat(Items.texts(clean("২) ঘাট মেরামত করা। ৩) বাতি লাগানো।"))).isEmpty();
        assertThat(Items.texts(clean("১) একটিমাত্র কাজ করতে হবে।"))).isEmpty();
    }

    private static DecisionSplit split(String text) {
        return DecisionSplit.of(clean(text));
    }

    private static String clean(String text) {
        return BanglaText.clean(text);
    }
}
