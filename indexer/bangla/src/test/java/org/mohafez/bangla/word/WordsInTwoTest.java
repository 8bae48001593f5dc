package org.mohafez.bangla.word;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class WordsInTwoTest {
    private static final Set<String> JOINED = WordTable.read("joined-words.txt").words();

    /** Whatever a word is told from, it may begin one if its letters do. */
    @Property(tries = 3000)
    void aWordMayBeginWhatItsLettersBegin(@ForAll("words") String word) {
        String letters = ExactKey.letters(word);
        boolean begins = JOINED.stream().anyMatch(joined -> joined.startsWith(letters) && !joined.equals(letters));
        assertThat(WordsInTwo.mayBegin(word)).isEqualTo(!letters.isEmpty() && (begins || letters.equals("ই")));
    }

    /** Beginnings of joined words, with signs that cleaning takes out or joins, before, within and behind them. */
    @Provide
    Arbitrary<String> words() {
        Arbitrary<String> beginnings = Combinators.combine(
                        Arbitraries.of(JOINED), Arbitraries.integers().between(0, 8))
                .as((joined, length) -> joined.substring(0, Math.min(length, joined.length())));
        Arbitrary<String> signs = Arbitraries.strings()
                .withCharRange('\u0980', '\u09FF')
                .withChars('\u200C', '\u200D', 'a', '1')
                .ofMaxLength(2);
        return Combinators.combine(signs, beginnings, signs, beginnings)
                .as((before, first, within, second) -> before + first + within + second)
                .filter(word -> !word.isEmpty());
    }
}
