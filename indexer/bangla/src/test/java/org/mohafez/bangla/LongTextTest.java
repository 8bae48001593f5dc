package org.mohafez.bangla;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.mohafez.bangla.date.FiscalYear;
import org.mohafez.bangla.date.WrittenDate;
import org.mohafez.bangla.date.WrittenTime;
import org.mohafez.bangla.number.MemoNumber;
import org.mohafez.bangla.word.Romanised;
import org.mohafez.bangla.word.Tokens;
import org.mohafez.bangla.word.WordKeys;

/** Papers that went wrong repeat one thing for pages: that must cost neither a stack nor an hour. */
class LongTextTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "1.", "1,11", "1-1 ", "a", "a1", "ক", "ক১", "ক্", "ঁা", "ে", "\u200D", "(", "।", "/১(", "ক-", "ই ",
                "মে ", "১ মে ", "সকাল১"
            })
    void everythingTakesIt(String unit) {
        String text = unit.repeat(10_000);
        String clean = BanglaText.clean(text);
        assertThat(BanglaText.clean(clean)).isEqualTo(clean);
        assertThat(Tokens.in(text)).allSatisfy(token -> assertThat(token.end()).isLessThanOrEqualTo(text.length()));
        assertThat(WrittenDate.findAll(text))
                .allSatisfy(date -> assertThat(date.end()).isLessThanOrEqualTo(text.length()));
        assertThat(WordKeys.of(text).stem()).isNotEmpty();
        assertThat(Romanised.slug(text)).matches("[a-z0-9-]*+");
        assertThat(MemoNumber.key(text)).doesNotContain("..");
        assertThat(WrittenTime.parse(text))
                .satisfiesAnyOf(time -> assertThat(time).isEmpty(), time -> assertThat(time)
                        .isPresent());
        assertThat(FiscalYear.parse(text)).isEmpty();
    }
}
