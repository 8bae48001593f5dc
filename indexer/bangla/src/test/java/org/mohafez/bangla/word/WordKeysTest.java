package org.mohafez.bangla.word;

import static org.assertj.core.api.Assertions.assertThat;

import com.ibm.icu.text.Normalizer2;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.domains.Domain;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.mohafez.bangla.AnyText;
import org.mohafez.bangla.BanglaDigits;
import org.mohafez.bangla.BanglaText;
import org.mohafez.bangla.Table;

class WordKeysTest {
    static Stream<Arguments> together() {
        return Table.read(WordKeysTest.class, "words-together.tsv").stream()
                .map(row -> Arguments.of(row.get(0), row.get(1)));
    }

    static Stream<Arguments> apart() {
        return Table.read(WordKeysTest.class, "words-apart.tsv").stream()
                .map(row -> Arguments.of(row.get(0), row.get(1), row.get(2)));
    }

    @ParameterizedTest
    @MethodSource("together")
    void meet(String kind, String forms) {
        List<String> words = List.of(forms.split(" ", -1));
        List<String> common = new ArrayList<>(keys(kind, words.getFirst()));
        words.forEach(word -> common.retainAll(keys(kind, word)));
        assertThat(common)
                .as(() -> words.stream()
                        .map(word -> word + keys(kind, word))
                        .toList()
                        .toString())
                .isNotEmpty();
    }

    @ParameterizedTest
    @MethodSource("apart")
    void shareNoKeyOfTheKind(String kind, String one, String other) {
        assertThat(keys(kind, one)).doesNotContainAnyElementsOf(keys(kind, other));
    }

    @Test
    void whatAWordInflectsComesBeforeWhatItIsBuiltFrom() {
        assertThat(WordKeys.of("হালনাগাদকৃত").stem()).containsExactly("হালনাগাদকৃত", "হালনাগাদ");
        assertThat(WordKeys.of("উপসচিবের").stem()).containsExactly("উপসচিব", "সচিব");
        assertThat(WordKeys.of("এপিএর").stem()).containsExactly("এপিএ", "apa");
    }

    @Test
    void aNumberIsItsOwnKeyOfEveryKind() {
        WordKeys memo = WordKeys.of("০৫.৪১-২৭০০,০২৫");
        assertThat(memo)
                .isEqualTo(new WordKeys(
                        "05.41.2700.025",
                        List.of("05.41.2700.025"),
                        List.of("05.41.2700.025"),
                        List.of("05.41.2700.025"),
                        List.of("05.41.2700.025")));
        assertThat(WordKeys.of("১২৩টি").stem()).startsWith("123");
    }

    /** Where words stand is told by outlines alone: none may be missed that a stricter key finds. */
    @Test
    void wordsThatShareAKeyShareAnOutline() {
        Map<String, Set<String>> outlines = new TreeMap<>();
        List<String> words = together()
                .flatMap(row -> Stream.of(((String) row.get()[1]).split(" ", -1)))
                .distinct()
                .toList();
        for (String word : words) {
            WordKeys keys = WordKeys.of(word);
            Stream.concat(keys.stem().stream(), keys.spelling().stream())
                    .forEach(key -> outlines.computeIfAbsent(key, first -> new TreeSet<>(keys.outline()))
                            .retainAll(keys.outline()));
        }
        assertThat(outlines).hasSizeGreaterThan(400).doesNotContainValue(Set.of());
    }

    @Property
    @Domain(AnyText.class)
    void aStemHasAnOutlineOfItsWords(@ForAll String text) {
        for (Token token : Tokens.in(text)) {
            WordKeys keys = WordKeys.of(token.text());
            keys.stem().forEach(stem -> assertThat(keys.outline()).contains(WordKeys.outlineOf(stem)));
        }
    }

    @Property
    @Domain(AnyText.class)
    void everyWordHasAKeyOfEveryKind(@ForAll String text) {
        for (Token token : Tokens.in(text)) {
            WordKeys keys = WordKeys.of(token.text());
            assertThat(keys.exact()).isNotBlank();
            assertThat(keys.stem()).isNotEmpty().doesNotContain("").doesNotHaveDuplicates();
            assertThat(keys.spelling()).isNotEmpty().doesNotContain("").doesNotHaveDuplicates();
            assertThat(keys.roman()).isNotEmpty().doesNotContain("").doesNotHaveDuplicates();
            assertThat(keys.exact()).matches(Normalizer2.getNFCInstance()::isNormalized);
        }
    }

    @Property
    @Domain(AnyText.class)
    void cleaningAndFoldingChangeNoKey(@ForAll String text) {
        WordKeys keys = WordKeys.of(text);
        assertThat(WordKeys.of(BanglaText.clean(text))).isEqualTo(keys);
        assertThat(WordKeys.of(BanglaDigits.toBangla(text))).isEqualTo(WordKeys.of(BanglaDigits.toLatin(text)));
        assertThat(WordKeys.of(keys.exact()).exact()).isEqualTo(keys.exact());
    }

    private static List<String> keys(String kind, String word) {
        WordKeys keys = WordKeys.of(word);
        return switch (kind) {
            case "exact" -> List.of(keys.exact());
            case "stem" -> keys.stem();
            case "spelling" -> keys.spelling();
            case "roman" -> keys.roman();
            default -> throw new IllegalArgumentException(kind);
        };
    }
}
