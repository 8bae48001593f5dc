package org.mohafez.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.time.Duration;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.mohafez.index.IndexField;
import org.mohafez.record.Access;

/** What every engine suggests to somebody who types, on the archive of {@link SamplePapers}. */
public abstract class SuggestContract extends EngineContract {
    private static final Duration PATIENCE = Duration.ofSeconds(30);

    /** Names are gathered in the background, and who asks first waits for them a second at the most: a busy machine may take longer. */
    @BeforeEach
    void namesAreGathered() throws InterruptedException {
        long start = System.nanoTime();
        while (suggest("উপজেলা", EVERYBODY).isEmpty() && System.nanoTime() - start < PATIENCE.toNanos()) {
            Thread.sleep(20);
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "ছাদ | TOPIC | ছাদ মেরামত",
                "ছাদ মের | TOPIC | ছাদ মেরামত",
                "মেরা | TOPIC | ছাদ মেরামত",
                "মেরামত ছা | TOPIC | ছাদ মেরামত",
                "ছাদের মেরা | TOPIC | ছাদ মেরামত",
                "মেরামতের | TOPIC | ছাদ মেরামত",
                "আশ্রয়কেন্দ্রগুলো | TOPIC | আশ্রয়কেন্দ্র",
                "আশ্রয\u09BCকে | TOPIC | আশ্রয়কেন্দ্র",
                "প্রশিক্ষন | TOPIC | প্রশিক্ষণ",
                "প্রষিক্ | TOPIC | প্রশিক্ষণ",
                "ছিদ মেরা | TOPIC | ছাদ মেরামত",
                "prosi | TOPIC | প্রশিক্ষণ",
                "chad meram | TOPIC | ছাদ মেরামত",
                "ওয়েব পো | TOPIC | ওয়েব পোর্টাল",
                "পাঠাগার ক | BODY | উপজেলা পাঠাগার কমিটি",
                "দূর্যোগ ব্যাবস্থা | BODY | জেলা দুর্যোগ ব্যবস্থাপনা কমিটি",
                "server r | TOPIC | Server room",
                "SERV | TOPIC | Server room",
                "programm | IMPLEMENTER | সহকারী প্রোগ্রামার",
                "উপজেলা নির | IMPLEMENTER | উপজেলা নির্বাহী অফিসার",
                "upojela nirb | IMPLEMENTER | উপজেলা নির্বাহী অফিসার",
            })
    void whatIsBegunIsSuggested(String typed, IndexField field, String label) {
        assertThat(suggest(typed, EVERYBODY))
                .filteredOn(value -> value.field() == field)
                .extracting(SuggestedValue::label)
                .startsWith(label);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "41.02.33",
                "৪১.০২.৩৩",
                "৪১-০২-৩৩০০",
                "41.02.3300.011.18.009.24.12",
                "স্মারক নং ৪১.০২",
                "3300.011.18",
                "৩৩০০.০১১.১",
                "009.24.1",
            })
    void aMemoNumberIsSuggestedFromItsBeginningOrThatOfAPart(String typed) {
        assertThat(suggest(typed, EVERYBODY))
                .containsExactly(new SuggestedValue(
                        IndexField.MEMO, "41.02.3300.011.18.009.24.12", "৪১.০২.৩৩০০.০১১.১৮.০০৯.২৪.১২", 1));
    }

    @Test
    void numbersThatBeginSoComeBeforeThoseThatHaveItInside() {
        assertThat(suggest("০৫.৪৪", EVERYBODY))
                .extracting(SuggestedValue::label)
                .containsExactly("০৫.৪৪.৩৩০০.০১০.০১.০০৩.২৪.৫", "০৫.৪৪.৩৩০০.০২৫.১৩.০০২.২৪-৮৯");
    }

    @Test
    void whatIsSpeltSoComesFirstThenWhatStandsInMostEntries() {
        List<SuggestedValue> values = suggest("উপজেলা", EVERYBODY);
        assertThat(values).isNotEmpty();
        assertThat(values).extracting(SuggestedValue::count).isSortedAccordingTo((a, b) -> Long.compare(b, a));
        assertThat(suggest("সহকারী প্রো", EVERYBODY)).first().returns(3L, SuggestedValue::count);
    }

    @Test
    void oneSyllableOfBanglaIsNotTakenByItsSound() {
        assertThat(suggest("ছিদ", EVERYBODY)).isEmpty();
        assertThat(suggest("ছিদ মেরা", EVERYBODY)).isNotEmpty();
    }

    @Test
    void noMoreThanWantedAreGiven() {
        assertThat(engine().suggest("উপজেলা", EVERYBODY, 1)).hasSize(1);
        assertThat(engine().suggest("উপজেলা", EVERYBODY, Integer.MAX_VALUE))
                .hasSizeLessThanOrEqualTo(SearchEngine.MOST_SUGGESTED);
    }

    @ParameterizedTest
    @ValueSource(strings = {"নজরদারি", "নজর", "nojordari", "নজোরদারি", "99.99", "৯৯.৯৯", "9999.001", "নজরদারি কর্ম"})
    void whatStandsInInternalPapersOnlyIsNothingToThePublic(String typed) {
        assertThat(suggest(typed, EVERYBODY)).isEmpty();
        assertThat(suggest(typed, SIGNED_IN)).isNotEmpty();
    }

    @Tag(THOROUGH)
    @Test
    void everySuggestionIsAFilterThatFindsAsManyEntriesAsItSays() {
        for (Set<Access> readers : List.of(EVERYBODY, SIGNED_IN)) {
            for (String typed : List.of("উপজেলা", "জেলা", "প্র", "ক", "a", "s", "শ")) {
                for (SuggestedValue value : suggest(typed, readers)) {
                    assertThat(engine().values(SearchRequest.of("", readers), value.field()))
                            .contains(new FacetValue(value.code(), value.label(), value.count()));
                }
            }
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                "-",
                "\"",
                "্",
                "\u200D",
                "*",
                "?",
                "(",
                "\u001F",
                "public\u001Fwhole\u001F",
                "topic\u001F",
                "\uD800",
                "০.",
                ".",
                "ঃ",
                "/",
                "AND",
                "\u0000",
            })
    void whatIsNoWordSuggestsNothing(String typed) {
        assertThat(suggest(typed, SIGNED_IN))
                .allSatisfy(value -> assertThat(value.label()).isNotBlank());
        assertThatCode(() -> suggest(typed.repeat(20_000), SIGNED_IN)).doesNotThrowAnyException();
    }

    @Test
    void noStringBreaksIt() {
        long seed = System.nanoTime();
        Random random = new Random(seed);
        String letters = "কখগজডদনপবমরলশষসহযড়ঢ়য়ািীুূেৈোৌ্ঁংঃ০১২৯.-/: \u200C\u200DabXy09\u001F\"*\uD83D\uDE00";
        for (int i = 0; i < 500; i++) {
            String typed = IntStream.range(0, random.nextInt(40))
                    .mapToObj(any -> String.valueOf(letters.charAt(random.nextInt(letters.length()))))
                    .reduce("", String::concat);
            assertThatCode(() -> assertThat(suggest(typed, EVERYBODY))
                            .noneMatch(value -> value.label().contains("নজরদারি")))
                    .as("seed %d, typed %s", seed, typed)
                    .doesNotThrowAnyException();
        }
    }

    private List<SuggestedValue> suggest(String typed, Set<Access> readers) {
        return engine().suggest(typed, readers, 10);
    }
}
