package org.mohafez.search.lucene.queries;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ValueWaysTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "০৫.৪১.২৭০০.০২৫",
                "কুমেকহা/প্রশা/২০২৩/২৬৬১",
                "বাসপ্রাবি/২০১৩-৫৯",
                "সি/ই/২-৭৫/৪১৫",
                "PC/ADM/Mtg-7/2009/45"
            })
    void aQuestionThatIsAMemoNumberAsksForIt(String question) {
        assertThat(ValueWays.ofWhole(question)).isNotEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"পাট/চাল/গম", "কোভিড-১৯", "টিএ/ডিএ ২০২৪ সালের", "সভা ২০২৪ মার্চ", "২০২৪-২৫"})
    void otherWordsDoNot(String question) {
        assertThat(ValueWays.ofWhole(question)).isEmpty();
    }
}
