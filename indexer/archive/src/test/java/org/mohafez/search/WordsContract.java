package org.mohafez.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.mohafez.search.query.Note;
import org.mohafez.search.query.QueryText;

/** How every engine must find papers by words: by the word itself, its forms, other spellings and its sound. */
public abstract class WordsContract extends EngineContract {
    /** What comes first; what follows is not looked at, only that it comes after. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "ওয়েব পোর্টাল হালনাগাদ | library/2",
                "ওয়েব পোর্টাল | library/2",
                "হালনাগাদ | library/2, portal/1",
                "হালনাগাদকরণ | portal/1",
                "শিক্ষকের প্রশিক্ষণ | portal/2",
                "আশ্রয়কেন্দ্রের পরিদর্শন | flood/1",
                "পাঠাগারের ছাদ | library/3",
                "ছাদ মেরামতের | library/3",
                "বইয়ের ক্রয় | library/1",
                "পাঠাগার কমিটির কার্যবিবরণী | library/0",
                "পরিচ্ছন্নতা | order/0",
                "নাজির | order/0",
                "অফিস আদেশ | order/0",
                "নোটিশ | notice/0",
                "server room | english/1",
                "SERVER | english/1",
                "উপজেলা প্রকৌশলী | library/3",
                "ত্রাণের নৌকা | flood/2",
                "দুর্যোগ ব্যবস্থাপনা কমিটি | flood/0",
                "জেলা দুর্যোগ কমিটির নৌকা | flood/2",
                "আশ্রয় কেন্দ্র পরিদর্শন | flood/1",
            })
    void theBestComesFirst(String query, String first) {
        List<String> expected = List.of(first.split(", "));
        assertThat(found(query)).startsWith(expected.toArray(String[]::new));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "পরিদর্শণ | flood/1",
                "প্রশিক্ষন | portal/2",
                "পরিচ্ছন্নতা কমিটী | order/0",
                "নৌকা প্রস্তত | flood/2",
                "ৱেব পোর্টাল | library/2",
                "আশ্রয\u09BCকেন্দ্র | flood/1",
            })
    void whatIsSpeltOtherwiseIsFound(String query, String first) {
        assertThat(found(query)).startsWith(first);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "03/2024 | library/0",
                "৩/২০২৪ | library/0",
                "২০২৪-০৩ | library/0",
                "সভা 2024-03 | library/0",
                "250000 | library/3",
                "২,৫০,০০০ | library/3",
                "2,50,000 | library/3",
                "250,000 টাকা | library/3",
            })
    void figuresAreFoundHoweverTheyAreWritten(String query, String first) {
        assertThat(found(query)).startsWith(first);
    }

    @ParameterizedTest
    @CsvSource({"poridorshon, flood/1", "halnagad, library/2", "prosikkhon, portal/2", "ashroykendro, flood/1"})
    void whatIsTypedInLatinLettersIsFound(String query, String first) {
        assertThat(found(query)).startsWith(first);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "poridorshon | poridorshon → পরিদর্শন",
                "halnagad পোর্টাল | halnagad → হালনাগাদ",
                "poridorshon protibedon | poridorshon → পরিদর্শন; protibedon → প্রতিবেদন",
                "আশ্রয়কেন্দ্র poridorshon -নৌকা | poridorshon → পরিদর্শন",
                "topic:prosikkhon | prosikkhon → প্রশিক্ষণ",
                "ashroy kendro | ashroy → আশ্রয়কেন্দ্র; kendro → আশ্রয়কেন্দ্র",
                "office:rupnagar নৌকা | rupnagar → রূপনগর",
                "ashroykendro | ashroykendro → আশ্রয়কেন্দ্র",
            })
    void whatIsReadByItsSoundIsSaid(String query, String heard) {
        SearchResult result = search(query);
        assertThat(result.total()).isPositive();
        assertThat(result.notes()).containsExactly(new Note("note.sounds-alike", heard));
    }

    @ParameterizedTest
    @ValueSource(strings = {"server", "server room", "পরিদর্শন", "website update", "হালনাগাদ"})
    void whatStandsThereAsTypedIsNotSaidToBeReadByItsSound(String query) {
        assertThat(search(query).notes()).extracting(Note::key).doesNotContain("note.sounds-alike");
    }

    /** না sounds like no, and দিয়ে like die: nobody who types another word means what only joins words. */
    @Test
    void noWordIsHeardAsOneThatOnlyJoinsOthers() {
        assertThat(search("jono").notes()).isEmpty();
        assertThat(search("jono").total()).isZero();
    }

    /** Where another word stands nowhere at all, what papers have in other letters is not let go with it. */
    @Test
    void inOtherLettersAWordIsHeardBesideOneThatNothingHas() {
        SearchResult result = search("নৌকা ইন্সপেক্টেড ঝিনুকদানা");
        assertThat(ids(result)).contains("english/1", "flood/2");
        assertThat(result.notes()).contains(new Note("note.sounds-alike", "ইন্সপেক্টেড → inspected"));
    }

    /** A letter that stands alone numbers something. */
    @Test
    void noWordIsHeardAsALetter() {
        assertThat(QueryText.of("eye")
                        .heardAmong(keys -> List.of("i", "ই", "য়", "আয়"))
                        .wanted()
                        .getFirst()
                        .heard())
                .doesNotContain("i", "ই", "য়");
    }

