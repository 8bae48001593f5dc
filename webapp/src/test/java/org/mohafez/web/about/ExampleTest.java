package org.mohafez.web.about;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.mohafez.search.query.Clause;
import org.mohafez.search.query.Limit;
import org.mohafez.search.query.QueryField;
import org.mohafez.search.query.QueryText;
import org.mohafez.web.fixture.TestPortal;

/** The page says what the search does: every example is asked. */
class ExampleTest {
    private static final Map<Example, QueryField> FIELDS = Map.of(
            Example.MEMO, QueryField.MEMO,
            Example.TOPIC, QueryField.TOPIC,
            Example.OFFICE, QueryField.OFFICE,
            Example.IMPLEMENTER, QueryField.IMPLEMENTER,
            Example.KIND, QueryField.KIND,
            Example.YEAR, QueryField.FISCAL_YEAR);

    private static final Set<Example> SAID = EnumSet.of(Example.DAY, Example.LAST_DAY, Example.SUM, Example.SUMS);

    private final TestPortal portal = TestPortal.shared();

    @ParameterizedTest
    @EnumSource
    void anExampleFindsSomethingAndIsTakenWholly(Example example) throws IOException {
        JsonNode answer = answer(example.query());
        assertThat(answer.get("total").asInt()).isPositive();
        boolean isSlip = example.section() == Example.Section.SLIPS;
        assertThat(answer.get("notes").toString()).doesNotContain("বাদ দেওয়া হয়েছে", "অংশ আছে");
        if (!isSlip) {
            assertThat(answer.has("suggestion")
                            && answer.get("suggestion").get("taken").asBoolean())
                    .isFalse();
        }
    }

    @ParameterizedTest
    @EnumSource
    void anExampleIsReadAsThePageSays(Example example) {
        QueryText read = QueryText.of(example.query());
        // Which day or sum a typed one is, is always said.
        assertThat(read.notes()).hasSize(SAID.contains(example) ? 1 : 0);
        assertThat(read.limits().isEmpty()).isEqualTo(example.section() != Example.Section.RANGES);
        assertThat(read.clauses().stream().anyMatch(Clause::excluded)).isEqualTo(example == Example.WITHOUT);
        QueryField field = FIELDS.get(example);
        if (field != null) {
            assertThat(read.clauses().getFirst().field()).isEqualTo(field);
        }
        if (example == Example.PHRASE) {
            assertThat(read.clauses()).singleElement().matches(Clause::isPhrase);
        }
        if (example == Example.AMOUNT_OVER || example == Example.AMOUNT_BETWEEN) {
            assertThat(read.limits()).singleElement().isInstanceOf(Limit.Amount.class);
        }
    }

    @ParameterizedTest
    @EnumSource(
            value = Example.class,
            names = {"KEYS", "BIJOY"})
    void whatWasMeantIsSearchedForAndTheWayBackIsShown(Example example) throws IOException {
        JsonNode suggestion = answer(example.query()).get("suggestion");
        assertThat(suggestion.get("taken").asBoolean()).isTrue();
        String page =
                portal.get("/search?q=" + TestPortal.encoded(example.query())).body();
        assertThat(page)
                .contains(
                        "যেমন লিখেছেন সেভাবেই খুঁজুন",
                        "asTyped=1",
                        suggestion.get("query").asText());
        String asTyped = portal.get("/search?asTyped=1&q=" + TestPortal.encoded(example.query()))
                .body();
        assertThat(asTyped).contains("আপনি কি").doesNotContain("যেমন লিখেছেন সেভাবেই");
    }

    @Test
    void thePageLinksEveryExampleAndTheSearchPageLinksThePage() {
        String bangla = portal.get("/about/search").body();
        String english = portal.get("/about/search?lang=en").body();
        for (Example example : Example.values()) {
            assertThat(bangla).contains("/search?q=" + TestPortal.encoded(example.query()) + "\"");
            assertThat(english).contains("/search?q=" + TestPortal.encoded(example.query()) + "&amp;lang=en\"");
        }
        assertThat(bangla).contains("সময়সীমা", "বাস্তবায়নকারী, বাস্তবায়ন");
        assertThat(portal.get("/").body()).contains("href=\"/about/search\"");
        assertThat(portal.get("/search?q=x&lang=en").body()).contains("href=\"/about/search?lang=en\"");
    }

    private JsonNode answer(String query) throws IOException {
        return new ObjectMapper()
                .readTree(portal.get("/search.json?q=" + TestPortal.encoded(query))
                        .body());
    }
}
