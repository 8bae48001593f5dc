package org.mohafez.reader;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mohafez.reader.ReadText.meeting;
import static org.mohafez.reader.ReadText.read;

import org.junit.jupiter.api.Test;
import org.mohafez.record.Decision;
import org.mohafez.record.Kind;
import org.mohafez.record.PaperRecord;

/** Papers as clerks of small offices type them: ন for ণ, ি for ী, ট for ঠ, a space behind a hyphen. */
class ClerksSpellingTest {
    private static final String HEAD = "৩নং কাঁঠালতলা ইউনিয়ন পরিষদ\nমাসিক সভার কার্যবিবরনি\n";

    @Test
    void aDecisionIsFoundHoweverItsWordsAreSpelled() {
        PaperRecord paper = read(HEAD
                + "সভাপতি ঃ জনাব মোঃ আলী আকবর, চেয়ারম্যান\nতারিখ ঃ ১২/০৩/২০১৮ ইং\n"
                + "সভায় বিস্তারিত আলোচনা শেষে নিন্মোক্ত শিদ্ধান্ত গৃহিত হয়ঃ\n"
                + "০১। পুকুর পারের রাস্তা মেরামত করতে হবে। বাস্তবায়ণেঃ ইউপি সচিব\n"
                + "০২। গ্রাম আদালতের নথি দাখিল করতে হবে। বাস্তবায়ণেঃ ইউপি সদস্য\n");
        assertThat(paper.kind()).isEqualTo(Kind.MINUTES);
        assertThat(paper.decisions()).extracting(Decision::number).containsExactly("০১", "০২");
        assertThat(paper.decisions()).flatExtracting(ReadText::who).containsExactly("ইউপি সচিব", "ইউপি সদস্য");
    }

    @Test
    void aResolutionInProseIsFoundInItsUsualMisspelling() {
        PaperRecord paper = read(HEAD
                + "বিস্তারিত আলোচনান্তে সর্ব সম্মতিক্রমে সিন্ধান্ত গৃহিত হয় যে, আগামী মাসে রাস্তা মেরামত করা হইবে।\n");
        assertThat(paper.decisions()).extracting(Decision::text).containsExactly("আগামী মাসে রাস্তা মেরামত করা হইবে।");
    }

    @Test
    void whatWasNotDoneIsToldAndNoTopic() {
        PaperRecord paper = read(HEAD
                + "২নং আলোচ্য সূচী অনুযায়ী সভাপতি বলেন যে, তিনবার বিজ্ঞপ্তি দেওয়া হলেও কোন দরপত্র পাওয়া যায়নি। "
                + "সর্বসম্মতিক্রমে সিদ্ধান্ত গৃহীত হয় যে, ঘাট খাস আদায় করা হইবে।\n");
        assertThat(paper.decisions()).singleElement().satisfies(decision -> {
            assertThat(decision.topic()).isNull();
            assertThat(decision.text()).isEqualTo("ঘাট খাস আদায় করা হইবে।");
        });
    }

    @Test
    void aHyphenBeforeANumberPartsNoTopic() {
        PaperRecord paper = read(HEAD + "সিদ্ধান্তসমূহ:\n১। গত সভার কার্যবিবরণী অনুমোদন করা হয়।\n"
                + "২। এল,জি,এস,পি- ৩ প্রকল্পের তালিকা চূড়ান্ত করা হলো।\n");
        assertThat(paper.decisions()).last().satisfies(decision -> {
            assertThat(decision.topic()).isNull();
            assertThat(decision.text()).startsWith("এল,জি,এস,পি- ৩ প্রকল্পের");
        });
    }

    @Test
    void aHyphenBeforeHowManyThereArePartsATopic() {
        PaperRecord paper = read(HEAD + "সিদ্ধান্তসমূহ:\n১। গত সভার কার্যবিবরণী অনুমোদন করা হয়।\n"
                + "২। পুকুর ইজারা- ২টি পুকুর ইজারা দিতে হবে।\n");
        assertThat(paper.decisions()).last().satisfies(decision -> assertThat(decision.topic())
                .isEqualTo("পুকুর ইজারা"));
    }

    @Test
    void whatIsToBeKeptInMindIsNoMaundAndAVillageNoGram() {
        PaperRecord paper = read(HEAD + "সভায় নিম্নোক্ত সিদ্ধান্ত গৃহীত হয়:\n১.১ পোনা ছাড়তে হবে।\n"
                + "১.২ মনে রাখতে হবে যে, জাল পোড়াতে হবে।\n১.৩ গ্রামে টহল দিতে হবে।\n");
        assertThat(paper.decisions()).extracting(Decision::number).containsExactly("১.১", "১.২", "১.৩");
    }

    @Test
    void aListedLetterBehindTheTwelfthIsTheThirteenth() {
        String letters = "কখগঘঙচছজঝঞটঠডঢ";
        StringBuilder list = new StringBuilder(HEAD + "সভায় নিম্নোক্ত সিদ্ধান্ত গৃহীত হয়:\n");
        for (int i = 0; i < letters.length(); i++) {
            list.append(letters.charAt(i)).append(". ").append(i).append(" নং ঘাটের ইজারা দিতে হবে।\n");
        }
        assertThat(read(list.toString()).decisions()).hasSize(letters.length());
    }

    @Test
    void todaysMeetingPresidesOverNothing() {
        assertThat(meeting(HEAD + "অদ্যকার সভায় মাননীয় ইউপি চেয়ারম্যান সাহেবের সভাপতিত্বে সভার কাজ আরম্ভ করা হইল।\n")
                        .chair())
                .satisfies(chair -> assertThat(chair.name()).isNull());
    }

    @Test
    void aMeetingsNumberMayStandInFiguresAndInWords() {
        assertThat(meeting("পৌর পরিষদের ২৭ (সাতাশ) তম মাসিক সভার কার্যবিবরণী\nসভাপতি: জনাব ক খ গ, মেয়র\n")
                        .number())
                .isEqualTo("২৭তম");
    }
}
