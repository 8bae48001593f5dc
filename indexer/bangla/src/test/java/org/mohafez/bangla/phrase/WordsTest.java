package org.mohafez.bangla.phrase;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class WordsTest {
    private static final Phrases OFFICES = Phrases.of("কমিটি", "জেলা প্রশাসকের কার্যালয়", "উপজেলা পরিষদ");

    private static String found(String text, Phrases phrases) {
        return Words.of(text)
                .first(phrases)
                .map(span -> text.substring(span.start(), span.end()))
                .orElse("");
    }

    @Test
    void phrasesAreFoundInOneWordOrSeveralAndWithAnEnding() {
        assertThat(found("স্থায়ী কমিটির সভা", OFFICES)).isEqualTo("কমিটির");
        assertThat(found("ভোলা উপজেলাপরিষদ", OFFICES)).isEqualTo("উপজেলাপরিষদ");
        assertThat(found("কমিটিভুক্ত", OFFICES)).isEmpty();
    }

    @Test
    void slipsAreForgivenWhereAPhraseIsLong() {
        assertThat(found("উপজেলা পরিষধ", OFFICES)).isEqualTo("উপজেলা পরিষধ");
        assertThat(found("উপজলা পরিষধ", OFFICES)).isEmpty();
        assertThat(found("জেলা প্রশাকের কার্যলয়", OFFICES)).isEqualTo("জেলা প্রশাকের কার্যলয়");
        assertThat(found("কমটি", OFFICES)).isEmpty();
    }

    @Test
    void lettersOfAnotherScriptBeginNoneOfThem() {
        assertThat("কমিটি".charAt(0) % Long.SIZE).isEqualTo('U' % Long.SIZE);
        assertThat(found("Unit committee", OFFICES)).isEmpty();
        assertThat(found("UNIT", Phrases.of("unit"))).isEqualTo("UNIT");
    }

    @Test
    void aMarkThatStandsAloneIsNoWord() {
        assertThat(Words.of("\u0981 সভা \u200D").words())
                .extracting(Words.Word::folded)
                .containsExactly("সভা");
        assertThat(Words.of("\u0981").first(OFFICES)).isEmpty();
    }
}
