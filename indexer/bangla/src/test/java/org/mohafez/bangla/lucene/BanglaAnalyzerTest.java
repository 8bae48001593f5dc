package org.mohafez.bangla.lucene;

import java.io.IOException;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.tests.analysis.BaseTokenStreamTestCase;
import org.junit.Test;

/** Lucene's own checks of a token stream: contracts of its attributes, reuse, random text. Runs under JUnit 4. */
public class BanglaAnalyzerTest extends BaseTokenStreamTestCase {
    @Test
    public void keepsAMemoNumberWholeAndByPart() throws IOException {
        try (Analyzer analyzer = new BanglaAnalyzer(Key.EXACT)) {
            assertAnalyzesTo(
                    analyzer,
                    "নং ০৫.৪১-৭৭",
                    new String[] {"নং", "05.41.77", "05", "41", "77"},
                    new int[] {0, 3, 3, 6, 9},
                    new int[] {2, 11, 5, 8, 11},
                    null,
                    new int[] {1, 1, 0, 1, 1},
                    new int[] {1, 3, 1, 1, 1},
                    true);
        }
    }

    @Test
    public void putsSeveralKeysOfAWordAtOnePosition() throws IOException {
        try (Analyzer analyzer = new BanglaAnalyzer(Key.STEM)) {
            assertAnalyzesTo(
                    analyzer,
                    "হালনাগাদকৃত লাইসেন্সসমূহ",
                    new String[] {"হালনাগাদকৃত", "হালনাগাদ", "লাইসেন্স"},
                    new int[] {0, 0, 12},
                    new int[] {11, 11, 24},
                    new int[] {1, 0, 1});
        }
    }

    @Test
    public void holdsToTheContractOnRandomText() throws Exception {
        for (Key key : Key.values()) {
            try (Analyzer analyzer = new BanglaAnalyzer(key)) {
                checkRandomData(random(), analyzer, 200 * RANDOM_MULTIPLIER);
            }
        }
    }
}