    @Test
    void whatIsQuotedIsNotReadByItsSound() {
        assertThat(search(question("\"poridorshon\"").literally()).total()).isZero();
        assertThat(search(question("\"poridorshon protibedon\"").literally()).total())
                .isZero();
        assertThat(found("\"পরিদর্শনে\"")).as("its forms are").startsWith("flood/1");
    }

    @Test
    void allWordsAreWantedAndFewerOnlyWhereNothingHasAll() {
        assertThat(search("নৌকা প্রস্তুত").notes()).isEmpty();
        SearchResult fewer = search("নৌকা প্রস্তুত উড়োজাহাজ");
        assertThat(ids(fewer)).startsWith("flood/2");
        assertThat(fewer.notes()).containsExactly(new Note("note.left-out", "উড়োজাহাজ"));
    }

    /** Many entries have three of these words; the two rare ones are what the reader is after. */
    @Test
    void whereNothingHasAllWordsTheRareOneSaysMost() {
        assertThat(found("পাঠাগার কমিটির সভার নৌকা")).startsWith("flood/2").doesNotContain("portal/0");
    }

    /** A post of two words is one thing: what has nothing but the post does not come before what has the matter. */
    @Test
    void whereNothingHasAllWordsThoseOfANameAreOne() {
        assertThat(found("সহকারী প্রোগ্রামার নৌকা")).startsWith("flood/2");
        assertThat(found("নৌকা সহকারি প্রোগ্রামারের")).startsWith("flood/2");
    }

    /** What the papers have only in another spelling, in Bangla letters or by another name says no less than the word beside it. */
    @ParameterizedTest
    @ValueSource(strings = {"প্রশিক্ষন হালনাগাদ", "prosikkhon হালনাগাদ", "ট্রেনিং হালনাগাদ", "হালনাগাদ প্রসিক্ষন"})
    void whereNothingHasAllWordsTheRareOneSaysMostHoweverItIsMet(String query) {
        assertThat(found(query)).startsWith("portal/2");
    }

    /** The number of a thing is the one near it, before it or behind it, with or without its noughts. */
    @ParameterizedTest
    @ValueSource(strings = {"৭ নং দাগ", "৭নং দাগ", "দাগ নং ৭", "০৭ নম্বর দাগের", "দাগ নম্বর ০৭", "7 no দাগ"})
    void aNumberedThingIsTheOneWithThatNumber(String query) {
        assertThat(found(query)).startsWith("notice/0");
        assertThat(found(query.replace('৭', '৩').replace('7', '3'))).startsWith("order/0");
    }

    /** Of a name of two words the second may be what is numbered. */
    @Test
    void whatIsNumberedMayStandOneWordFurther() {
        assertThat(found("৭ নং লাল দাগ")).startsWith("notice/0");
        assertThat(found("৩ নং লাল দাগ")).startsWith("order/0");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "নৌকা থেকে প্রস্তুত হয়নি",
                "যেসব নৌকা প্রস্তুত করা হয়েছে তার জন্য",
                "নৌকার মাধ্যমে প্রস্তুত করতে হবে না",
            })
    void wordsThatSayHowThingsStandNeedNotBeThere(String query) {
        SearchResult result = search(query);
        assertThat(ids(result)).startsWith("flood/2");
        assertThat(result.notes()).isEmpty();
    }

    @Test
    void wordsThatOnlyJoinOthersNeedNotBeThere() {
        SearchResult result = search("the server and room");
        assertThat(ids(result)).containsExactly("english/1");
        assertThat(result.notes()).isEmpty();
        assertThat(found("ও")).isNotEmpty();
    }

    /** Every row of minutes is a decision, whether it says so or not. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "নৌকা প্রস্তুত সংক্রান্ত সিদ্ধান্ত",
                "নৌকা প্রস্তুতের সিদ্ধান্তসমূহ কি কি",
                "নৌকা প্রস্তুত বিষয়ে করণীয়",
                "which decisions about নৌকা প্রস্তুত",
            })
    void wordsThatOnlyAskNeedNotBeThere(String query) {
        SearchResult result = search(query);
        assertThat(ids(result)).first().isEqualTo("flood/2");
        assertThat(result.notes()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"।", "?!", "—", "\"\""})
    void whereNoWordWasTypedThatIsSaid(String query) {
        SearchResult result = search(query);
        assertThat(result.total()).isEqualTo(search("").total());
        assertThat(result.notes()).containsExactly(new Note("note.no-words", ""));
        assertThat(search(" ").notes()).isEmpty();
    }

    @Test
    void whoIsNotThereIsNotFoundByHisTitle() {
        assertThat(search("জনাব মোঃ গগনচুম্বী ত্রিশঙ্কু").total()).isZero();
        // Each is a little like a word of the papers: মেরামত, ছাদ.
        assertThat(search("মোঃ মেরাজ ছাইদ").suggestion()).isNull();
    }

    @Test
    void whosePaperItIsAnswersForThePaperAlone() {
        assertThat(found("Imaginary Affairs")).containsExactly("english/0");
    }

    @Test
    void aBodysNameAloneBringsThePaperAndNotAllItDecided() {
        assertThat(found("পাঠাগার কমিটি")).startsWith("library/0").doesNotContain("library/1");
        assertThat(found("পাঠাগার কমিটি শিশু")).containsExactly("library/1");
    }
}
