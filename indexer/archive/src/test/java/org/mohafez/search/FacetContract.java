package org.mohafez.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.mohafez.archive.Holding;
import org.mohafez.index.Coded;
import org.mohafez.index.Entries;
import org.mohafez.index.Entry;
import org.mohafez.index.FacetCode;
import org.mohafez.index.IndexField;
import org.mohafez.index.PaperArchive;
import org.mohafez.record.Access;
import org.mohafez.search.query.Note;

/** How every engine must filter by values and count them. */
public abstract class FacetContract extends EngineContract {
    @Test
    void severalValuesOfAFieldWidenAndSeveralFieldsNarrow() {
        String sonapur = FacetCode.of("সোনাপুর");
        String rupnagar = FacetCode.of("রূপনগর");
        assertThat(found(filtered(Map.of(IndexField.DISTRICT, List.of(rupnagar)))))
                .hasSize(5);
        assertThat(found(filtered(Map.of(IndexField.DISTRICT, List.of(rupnagar, sonapur)))))
                .hasSize(14);
        assertThat(found(filtered(Map.of(
                        IndexField.DISTRICT, List.of(rupnagar, sonapur), IndexField.KIND, List.of("order", "notice")))))
                .containsExactlyInAnyOrder("order/0", "notice/0");
        assertThat(found(filtered(Map.of(IndexField.IMPLEMENTER, List.of("assistant-programmer")))))
                .containsExactlyInAnyOrder("portal/1", "library/2", "library/3");
        assertThat(found(filtered(Map.of(IndexField.SOURCE, List.of("ocr"))))).hasSize(3);
        assertThat(found(filtered(Map.of(IndexField.OFFICE, List.of("no-such-office", "")))))
                .isEmpty();
    }

    @Tag(THOROUGH)
    @ParameterizedTest
    @ValueSource(strings = {"", "পাঠাগার", "সভা", "হালনাগাদ", "কার্যবিবরণী -পাঠাগার"})
    void countsOfValuesAreWhatCountingByHandGives(String query) {
        for (Set<Access> access : List.of(EVERYBODY, SIGNED_IN)) {
            for (Map<IndexField, List<String>> filters : List.<Map<IndexField, List<String>>>of(
                    Map.of(),
                    Map.of(IndexField.DISTRICT, List.of(FacetCode.of("সোনাপুর"))),
                    Map.of(
                            IndexField.DISTRICT, List.of(FacetCode.of("সোনাপুর")),
                            IndexField.KIND, List.of("minutes", "order")))) {
                SearchResult result = search(SearchRequest.of(query, access).within(Filters.of(filters)));
                for (IndexField field : IndexField.of(IndexField.Type.FACET)) {
                    Map<IndexField, List<String>> others = new HashMap<>(filters);
                    others.remove(field);
                    SearchResult wider = search(SearchRequest.of(query, access).within(Filters.of(others)));
                    Map<String, Long> counted = new HashMap<>();
                    result.facets().getOrDefault(field, List.of()).stream()
                            .filter(value -> value.count() > 0)
                            .forEach(value -> counted.put(value.code(), value.count()));
                    assertThat(counted).as("%s of %s", field, query).isEqualTo(byHand(wider, field));
                }
            }
        }
    }

    private static Map<String, Long> byHand(SearchResult result, IndexField field) {
        return byHand(result, entry -> true, field);
    }

    private static Map<String, Long> byHand(SearchResult result, Predicate<Entry> counted, IndexField field) {
        Map<String, Long> counts = new HashMap<>();
        Set<String> found = Set.copyOf(ids(result));
        entries()
                .filter(entry -> found.contains(entry.id()))
                .filter(counted)
                .flatMap(entry -> entry.facet(field).stream())
                .map(Coded::code)
                .forEach(code -> counts.merge(code, 1L, Long::sum));
        return counts;
    }

    private static Stream<Entry> entries() {
        PaperArchive archive = papers();
        return archive.holdings()
                .flatMap(holding ->
                        Entries.of(
                                (Holding.Document) holding,
                                archive.pages(holding.id()).orElseThrow())
                                .stream());
    }

