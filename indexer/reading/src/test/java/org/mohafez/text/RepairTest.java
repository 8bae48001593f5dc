package org.mohafez.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.mohafez.bangla.BanglaText;

class RepairTest {
    /** Reph, the rest of the cluster, its vowel sign, what stands on it. */
    private static final Pattern SYLLABLE =
            Pattern.compile("(\u09B0\u09CD)?([\u0995-\u09B9]\u09BC?(?:\u09CD[\u0995-\u09B9]\u09BC?)*)"
                    + "([\u09BE-\u09C4\u09C7\u09C8\u09CB\u09CC]?)([\u0981-\u0983]?)");

    @Test
    void takesSignsOutOfConjuncts() {
        assertThat(repaired(Repair.SIGNS_BEFORE_CONJUNCTS, "প্রযকু্তি")).isEqualTo("প্রযুক্তি");
        assertThat(repaired(Repair.SIGNS_BEFORE_CONJUNCTS, "যকু্তরাষ্ট্র")).isEqualTo("যুক্তরাষ্ট্র");
        assertThat(repaired(Repair.SIGNS_AFTER_CONJUNCTS, "শতু্র")).isEqualTo("শত্রু");
    }

    @Test
    void putsSignsAfterTheLettersTheyAreDrawnBefore() {
        assertThat(repaired(Repair.DRAWN_ORDER, "িসদ্ধান্ত")).isEqualTo("সিদ্ধান্ত");
        assertThat(repaired(Repair.DRAWN_ORDER, "বাংলােদশ")).isEqualTo("বাংলাদেশ");
        assertThat(repaired(Repair.DRAWN_ORDER, "েযাগােযাগ")).isEqualTo("যোগাযোগ");
        assertThat(repaired(Repair.DRAWN_ORDER, "েপৗঁেছ")).isEqualTo("পৌঁছে");
        assertThat(repaired(Repair.DRAWN_ORDER, "ৈবঠক")).isEqualTo("বৈঠক");
    }

    @Test
    void putsRephsBeforeTheLettersTheyStandOn() {
        assertThat(repaired(Repair.DRAWN_ORDER_AND_REPH, "কাযর্ক্রম")).isEqualTo("কার্যক্রম");
        assertThat(repaired(Repair.DRAWN_ORDER_AND_REPH, "িনবর্াহী")).isEqualTo("নির্বাহী");
        assertThat(repaired(Repair.DRAWN_ORDER_AND_REPH, "িনবাহর্ী")).isEqualTo("নিবার্হী");
        assertThat(repaired(Repair.DRAWN_ORDER_AND_REPH, "কমর্কতর্া")).isEqualTo("কর্মকর্তা");
    }

    @Test
    void aSignBetweenConsonantsIsOfTheOneThatMakesAWord() {
        assertThat(repaired(Repair.DRAWN_ORDER, "কিমটির")).isEqualTo("কমিটির");
        assertThat(repaired(Repair.DRAWN_ORDER, "ঘটিকা")).isEqualTo("ঘটিকা");
        assertThat(repaired(Repair.DRAWN_ORDER, "িবদু্যৎ")).isEqualTo("বিদ্যুৎ");
        assertThat(repaired(Repair.DRAWN_ORDER_AND_REPH, "সাির্বক")).isEqualTo("সার্বিক");
        assertThat(repaired(Repair.DRAWN_ORDER_AND_REPH, "কতৃর্পক্ষ")).isEqualTo("কর্তৃপক্ষ");
        assertThat(repaired(Repair.DRAWN_ORDER_AND_REPH, "সাটির্িফেকট")).isEqualTo("সার্টিফিকেট");
    }

    @Test
    void bringsEveryKnownWordBackFromTheOrderInWhichItIsDrawn() throws IOException {
        List<String> words = words();
        for (String word : words) {
            assertThat(repaired(Repair.DRAWN_ORDER, drawn(word, false)))
                    .as(word)
                    .isEqualTo(BanglaText.oneLine(word));
            assertThat(repaired(Repair.DRAWN_ORDER_AND_REPH, drawn(word, true)))
                    .as(word)
                    .isEqualTo(BanglaText.oneLine(word));
        }
        assertThat(words).hasSizeGreaterThan(30_000);
    }

