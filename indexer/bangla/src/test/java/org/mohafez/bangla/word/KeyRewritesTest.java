package org.mohafez.bangla.word;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.mohafez.bangla.Letters;
import org.mohafez.bangla.Rewrite;

/** The rules by which keys fold letters. */
class KeyRewritesTest {
    private static final List<Rewrite> ALL = Stream.of(
                    SpellingKey.OTHER_SPELLINGS,
                    SpellingKey.FOLDED_CONJUNCTS,
                    SpellingKey.LOST,
                    List.of(SpellingKey.GLIDE, SpellingKey.LONG_E, SpellingKey.NASAL_G),
                    RomanKey.LESS_LIKELY_BANGLA,
                    RomanKey.LESS_LIKELY_LATIN,
                    RomanKey.LATIN)
            .flatMap(List::stream)
            .toList();

    /** To look for the mark first changes nothing but the time it takes. */
    @Property
    void whatAPatternIsFoundInHasItsMark(@ForAll("words") String word) {
        for (Rewrite rewrite : ALL) {
            assertThat(rewrite.in(word))
                    .as(() -> rewrite.from().pattern())
                    .isEqualTo(rewrite.from().matcher(word).replaceAll(rewrite.to()));
        }
    }

    @Test
    void rulesOfConjunctsHaveAHasanta() {
        assertThat(Stream.concat(SpellingKey.OTHER_SPELLINGS.stream(), SpellingKey.FOLDED_CONJUNCTS.stream()))
                .allMatch(rewrite -> rewrite.mark().indexOf(Letters.HASANTA) >= 0);
    }

    /** Of the letters that rules have, few enough that most rules meet some word. */
    @Provide
    Arbitrary<String> words() {
        Arbitrary<String> bangla = Arbitraries.strings()
                .withChars("কখগঙটপবমলচযরতদধসহষছফঅআএউ\u09DF\u09DC\u0981\u0982\u09BE\u09BF\u09C7\u09CB\u09BC\u200C\u200D")
                .withChars("\u09CD\u09CD\u09CD\u09CD\u09CD\u09CD")
                .ofMaxLength(9);
        Arbitrary<String> latin =
                Arbitraries.strings().withChars("aeiywhskcgntpxqvzG").ofMaxLength(9);
        return Arbitraries.oneOf(bangla, latin);
    }
}
