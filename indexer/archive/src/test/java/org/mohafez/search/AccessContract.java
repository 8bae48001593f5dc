package org.mohafez.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.withinPercentage;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.mohafez.authority.Authority;
import org.mohafez.index.IndexField;
import org.mohafez.index.PaperArchive;

/** That no engine tells anybody of what they may not see. */
public abstract class AccessContract extends EngineContract {
    /** An engine over an index of {@link #published}. */
    protected abstract SearchEngine withoutInternal();

    public static PaperArchive published() {
        return SamplePapers.published();
    }

    /** Not by what sounds alike, nor by a spelling, nor by what is counted to rank: মিরমাত is the nearest to mirmat, and internal. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "mirmat",
                "মিরমাত",
                "মিরমত",
                "মেরাখত",
                "নজরদারি পাঠাগার",
                "তালিকা হালনাগাদ",
                "পরিদর্শণ",
                "পরিদর্শণ কেন্দ্র",
                "সভা কমিটি",
                "পাঠাগার কমিটির সভার নৌকা",
                "9999",
                "buvlfvd",
                "",
            })
    void theAnswerIsWhatItWouldBeHadNothingInternalBeenHandedIn(String query) {
        SearchResult result = search(query);
        SearchResult without = withoutInternal().search(question(query));
        assertThat(ids(result)).isEqualTo(ids(without));
        assertThat(result.total()).isEqualTo(without.total());
        assertThat(result.notes()).isEqualTo(without.notes());
        assertThat(result.suggestion()).isEqualTo(without.suggestion());
        assertThat(result.facets()).isEqualTo(without.facets());
        for (int i = 0; i < result.hits().size(); i++) {
            // How long texts are on the average is not a word of anybody's.
            assertThat(result.hits().get(i).score())
                    .isCloseTo(without.hits().get(i).score(), withinPercentage(5));
        }
        assertThat(engine().mark("ছাদ মেরামত", query, EVERYBODY))
                .isEqualTo(withoutInternal().mark("ছাদ মেরামত", query, EVERYBODY));
        assertThat(engine().suggest(query, EVERYBODY, 10))
                .isEqualTo(withoutInternal().suggest(query, EVERYBODY, 10));
    }

    @Test
    void whoMaySeeMoreIsAnsweredByWhatIsLikerStill() {
        assertThat(found("mirmat")).startsWith("library/3");
        assertThat(found(SearchRequest.of("mirmat", SIGNED_IN))).startsWith("secret/1");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "নজরদারি",
                "নজরদারী",
                "নজরদারি কমিটি",
                "9999",
                "৯৯.৯৯.৯৯৯৯.০০১.০১.০০১.২৪.১",
                "নজরধারি",
                "nojordari",
                "গোপনীয়",
                "topic:নজরদারি",
                "-পাঠাগার",
                "",
            })
    void whatTheReaderMayNotSeeLeavesNoTrace(String query) {
        SearchResult result = search(query);
        assertThat(ids(result)).noneMatch(id -> id.startsWith("secret"));
        assertThat(result.facets().values().stream().flatMap(List::stream))
                .noneMatch(value ->
                        value.label().contains("নজরদারি") || value.label().contains("গোপনীয়"));
        if (result.suggestion() != null) {
            assertThat(result.suggestion().query()).doesNotContain("নজরদারি");
        }
        assertThat(result.notes()).noneMatch(note -> note.value().contains("নজরদারি") && !query.contains("নজরদারি"));
        assertThat(engine().explain(question(query)))
                .noneMatch(explanation -> explanation.id().startsWith("secret"));
        assertThat(found(SearchRequest.of("নজরদারি", SIGNED_IN))).startsWith("secret/1");
    }

    @Test
    void aFilterOnAValueTheReaderMayNotSeeDoesNotNameIt() {
        String code = Authority.bangladesh().body("নজরদারি কমিটি").orElseThrow().code();
        SearchResult result = search(question("").within(Filters.of(Map.of(IndexField.BODY, List.of(code)))));
        assertThat(result.total()).isZero();
        assertThat(result.facets().getOrDefault(IndexField.BODY, List.of()))
                .noneMatch(value -> value.label().contains("নজরদারি"));
    }

    /** By keyboard, by encoding, by spelling: nobody learns whether a word stands in a paper they may not see. */
    @ParameterizedTest
    @ValueSource(strings = {"bRujlfvd", "bvulfvd", "buvlfdv", "buvldfv", "নজরধারি তালিকা", "bRi`vwi", "নজরদরি"})
    void noSuggestionTellsOfWhatTheReaderMayNotSee(String query) {
        SearchResult result = search(query);
        assertThat(result.suggestion()).satisfiesAnyOf(none -> assertThat(none).isNull(), some -> assertThat(
                        java.util.Objects.requireNonNull(some).query())
                .doesNotContain("নজরদারি"));
        assertThat(ids(result)).noneMatch(id -> id.startsWith("secret"));
    }

    @Test
    void whoMaySeeMoreIsSuggestedMore() {
        assertThat(search(SearchRequest.of("buvlfvd", SIGNED_IN)).suggestion())
                .extracting(suggestion ->
                        java.util.Objects.requireNonNull(suggestion).query())
                .isEqualTo("নজরদারি");
        assertThat(search("buvlfvd").suggestion()).isNull();
    }
}