    @Test
    void bringsBackSignsThatStandBehindTheLetterAfterTheirOwn() {
        assertThat(repaired(Repair.SIGNS_LATE, "মাসকি")).isEqualTo("মাসিক");
        assertThat(repaired(Repair.SIGNS_LATE, "উপজলোর ঠকিানা")).isEqualTo("উপজেলার ঠিকানা");
        assertThat(repaired(Repair.SIGNS_LATE, "অফসিরে")).isEqualTo("অফিসের");
        assertThat(repaired(Repair.SIGNS_LATE, "উন্নয়নরে")).isEqualTo("উন্নয়নের");
        assertThat(repaired(Repair.SIGNS_LATE, "র্কমর্কতা, র্কাযালয়")).isEqualTo("কর্মকর্তা, কার্যালয়");
        assertThat(repaired(Repair.SIGNS_LATE, "সংিগাইর")).isEqualTo("সিংগাইর");
    }

    /** Beside a word an eighth as long: were the word built anew for each letter, it would take 64 times as long. */
    @ParameterizedTest
    @ValueSource(strings = {"কমি", "র্"})
    void whatIsLongerThanAnyWordTakesNoLongerForEachOfItsLetters(String letters) {
        String few = letters.repeat(40_000);
        String many = few.repeat(8);
        assertThat(Repair.SIGNS_LATE.word(many)).isEqualTo(many);
        assertThat(shortestTime(many)).isLessThan(24 * shortestTime(few));
    }

    /** Of five times, in nanoseconds: what else the machine does only makes it longer. */
    private static long shortestTime(String word) {
        return LongStream.range(0, 5)
                .map(again -> {
                    long start = System.nanoTime();
                    Repair.SIGNS_LATE.word(word);
                    return System.nanoTime() - start;
                })
                .min()
                .orElseThrow();
    }

    @Test
    void aLateSignMakesAKnownWordOrTheWordStays() throws IOException {
        assertThat(repaired(Repair.SIGNS_LATE, "শাহজালালরে বাকলিয়ার")).isEqualTo("শাহজালালরে বাকলিয়ার");
        assertThat(repaired(Repair.SIGNS_LATE, "বাজার দরে ফসলি জমির উপজেলাা")).isEqualTo("বাজার দরে ফসলি জমির উপজেলাা");
        assertThat(words()).allSatisfy(word -> assertThat(repaired(Repair.SIGNS_LATE, word))
                .isEqualTo(BanglaText.oneLine(word)));
    }

    private static String repaired(Repair repair, String word) {
        return BanglaText.oneLine(repair.word(word));
    }

    /** As glyphs stand from left to right. */
    private static String drawn(String word, boolean reph) {
        return SYLLABLE.matcher(word).replaceAll(syllable -> drawn(syllable, reph));
    }

    private static String drawn(MatchResult syllable, boolean rephAfter) {
        String reph = syllable.group(1) == null ? "" : syllable.group(1);
        String cluster = rephAfter ? syllable.group(2) + reph : reph + syllable.group(2);
        String sign = syllable.group(3);
        String drawn =
                switch (sign) {
                    case "\u09BF", "\u09C7", "\u09C8" -> sign + cluster;
                    case "\u09CB" -> "\u09C7" + cluster + "\u09BE";
                    case "\u09CC" -> "\u09C7" + cluster + "\u09D7";
                    default -> cluster + sign;
                };
        return drawn + syllable.group(4);
    }

    private static List<String> words() throws IOException {
        try (var in = new BufferedReader(
                new InputStreamReader(Repair.class.getResourceAsStream("lexicon/words.txt"), StandardCharsets.UTF_8))) {
            return in.lines().toList();
        }
    }
}
