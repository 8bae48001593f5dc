package org.mohafez.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.mohafez.search.SearchRequest.Sort;
import org.mohafez.search.query.Note;

/** What every engine must make of signs in a query: quotes, a minus, a field before a colon, a range; and that no query is wrong. */
public abstract class SyntaxContract extends EngineContract {
    @Test
    void wordsInQuotesStandSideBySide() {
        assertThat(found("\"ছাদ মেরামত\"")).containsExactly("library/3");
        assertThat(found("“মেরামত ছাদ”")).doesNotContain("library/3");
        assertThat(found("মেরামত ছাদ")).containsExactly("library/3");
    }

    @Test
    void aMinusLeavesOut() {
        assertThat(found("হালনাগাদ")).contains("library/2", "portal/1");
        assertThat(found("হালনাগাদ -পোর্টাল")).contains("portal/1").doesNotContain("library/2");
        assertThat(found("-\"ছাদ মেরামত\" পাঠাগার")).isNotEmpty().doesNotContain("library/3");
    }

    @Test
    void aStarStandsForTheRestOfAWord() {
        assertThat(found("হালনা*")).contains("library/2", "portal/1").hasSameElementsAs(found("হালনাগাদ"));
        assertThat(found("হালনা")).doesNotContain("library/2", "portal/1");
        assertThat(found("পাঠা* মেরা*")).containsExactly("library/3");
        assertThat(found("insp*")).containsExactly("english/1");
        assertThat(found("হালনা* -পোর্টা*")).contains("portal/1").doesNotContain("library/2");
        assertThat(found("বিষয়:বাতা*")).containsExactly("portal/1");
        assertThat(found("বিষয়:হালনা*")).isEmpty();
        assertThat(search("হালনা*").hits()).allSatisfy(hit -> assertThat(hit.snippet())
                .anySatisfy(run -> assertThat(run.match() ? run.text() : "").startsWith("হালনাগাদ")));
    }

    @Test
    void aStarWithNextToNothingBeforeItIsPassedOver() {
        SearchResult result = search("নৌ* ত*");
        assertThat(result.notes()).contains(new Note("note.beginning-too-short", "ত*"));
        assertThat(search("৫*৩").notes()).isEmpty();
        assertThat(search("পাঠা*গার").notes()).noneMatch(note -> note.key().equals("note.beginning-too-short"));
    }

    @Test
    void aStarBehindAFigureOrWithinQuotesIsPassedOverAndSaid() {
        assertThat(search("২৪*").notes()).contains(new Note("note.beginning-of-no-word", "২৪*"));
        assertThat(search("ই-নথি*").notes()).contains(new Note("note.beginning-of-no-word", "ই-নথি*"));
        for (String memo : List.of("memo:০৫.৪২*.০০১", "memo:২৪১*", "০৫.৪২*.০০১")) {
            assertThat(search(memo).notes()).extracting(Note::key).as(memo).doesNotContain("note.beginning-of-no-word");
        }
        assertThat(search("\"হালনাগাদ পোর্টা*\"").notes())
                .containsExactly(new Note("note.beginning-quoted", "পোর্টা*"));
        assertThat(search("০৫.৪২.*.০০১").notes()).noneMatch(note -> note.key().startsWith("note.beginning"));
    }

    @Test
    void aFieldBeforeAColonNarrows() {
        assertThat(found("দপ্তর:রূপনগর")).contains("flood/0", "english/0").hasSize(5);
        assertThat(found("office:রূপনগর নৌকা")).containsExactly("flood/2");
        assertThat(found("topic:ত্রাণ")).containsExactly("flood/2");
        assertThat(found("বিষয়:\"ছাদ মেরামত\"")).containsExactly("library/3");
        for (String order : List.of("kind:order", "ধরন:অফিস আদেশ", "ধরন:আদেশ", "kind:\"office order\"", "ধরনঃআদেশের")) {
            assertThat(found(order)).as(order).containsExactly("order/0");
        }
        assertThat(found("kind:নোটিশ পাঠাগার")).containsExactly("notice/0");
        assertThat(found("office:rupnagar নৌকা")).containsExactly("flood/2");
        assertThat(found("অর্থবছর:২০২৪-২৫")).containsExactlyInAnyOrder("portal/0", "portal/1", "portal/2");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\"",
                "\"\"",
                "(((",
                ")",
                "field:",
                ":",
                "::",
                "memo:",
                "kind:",
                "fy:zzzz",
                "*",
                "?",
                "-",
                "--",
                "- -",
                "-*",
                "AND",
                "OR NOT",
                "[a TO b]",
                "a^b~2",
                "\\",
                "/",
                "😀",
                "👩‍👩‍👧",
                "\uD800",
                "\uDC00সভা",
                "\u0000",
                "\uFFFF",
                "্",
                "ঁঁঁ",
                "\u200D\u200C",
                "দপ্তর:\"",
                "-\"",
                "\"সভা",
                "a:b:c",
                "topic:-x",
                "\"-সভা\"",
                "১২৩",
                "12",
                "1.2.3",
                "....",
                "৳",
            })
    void noQueryIsWrong(String query) {
        assertThatCode(() -> check(query)).doesNotThrowAnyException();
    }

    @Tag(THOROUGH)
    @Test
    void aPageOfTextIsReadInPartAndThatIsSaid() {
        assertThat(search("সভা ".repeat(2500)).notes())
                .extracting(Note::key)
                .contains("note.query-too-long", "note.too-many-words");
        assertThatCode(() -> check("ক".repeat(10_000))).doesNotThrowAnyException();
        assertThatCode(() -> check("হালনাগাদ ".repeat(24))).doesNotThrowAnyException();
    }

    /** Runs it in every way, and checks what must hold whatever is asked. */
    private void check(String query) {
        for (Sort sort : Sort.values()) {
            SearchResult result = search(question(query).sorted(sort));
            assertThat(result.totalDocuments()).isLessThanOrEqualTo(result.total());
            assertThat(ids(result)).noneMatch(id -> id.startsWith("secret")).doesNotHaveDuplicates();
            for (Hit hit : result.hits()) {
                assertThat(hit.snippet()).allMatch(run -> !run.text().isEmpty());
            }
        }
        assertThat(Run.join(engine().mark(query, query, EVERYBODY))).isEqualTo(query);
    }
}
