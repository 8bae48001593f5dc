package org.mohafez.bangla.word;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class DoubletsTest {
    private static final Map<String, String> DOUBLETS = WordTable.pairs("doublets.txt");

    /** Base words that are forms of a doublet. */
    private static final Set<String> SAME = Set.of("হিসেবে");

    @Test
    void noneLeadsToAnother() {
        Set<String> keys = DOUBLETS.keySet().stream().map(SpellingKey::folded).collect(Collectors.toSet());
        assertThat(DOUBLETS.values()).map(SpellingKey::folded).doesNotContainAnyElementsOf(keys);
    }

    /** Whoever writes a form of a verb, or a word that ends as if inflected, means no doublet. */
    @Test
    void noneIsABaseWordOrMeetsAVerb() {
        assertThat(DOUBLETS.keySet())
                .noneMatch(BaseWords::contains)
                .noneMatch(word -> VerbForms.verbalNouns(word).iterator().hasNext());
        List<String> sides = List.copyOf(DOUBLETS.values());
        assertThat(sides).allMatch(word -> VerbForms.verbalNounsBySpelling(word).isEmpty());
        assertThat(DOUBLETS.keySet())
                .allMatch(word -> VerbForms.verbalNounsBySpelling(word).isEmpty());
    }

    /** A doublet counts as a beginning: no base word may begin as one does and be another word. */
    @Test
    void noBaseWordIsTakenForOne() {
        assertThat(WordTable.read("base-words.txt").words())
                .filteredOn(word -> !SpellingKey.near(word).equals(SpellingKey.folded(word)))
                .isSubsetOf(SAME);
    }
}
