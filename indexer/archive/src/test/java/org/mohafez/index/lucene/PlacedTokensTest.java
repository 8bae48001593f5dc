package org.mohafez.index.lucene;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.PositionIncrementAttribute;
import org.apache.lucene.analysis.tokenattributes.TermToBytesRefAttribute;
import org.junit.jupiter.api.Test;
import org.mohafez.bangla.lucene.BanglaAnalyzer;
import org.mohafez.bangla.word.WordKeys;

class PlacedTokensTest {
    /** Cluster nodes analyse with the analyzer, we with this: both must make the same index. */
    @Property(tries = 200)
    void theyAreTheAnalyzersTokens(@ForAll("texts") String text) throws IOException {
        try (BanglaAnalyzer analyzer = new BanglaAnalyzer(WordKeys::outline);
                TokenStream analyzed = analyzer.tokenStream("field", text);
                TokenStream ours = new PlacedTokens().over(KeyedWord.in(text))) {
            assertThat(terms(ours)).isEqualTo(terms(analyzed));
        }
    }

    /** Lucene hands a stream back for the entry after: nothing of the one before may be left in it. */
    @Property(tries = 100)
    void theyMayBeOfOneTextAfterTheOther(@ForAll("texts") String before, @ForAll("texts") String text)
            throws IOException {
        try (PlacedTokens anew = new PlacedTokens().over(KeyedWord.in(text));
                PlacedTokens again = new PlacedTokens().over(KeyedWord.in(before))) {
            again.incrementToken();
            assertThat(terms(again.over(KeyedWord.in(text)))).isEqualTo(terms(anew));
        }
    }

    @Test
    void aWordWithoutEndIsCut() throws IOException {
        try (TokenStream tokens = new PlacedTokens().over(KeyedWord.in("ক".repeat(40_000)))) {
            assertThat(terms(tokens)).isNotEmpty().allSatisfy(term -> assertThat(term)
                    .hasSizeLessThan(300));
        }
    }

    @Provide
    Arbitrary<String> texts() {
        return Arbitraries.of(
                        "সভার",
                        "ই-নথি",
                        "ই",
                        "নথি",
                        "হালনাগাদকরণের",
                        "৪১.০২.৩৩০০.২৪-১২",
                        "১২৩টি",
                        "APA",
                        "a2i",
                        "অত:পর",
                        "-",
                        "/",
                        "(৭)",
                        "১,০৯,১৪৪",
                        "😀",
                        "\n",
                        "।")
                .list()
                .ofMaxSize(12)
                .map(words -> String.join(" ", words));
    }

    private static List<String> terms(TokenStream tokens) throws IOException {
        TermToBytesRefAttribute term = tokens.getAttribute(TermToBytesRefAttribute.class);
        PositionIncrementAttribute increment = tokens.getAttribute(PositionIncrementAttribute.class);
        List<String> terms = new ArrayList<>();
        tokens.reset();
        while (tokens.incrementToken()) {
            terms.add("+" + increment.getPositionIncrement() + " "
                    + term.getBytesRef().utf8ToString());
        }
        tokens.end();
        return terms;
    }
}
