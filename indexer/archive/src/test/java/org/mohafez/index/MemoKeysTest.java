package org.mohafez.index;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.api.Test;

class MemoKeysTest {
    private static final String NUMBER = "৪৪.০১.২৭০০.০১২.১৩.০০৭.২৪-৩৫";

    @Test
    void aNumberIsFoundWholeAndByEveryRunOfItsParts() {
        List<String> keys = MemoKeys.all(NUMBER);
        assertThat(keys.getFirst()).isEqualTo("44.01.2700.012.13.007.24.35");
        assertThat(keys)
                .contains("44.01.2700", "007.24.35", "2700", "012.13.007.24")
                .doesNotContain("44", "35", "012")
                .doesNotHaveDuplicates();
    }

    @Test
    void whatIsTypedMeetsWhatIsPrinted() {
        for (String typed :
                List.of("44.01.2700.012.13.007.24.35", "৪৪-০১-২৭০০-০১২-১৩-০০৭-২৪-৩৫", "44,01,2700,012,13,007,24,35")) {
            assertThat(MemoKeys.of(typed)).isEqualTo(MemoKeys.all(NUMBER).getFirst());
        }
    }

    @Property
    void anyNumberHasFewKeys(@ForAll @StringLength(max = 400) String number) {
        assertThat(MemoKeys.all(number)).hasSizeLessThanOrEqualTo(137).doesNotContain("");
    }
}
