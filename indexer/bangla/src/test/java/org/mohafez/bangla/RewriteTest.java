package org.mohafez.bangla;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.domains.Domain;
import org.junit.jupiter.api.Test;

class RewriteTest {
    @Test
    void itReplacesWhatThePatternFinds() {
        assertThat(Rewrite.where("গ", "গ(?=র)", "ঘ").in("গরগ")).isEqualTo("ঘরগ");
        assertThat(Rewrite.of("a.", "").in("a.ab")).isEqualTo("ab");
        assertThat(Rewrite.everywhere("[0-9]", "").in("a1")).isEqualTo("a");
    }

    /** To look for the mark first changes nothing but the time it takes. */
    @Property
    @Domain(AnyText.class)
    void whatAPatternIsFoundInHasItsMark(@ForAll String text) {
        for (Rewrite rewrite : BanglaText.REWRITES) {
            assertThat(rewrite.in(text))
                    .as(() -> rewrite.from().pattern())
                    .isEqualTo(rewrite.from().matcher(text).replaceAll(rewrite.to()));
        }
    }
}
