package org.mohafez.bangla.number;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.util.List;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.domains.Domain;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.mohafez.bangla.AnyText;
import org.mohafez.bangla.Table;

class MemoNumberTest {
    static Stream<Arguments> table() {
        return Table.read(MemoNumberTest.class, "memo-numbers.tsv").stream().map(row -> Arguments.of(row.toArray()));
    }

    @ParameterizedTest
    @MethodSource("table")
    void takesApart(String printed, String normalized, String file, String serial, String endorsement) {
        MemoNumber memo = MemoNumber.parse(printed).orElseThrow();
        assertThat(memo.normalized()).isEqualTo(normalized);
        assertThat(memo.file()).isEqualTo(file);
        assertThat(memo.serial() == null ? "-" : memo.serial()).isEqualTo(serial);
        assertThat(memo.endorsement() == null ? "-" : memo.endorsement()).isEqualTo(endorsement);
        assertThat(printed).contains(memo.number());
    }

    @Test
    void everyPrintOfANumberHasOneKey() {
        List<String> prints = List.of(
                "০৫.৪১.২৭০০.০২৫.১২.০০৬.১৮-৯",
                "05.41.2700.025.12.006.18.9",
                "০৫.৪১.২৭০০.০২৫,১২,০০৬,১৮,৯",
                "০৫ . ৪১ . ২৭০০ . ০২৫ . ১২ . ০০৬ . ১৮ – ৯",
                "নং: ০৫.৪১.2700.025.১২.০০৬.১৮/৯।",
                "০৫.৪১.২৭০০.০২৫.১২.০০৬.১৮.৯/১(১২)");
        assertThat(prints).extracting(MemoNumber::key).containsOnly("05.41.2700.025.12.006.18.9");
    }

    @Test
    void aTextWithoutFiguresIsNone() {
        assertThat(MemoNumber.parse("স্মারক নং")).isEmpty();
        assertThat(MemoNumber.parse("")).isEmpty();
    }

    @Property
    @Domain(AnyText.class)
    void takesWhateverComes(@ForAll String text) {
        assertThatCode(() -> MemoNumber.parse(text)).doesNotThrowAnyException();
        String key = MemoNumber.key(text);
        assertThat(MemoNumber.normalize(text)).doesNotContainPattern("\\s");
        assertThat(key).doesNotContain("..").doesNotContainPattern("[\\s,/]");
    }
}
