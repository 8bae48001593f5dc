package org.mohafez.web.record.view;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.mohafez.record.PaperRecord;
import org.mohafez.record.RecordJson;
import org.mohafez.web.ui.Lang;
import org.mohafez.web.ui.Words;

class WarningsTest {
    private static final PaperRecord PAPER = RecordJson.read("""
            {"kind":"minutes","access":"public","decisions":[{"ordinal":1,"text":"…"},{"ordinal":2,"text":"…"},{"ordinal":3,"text":"…"}],
             "reads":{"/decisions/0/text":{"page":1,"boxes":[],"confidence":0.95,"rule":"table"},
                      "/decisions/1/deadline/text":{"page":1,"boxes":[],"confidence":0.6,"rule":"quoted"},
                      "/decisions/2/implementers/0/text":{"page":1,"boxes":[],"confidence":0.5,"rule":"quoted"},
                      "/decisions/2/implementers/0/place":{"page":1,"boxes":[],"confidence":0.5,"rule":"quoted"},
                      "/decisions/2/items/1":{"page":1,"boxes":[],"confidence":0.5,"rule":"quoted"}},
             "unread":[{"field":"/memo/number","page":1,"reason":"handwritten"},{"field":"/office/website","reason":"cut"}]}""", PaperRecord.class);

    private final Warnings warnings = new Warnings(PAPER, Words.in(Lang.EN));

    @Test
    void whatOfADecisionIsDoubtedIsNamedOnce() {
        assertThat(warnings.ofDecision(0)).isEmpty();
        assertThat(warnings.ofDecision(1)).containsExactly("Not read surely: Deadline; see the original.");
        assertThat(warnings.ofDecision(2))
                .containsExactly("Not read surely: Implementers, Decision; see the original.");
        assertThat(new Warnings(PAPER, Words.in(Lang.BN)).ofDecision(1))
                .containsExactly("নিশ্চিতভাবে পড়া যায়নি: সময়সীমা; মূল কপি দেখে নিন।");
    }

    @Test
    void whatCouldNotBeReadIsNamedWhereItHasAName() {
        assertThat(warnings.all())
                .contains("Memo number: handwritten, not readable (page 1)")
                .anyMatch(warning -> warning.startsWith("A part of the document: "));
    }
}
