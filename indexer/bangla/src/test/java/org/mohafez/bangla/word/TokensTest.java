package org.mohafez.bangla.word;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.domains.Domain;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.mohafez.bangla.AnyText;
import org.mohafez.bangla.Clusters;
import org.mohafez.bangla.Table;

class TokensTest {
    static Stream<Arguments> table() {
        return Table.read(TokensTest.class, "tokens.tsv").stream().map(row -> Arguments.of(row.get(0), row.get(1)));
    }

    @ParameterizedTest
    @MethodSource("table")
    void cuts(String text, String expected) {
        String tokens = Tokens.in(text).stream()
                .map(token -> token.text().replace(' ', '·') + "+" + token.step()
                        + (token.span() > 1 ? "x" + token.span() : ""))
                .collect(Collectors.joining(" "));
        assertThat(tokens.isEmpty() ? "-" : tokens).isEqualTo(expected);
    }

    @Property
    @Domain(AnyText.class)
    void tokensStandWhereTheySayAndSplitNoCluster(@ForAll String text) {
        int from = 0;
        for (Token token : Tokens.in(text)) {
            assertThat(token.text()).isNotEmpty().isEqualTo(text.substring(token.start(), token.end()));
            assertThat(token.start()).isGreaterThanOrEqualTo(from);
            assertThat(Clusters.start(text, token.start())).isEqualTo(token.start());
            assertThat(Clusters.end(text, token.end())).isEqualTo(token.end());
            from = token.start();
        }
    }

    @Property
    @Domain(AnyText.class)
    void everyLetterAndDigitIsInAToken(@ForAll String text) {
        List<Token> tokens = Tokens.in(text);
        for (int i = 0; i < text.length(); i++) {
            int at = i;
            if (Character.isLetterOrDigit(text.charAt(i))) {
                assertThat(tokens).as("%s at %d", text, i).anyMatch(token -> token.start() <= at && at < token.end());
            }
        }
    }

    @Property
    @Domain(AnyText.class)
    void aSpanEndsWhereItsLastPartEnds(@ForAll String text) {
        List<Token> tokens = Tokens.in(text);
        for (int i = 0; i < tokens.size(); i++) {
            Token whole = tokens.get(i);
            if (whole.span() > 1) {
                assertThat(tokens.get(i + 1).step()).isZero();
                assertThat(tokens.get(i + whole.span()).end()).isEqualTo(whole.end());
            }
        }
    }
}
