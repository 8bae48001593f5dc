package org.mohafez.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.mohafez.index.IndexField;

/** How every engine must find papers by memo numbers. */
public abstract class MemoContract extends EngineContract {
    @Test
    void aMemoNumberLeadsToThePaperThatBearsItAndToThoseThatCiteIt() {
        String memo = "41.02.3300.011.18.009.24-12";
        assertThat(engine().numbered(IndexField.MEMO, memo, EVERYBODY)).containsExactly("library");
        assertThat(engine().numbered(IndexField.CITED_MEMO, memo, EVERYBODY)).containsExactly("order");
        assertThat(engine().numbered(IndexField.MEMO, "41.02.3300.011.18.009.24", EVERYBODY))
                .as("a part of a number is no number")
                .isEmpty();
        assertThat(engine().numbered(IndexField.MEMO, "", EVERYBODY)).isEmpty();
    }

    @Test
    void aMemoNumberLeadsNobodyToWhatTheyMayNotSee() {
        String memo = "৯৯.৯৯.৯৯৯৯.০০১.০১.০০১.২৪.১";
        assertThat(engine().numbered(IndexField.MEMO, memo, EVERYBODY)).isEmpty();
        assertThat(engine().numbered(IndexField.MEMO, memo, SIGNED_IN)).containsExactly("secret");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "৪১.০২.৩৩০০.০১১.১৮.০০৯.২৪.১২",
                "41.02.3300.011.18.009.24.12",
                "41-02-3300-011-18-009-24-12",
                "৪১.০২.৩৩০০. ০১১.১৮.০০৯. ২৪.১২",
                "স্মারক নং ৪১.০২.৩৩০০.০১১.১৮.০০৯.২৪.১২",
                "41.02.3300.011",
                "০০৯.২৪.১২",
                "memo:41.02.3300.011.18.009.24.12",
                "স্মারক:০০৯.২৪.১২",
            })
    void aMemoNumberFindsThePaperAndThenThoseThatNameIt(String query) {
        List<String> ids = found(query);
        assertThat(ids).startsWith("library/0").doesNotContain("library/1", "library/2", "library/3");
        if (query.contains("24.12") && !query.startsWith("০০৯") && !query.startsWith("স্মারক:")) {
            assertThat(ids).contains("order/0");
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "০৫.৪৪.*.০০৩.২৪.৫ | order/0",
                "05.44…24.5 | order/0",
                "memo:০৫.*.০০৩ | order/0",
                "05.44 003.24 | order/0",
                "৪১.০২ ২৪.১২ | library/0",
            })
    void partsOfANumberFindItWhateverStandsBetween(String query, String only) {
        assertThat(found(query)).containsExactly(only);
    }
}
