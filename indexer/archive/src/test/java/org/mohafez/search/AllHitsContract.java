package org.mohafez.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.mohafez.index.IndexField;
import org.mohafez.search.query.Range;

/** How every engine must give a whole result, and count it by months. */
public abstract class AllHitsContract extends EngineContract {
    @ParameterizedTest
    @ValueSource(strings = {"", "পাঠাগার", "পোর্টাল হালনাগাদ", "kind:minutes -পাঠাগার", "nothing like it"})
    void allHitsAreThoseOfThePagesInTheirOrder(String query) {
        for (SearchRequest.Sort sort : SearchRequest.Sort.values()) {
            SearchRequest request = question(query).sorted(sort);
            List<String> pages = new ArrayList<>();
            SearchResult page = search(request.at(1, 3));
            for (int number = 1; !page.hits().isEmpty(); page = search(request.at(++number, 3))) {
                pages.addAll(ids(page));
            }
            assertThat(all(request.at(2, 3), Long.MAX_VALUE))
                    .as(query + " " + sort)
                    .isEqualTo(pages);
        }
    }

    @Test
    void noMoreAreGivenThanAskedForAndAllAreCounted() {
        List<String> given = new ArrayList<>();
        long total = engine().each(question(""), 4, hit -> given.add(hit.id()));
        assertThat(given).hasSize(4);
        assertThat(total).isEqualTo(search("").total()).isGreaterThan(4);
        assertThat(all(question(""), 0)).isEmpty();
    }

    @Test
    void howManyThereAreIsToldBeforeTheFirst() {
        List<Long> told = new ArrayList<>();
        engine().each(question("পাঠাগার"), 4, told::add, hit -> assertThat(told).hasSize(1));
        assertThat(told).containsExactly(search("পাঠাগার").total());
        List<Long> none = new ArrayList<>();
        engine().each(question("ঝঝঝঝঝ"), 4, none::add, hit -> assertThat(hit).isNull());
        assertThat(none).containsExactly(0L);
    }

    @Test
    void monthsCountWhatIsFoundByTheDateAskedFor() {
        Timeline timeline = engine().months(question("পাঠাগার"));
        assertThat(timeline.total()).isEqualTo(search("পাঠাগার").total());
        assertThat(timeline.months()).containsEntry(YearMonth.of(2024, 3), 3L);
        assertThat(timeline.undated()).as("the notice").isEqualTo(1);

        SearchRequest issued =
                question("").within(Filters.none().dated(IndexField.ISSUED_DATE, Range.between(null, null)));
        assertThat(engine().months(issued).months())
                .containsEntry(YearMonth.of(2024, 1), 1L)
                .containsEntry(YearMonth.of(2024, 9), 3L)
                .as("the secret paper")
                .doesNotContainKey(YearMonth.of(2024, 4));
        assertThat(engine().months(question("ঝঝঝঝঝ")).total()).isZero();
    }

    @Test
    void whatAReaderMayNotSeeIsNeitherGivenNorCounted() {
        assertThat(all(question(""), Long.MAX_VALUE)).noneMatch(id -> id.startsWith("secret"));
        SearchRequest signedIn = SearchRequest.of("", SIGNED_IN);
        assertThat(all(signedIn, Long.MAX_VALUE)).anyMatch(id -> id.startsWith("secret"));
        assertThat(engine().months(signedIn).total())
                .isGreaterThan(engine().months(question("")).total());
    }

    private List<String> all(SearchRequest request, long most) {
        List<String> ids = new ArrayList<>();
        engine().each(request, most, hit -> ids.add(hit.id()));
        return ids;
    }
}