    @Test
    void valuesHaveLabelsAndTheOneFilteredByIsThereEvenIfItCountsNothing() {
        SearchResult result = search(
                question("নৌকা").within(Filters.of(Map.of(IndexField.DISTRICT, List.of(FacetCode.of("সোনাপুর"))))));
        assertThat(result.total()).isZero();
        assertThat(result.facets().get(IndexField.DISTRICT))
                .containsExactly(
                        new FacetValue(FacetCode.of("রূপনগর"), "রূপনগর", 1),
                        new FacetValue(FacetCode.of("সোনাপুর"), "সোনাপুর", 0));
        assertThat(search("পাঠাগার").facets().get(IndexField.FISCAL_YEAR))
                .contains(new FacetValue("2023-24", "২০২৩-২৪", 3));
    }

    @Test
    void allValuesOfAFacetCanBeAskedFor() {
        assertThat(engine().values(question(""), IndexField.KIND))
                .containsExactly(
                        new FacetValue("minutes", "minutes", 12),
                        new FacetValue("notice", "notice", 1),
                        new FacetValue("order", "order", 1));
        assertThatThrownBy(() -> engine().values(question(""), IndexField.TITLE))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void valuesAreCountedInWhatHasNoneOfAnotherFacet() {
        for (String query : List.of("", "পাঠাগার", "সভা")) {
            SearchResult all = search(question(query));
            for (IndexField field : List.of(IndexField.UPAZILA, IndexField.KIND, IndexField.IMPLEMENTER)) {
                Map<String, Long> counted = engine().valuesWithout(question(query), IndexField.TOPIC, field).stream()
                        .collect(Collectors.toMap(FacetValue::code, FacetValue::count));
                assertThat(counted)
                        .as("%s of %s", field, query)
                        .isEqualTo(byHand(
                                all, entry -> entry.facet(IndexField.TOPIC).isEmpty(), field));
            }
        }
        SearchRequest nothingThere =
                question("নৌকা").within(Filters.of(Map.of(IndexField.DISTRICT, List.of(FacetCode.of("সোনাপুর")))));
        assertThat(engine().valuesWithout(nothingThere, IndexField.TOPIC, IndexField.DISTRICT))
                .extracting(FacetValue::count)
                .doesNotContain(0L);
        assertThatThrownBy(() -> engine().valuesWithout(question(""), IndexField.TITLE, IndexField.KIND))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void decisionsAloneOrPapersAloneAreFoundAndCounted() {
        SearchRequest decisions = question("").within(Filters.none().ofDecisions());
        assertThat(ids(search(decisions))).isNotEmpty().noneMatch(id -> id.endsWith("/0"));
        assertThat(search(decisions).total())
                .isEqualTo(search("").total() - search("").totalDocuments());
        assertThat(engine().values(decisions, IndexField.KIND))
                .extracting(FacetValue::code)
                .containsExactly("minutes");
        SearchRequest papers = question("").within(Filters.none().ofPapers());
        assertThat(ids(search(papers))).isNotEmpty().allMatch(id -> id.endsWith("/0"));
        assertThat(search(papers).total()).isEqualTo(search("").totalDocuments());
    }

    private static SearchRequest filtered(Map<IndexField, List<String>> values) {
        return question("").within(Filters.of(values));
    }

    @Test
    void onlyTheFacetsAskedForAreCounted() {
        SearchRequest request = question("পাঠাগার");
        SearchResult all = search(request);
        SearchResult districts = search(request.counting(Set.of(IndexField.DISTRICT)));
        assertThat(districts.facets())
                .isEqualTo(Map.of(
                        IndexField.DISTRICT, Objects.requireNonNull(all.facets().get(IndexField.DISTRICT))));
        assertThat(districts.hits()).isEqualTo(all.hits());
        assertThat(search(request.counting(Set.of())).facets()).isEmpty();
        assertThatThrownBy(() -> request.counting(Set.of(IndexField.DECISION)))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void aFilterByWhatNoPaperHasIsSaidToBeOne() {
        SearchRequest nowhere = question("ছাদ")
                .within(Filters.of(
                        Map.of(IndexField.OFFICE, List.of("no-such-office"), IndexField.KIND, List.of("minutes"))));
        assertThat(search(nowhere).notes()).containsExactly(new Note("note.no-such-value", "no-such-office"));
        SearchRequest held = question("উড়োজাহাজ").within(Filters.of(Map.of(IndexField.KIND, List.of("order"))));
        assertThat(search(held).notes()).extracting(Note::key).doesNotContain("note.no-such-value");
    }
}
