package org.mohafez.index;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import org.junit.jupiter.api.Test;
import org.mohafez.bangla.word.WordKeys;

class WordMemoryTest {
    private static final int MOST = 5;

    /** However often it is asked, and also once it was full. */
    @Property(tries = 200)
    void itSaysWhatComputingSays(@ForAll("words") List<String> words) {
        WordMemory<WordKeys> small = new WordMemory<>(MOST, WordKeys::of);
        for (String word : words) {
            assertThat(small.of(word)).isEqualTo(WordKeys.of(word));
        }
        assertThat(words).allSatisfy(word -> assertThat(Vocabulary.keys(word)).isEqualTo(WordKeys.of(word)));
    }

    @Test
    void severalThreadsMayAskIt() {
        WordMemory<WordKeys> small = new WordMemory<>(MOST, WordKeys::of);
        assertThat(IntStream.range(0, 5_000).parallel().mapToObj(i -> "কমিটি" + i % 20))
                .allSatisfy(word -> assertThat(small.of(word)).isEqualTo(WordKeys.of(word)));
    }

    @Provide
    Arbitrary<List<String>> words() {
        Arbitrary<String> common =
                Arbitraries.of("সভার", "কমিটির", "সিদ্ধান্ত", "APA", "এলজিইডির", "০৫.৪১-৭৭", "০৩", "যান");
        Arbitrary<String> rare = Arbitraries.strings()
                .withCharRange('\u0985', '\u09CD')
                .withChars("abcgnstyz-. ")
                .ofMinLength(1)
                .ofMaxLength(60);
        return Arbitraries.frequencyOf(Tuple.of(3, common), Tuple.of(1, rare))
                .list()
                .ofMaxSize(40);
    }
}
