package org.mohafez.bangla.date;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.time.LocalTime;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.domains.Domain;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.mohafez.bangla.AnyText;
import org.mohafez.bangla.Table;

class WrittenTimeTest {
    static Stream<Arguments> table() {
        return Table.read(WrittenTimeTest.class, "written-times.tsv").stream()
                .map(row -> Arguments.of(row.get(0), row.get(1)));
    }

    @ParameterizedTest
    @MethodSource("table")
    void reads(String text, String expected) {
        assertThat(WrittenTime.parse(text).map(LocalTime::toString).orElse("-")).isEqualTo(expected);
    }

    @Property
    @Domain(AnyText.class)
    void anyTextIsATimeOrNone(@ForAll String text) {
        assertThatCode(() -> WrittenTime.parse(text)).doesNotThrowAnyException();
        assertThatCode(() -> WrittenTime.parse("সকাল " + text + " ঘটিকা")).doesNotThrowAnyException();
    }
}
