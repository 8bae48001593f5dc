package org.mohafez.web.later;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class NamedDecisionsTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "১৫/০৩/২০২৪ তারিখের সভার ০৩ নং সিদ্ধান্ত বাতিল করা হলো। | 3",
                "গত সভার ৩য় সিদ্ধান্ত সংশোধন করা হলো | 3",
                "সিদ্ধান্ত নম্বর ২, ৫ ও ১১ স্থগিত করা হলো | 2;5;11",
                "১১, ২ ও ২ নং সিদ্ধান্ত বাতিল করা হলো | 2;11",
                "সিদ্ধান্তের ক্রমিক-৪ প্রতিস্থাপিত হলো | 4",
                "Decision No. 7 is hereby amended | 7",
                "decisions nos. 2 and 3 are cancelled | 2;3",
            })
    void aDecisionIsNamedByItsNumber(String text, String numbers) {
        assertThat(NamedDecisions.in(text)).containsExactly(numbers.split(";"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "সভার ২টি সিদ্ধান্ত বাতিল করা হলো",
                "সিদ্ধান্ত ৩০ জুন পর্যন্ত স্থগিত করা হলো",
                "২০২৪ সিদ্ধান্ত",
                "আদেশটি বাতিল করা হলো",
                "The decision of 3 May is cancelled"
            })
    void aNumberThatIsNoneOfADecisionNamesNone(String text) {
        assertThat(NamedDecisions.in(text)).isEmpty();
    }

    @Test
    void aNumberIsTheSameHoweverItIsPrinted() {
        assertThat(List.of("০৩", "3.", "(৩)", "সিদ্ধান্ত-৩").stream().map(NamedDecisions::key))
                .containsOnly("3");
        assertThat(NamedDecisions.key("৩.২")).isEqualTo("3.2");
    }
}
