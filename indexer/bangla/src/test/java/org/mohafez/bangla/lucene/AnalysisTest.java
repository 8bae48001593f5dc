package org.mohafez.bangla.lucene;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.OffsetAttribute;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.mohafez.bangla.lucene.Analysis.AnalyzedToken;

class AnalysisTest {
    private static final String TEXT = "ই-নথিতে ১২৩টি আবেদন, স্মারক ০৫.৪১.২৭০০-৭৭ মোতাবেক; LGED ও এলজিইডির";

    @ParameterizedTest
    @EnumSource(Key.class)
    void showsWhatTheAnalyzerIndexes(Key key) throws IOException {
        List<String> shown = new ArrayList<>();
        for (AnalyzedToken token : Analysis.tokens(TEXT)) {
            key.of(token.keys()).forEach(term -> shown.add(term + "@" + token.start() + "-" + token.end()));
        }
        assertThat(indexed(key, TEXT)).isEqualTo(shown);
    }

    @Test
    void offsetsPointIntoTheText() {
        assertThat(Analysis.tokens(TEXT)).isNotEmpty().allSatisfy(token -> assertThat(
                        TEXT.substring(token.start(), token.end()))
                .isEqualTo(token.token()));
    }

    @ParameterizedTest
    @EnumSource(Key.class)
    void noTermIsTooLongForAnIndex(Key key) throws IOException {
        String garbage = "ক".repeat(40_000) + " " + "1.".repeat(40_000) + " " + "\uD83D\uDE00\uD835\uDC00".repeat(1000);
        assertThat(indexed(key, garbage)).isNotEmpty().allMatch(term -> term.length() < 300);
    }

    private static List<String> indexed(Key key, String text) throws IOException {
        List<String> terms = new ArrayList<>();
        try (Analyzer analyzer = new BanglaAnalyzer(key);
                TokenStream stream = analyzer.tokenStream("field", text)) {
            CharTermAttribute term = stream.addAttribute(CharTermAttribute.class);
            OffsetAttribute offset = stream.addAttribute(OffsetAttribute.class);
            stream.reset();
            while (stream.incrementToken()) {
                terms.add(term + "@" + offset.startOffset() + "-" + offset.endOffset());
            }
            stream.end();
        }
        return terms;
    }
}
