package org.mohafez.bangla.number;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.domains.Domain;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.mohafez.bangla.AnyText;
import org.mohafez.bangla.Table;
import org.mohafez.bangla.TableLines;

class NumberWordsTest {
    static Stream<Arguments> table() {
        return Table.read(NumberWordsTest.class, "numbers-in-words.tsv").stream()
                .map(row -> Arguments.of(row.toArray()));
    }

    @ParameterizedTest
    @MethodSource("table")
    void reads(String words, String value) {
        assertThat(NumberWords.parse(words))
                .hasValueSatisfying(number -> assertThat(number).isEqualByComparingTo(new BigDecimal(value)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "টাকা", "দুই লক্ষ টাকা", "কয়েক হাজার", "পাঁচ জন", "-", "২৫০০০", "সভাপতি"})
    void whatIsNoNumberIsNone(String text) {
        assertThat(NumberWords.parse(text)).isEmpty();
    }

    @Test
    void everyNumberUpToNinetyNineHasAWordOfItsOwn() {
        assertThat(TableLines.of(NumberWords.class, "number-words.tsv").stream()
                        .map(line -> Integer.parseInt(line.split("\\s+")[0]))
                        .distinct())
                .hasSize(100);
        for (String line : TableLines.of(NumberWords.class, "number-words.tsv")) {
            String[] row = line.split("\\s+");
            for (String word : List.of(row).subList(1, row.length)) {
                assertThat(NumberWords.parse(word)).as(word).hasValue(new BigDecimal(row[0]));
            }
        }
    }

    @Property
    @Domain(AnyText.class)
    void takesWhateverComes(@ForAll String text) {
        assertThatCode(() -> NumberWords.parse(text)).doesNotThrowAnyException();
    }
}
