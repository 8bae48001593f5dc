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

    @Test
    void whatPapersSayTheyDoToOthersIsFoundByTheNumbersOfThose() {
        List<String> memos = List.of("51.01.6600.004.06.001.23.7", "41.02.3300.011.18.009.24-12", "", "41.02.3300");
        assertThat(engine().acts(memos, EVERYBODY))
                .as("what confirms, or names no number, is done to nobody")
                .singleElement()
                .satisfies(act -> {
                    assertThat(act.isOn("৪১.০২.৩৩০০.০১১.১৮.০০৯.২৪.১২")).isTrue();
                    assertThat(act.isOn("51.01.6600.004.06.001.23.7")).isFalse();
                    assertThat(act.says().type()).isEqualTo("amends");
                    assertThat(act.says().text()).contains("ছাদ মেরামতের").doesNotContain("০১৭১২");
                    assertThat(act.paper().documentId()).isEqualTo("order");
                    assertThat(act.paper().issuedDate()).isEqualTo("2024-01-15");
                });
        assertThat(engine().acts(List.of(), EVERYBODY)).isEmpty();
    }

    @Test
    void whatIsSaidWhereOneMayNotReadIsSaidToNobody() {
        List<String> memos = List.of("৪১.০২.৩৩০০.০১১.১৮.০০৯.২৪.১২");
        assertThat(engine().acts(memos, SIGNED_IN))
                .extracting(act -> act.paper().documentId())
                .containsExactly("secret", "order");
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

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "স্মারক:৮৯ | portal/0",
                "memo:89 | portal/0",
                "নথি:০১৮ | ''",
                "memo:18 | library/0",
                "memo:8 | ''",
                "স্মারক নং ৮৯ | portal/0",
                "স্মারক নম্বর: ৮৯ | portal/0",
                "পত্র নং-৮৯ | portal/0",
                "Memo No. 89 | portal/0",
                "memo number 89 | portal/0",
                "আইসিটি স্মারক নং ৮৯ | portal/0",
                "স্মারক নং ৯৯৯৯ | ''",
            })
    void whoSaysThatItIsAMemoNumberFindsItByAnyPart(String query, String only) {
        assertThat(found(query)).isEqualTo(only.isEmpty() ? List.of() : List.of(only));
    }
}
