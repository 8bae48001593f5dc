package org.mohafez.score;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class CharacterErrorsTest {
    @Test
    void countsWhatMustBePutInTakenOutAndChanged() {
        assertThat(CharacterErrors.inOrder("সভা", "সভার")).isEqualTo(new CharacterErrors(1, 4));
        assertThat(CharacterErrors.inOrder("সভারা", "সভার")).isEqualTo(new CharacterErrors(1, 4));
        assertThat(CharacterErrors.inOrder("সবার", "সভার")).isEqualTo(new CharacterErrors(1, 4));
        assertThat(CharacterErrors.inOrder("", "সভার").percent()).isEqualTo(100);
    }

    @Test
    void mindsNeitherSpacesNorJoinersNorSpellingsOfOneLetter() {
        assertThat(CharacterErrors.inOrder("র\u200D্যা ব\n", "র্যাব").edits()).isZero();
        assertThat(CharacterErrors.inOrder("য\u09BC", "\u09DF").edits()).isZero();
    }

    @Test
    void ofTheSameTextThereAreNone() {
        String text = "সভার কার্যবিবরণী\nক্রমিক\tসিদ্ধান্ত\nMemo 12";
        assertThat(CharacterErrors.inOrder(text, text).edits()).isZero();
        assertThat(CharacterErrors.inAnyOrder(text, text).edits()).isZero();
    }

    @Test
    void blocksMayStandInAnotherOrder() {
        String truth = "জেলা প্রশাসকের কার্যালয়\nতারিখ ১২ মে\nসভার কার্যবিবরণী";
        String read = "তারিখ ১২ মে সভার কার্যবিবরণী জেলা প্রশাসকের কার্যালয়";
        assertThat(CharacterErrors.inAnyOrder(read, truth).edits()).isZero();
        assertThat(CharacterErrors.inOrder(read, truth).edits()).isPositive();
        assertThat(CharacterErrors.inAnyOrder(read + " আরও", truth).edits()).isEqualTo(3);
        assertThat(CharacterErrors.inAnyOrder("তারিখ ১২ মে", truth).edits()).isGreaterThan(20);
    }

    @Test
    void whatIsReadOnceCountsOnce() {
        assertThat(CharacterErrors.inAnyOrder("সভা", "সভা\nসভা").edits()).isEqualTo(3);
    }
}
