package org.mohafez.web.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.time.api.Dates;
import org.mohafez.index.IndexField;
import org.mohafez.record.Access;
import org.mohafez.search.Filters;
import org.mohafez.search.SearchRequest;
import org.mohafez.search.query.Range;
import org.mohafez.web.ui.Lang;
import org.mohafez.web.ui.QueryString;

class SearchUrlPropertiesTest {
    /** Those with values of their own. */
    private static final Set<IndexField> NAMED = Set.of(IndexField.KIND, IndexField.SOURCE, IndexField.FISCAL_YEAR);

    private static final Set<Access> PUBLIC = Set.of(Access.PUBLIC);

    @Property(tries = 300)
    void whatIsPrintedIsReadAsTheSameQuestion(@ForAll("requests") SearchRequest request, @ForAll Lang lang) {
        SearchUrl printed = SearchUrl.of(request, lang);
        SearchUrl read = SearchUrl.read(QueryString.read(printed.toQueryString().toString()));
        assertThat(read.request(PUBLIC)).isEqualTo(request);
        assertThat(read.lang()).isEqualTo(lang);
        assertThat(read.notes()).isEmpty();
        assertThat(read.href()).isEqualTo(printed.href());
    }

    @Property
    void anyQueryStringIsRead(@ForAll String raw) {
        SearchUrl url = SearchUrl.read(QueryString.read(raw));
        assertThat(url.request(PUBLIC).access()).isEqualTo(PUBLIC);
        assertCanonical(url);
    }

    @Property
    void anyValueOfAnyParameterIsRead(@ForAll("pairs") List<QueryString.Pair> pairs) {
        SearchUrl url = SearchUrl.read(new QueryString(pairs));
        assertThat(url.request(PUBLIC).page()).isPositive();
        assertCanonical(url);
    }

    private static void assertCanonical(SearchUrl url) {
        SearchUrl again = SearchUrl.read(QueryString.read(url.toQueryString().toString()));
        assertThat(again.href()).isEqualTo(url.href());
        assertThat(again.parameters()).isEqualTo(url.parameters());
    }

    @Provide
    Arbitrary<List<QueryString.Pair>> pairs() {
        Arbitrary<String> names = Arbitraries.oneOf(Arbitraries.of(SearchUrl.PARAMETERS), Arbitraries.strings());
        Arbitrary<String> values = Arbitraries.oneOf(
                Arbitraries.strings(),
                Arbitraries.of(
                        "minutes",
                        "2024-25",
                        "২৮ মে ২০২৫",
                        "31-02-2024",
                        "১৪৩২",
                        "0",
                        "-1",
                        "99999999999",
                        "newest",
                        "%"),
                Arbitraries.strings().numeric().ofMaxLength(12));
        return Combinators.combine(names, values)
                .as(QueryString.Pair::new)
                .list()
                .ofMaxSize(30);
    }

    @Provide
    Arbitrary<SearchRequest> requests() {
        Arbitrary<String> queries = Arbitraries.strings()
                .withCharRange('\u0985', '\u09CC')
                .withCharRange(' ', '~')
                .ofMaxLength(60)
                .map(String::strip);
        Arbitrary<Integer> sizes = Arbitraries.integers().between(1, SearchRequest.MAX_SIZE);
        return Combinators.combine(sizes, sums(), sums()).flatAs((size, least, most) -> Combinators.combine(
                        queries,
                        filters(),
                        Arbitraries.of(IndexField.MEETING_DATE, IndexField.ISSUED_DATE)
                                .injectNull(0.3),
                        days(),
                        days(),
                        days(),
                        Arbitraries.of(SearchUrl.ORDERS),
                        Arbitraries.integers().between(1, SearchRequest.MAX_DEPTH / size))
                .as((query, filters, date, from, to, due, sort, page) -> new SearchRequest(
                        query,
                        query.length() % 2 == 1,
                        Filters.of(filters)
                                .dated(date, Range.between(from, later(from, to)))
                                .due(Range.between(due, due))
                                .naming(Range.between(least, least == null || most == null ? most : least.max(most))),
                        sort,
                        page,
                        size,
                        Set.copyOf(IndexField.of(IndexField.Type.FACET)),
                        PUBLIC)));
    }

    private static @org.jspecify.annotations.Nullable LocalDate later(
            @org.jspecify.annotations.Nullable LocalDate from, @org.jspecify.annotations.Nullable LocalDate to) {
        return from != null && to != null && to.isBefore(from) ? from : to;
    }

    private static Arbitrary<BigDecimal> sums() {
        // An address has them without empty places at the end.
        return Arbitraries.longs()
                .between(0, 1_000_000_000_000L)
                .map(BigDecimal::valueOf)
                .injectNull(0.3);
    }

    private static Arbitrary<LocalDate> days() {
        return Dates.dates()
                .between(LocalDate.of(1, 1, 1), LocalDate.of(9999, 12, 31))
                .injectNull(0.3);
    }

    private static Arbitrary<Map<IndexField, List<String>>> filters() {
        Arbitrary<List<String>> codes = Arbitraries.strings()
                .withCharRange('a', 'z')
                .withCharRange('0', '9')
                .withChars('-')
                .ofMinLength(1)
                .ofMaxLength(40)
                .list()
                .uniqueElements()
                .ofMinSize(1)
                .ofMaxSize(3)
                .map(list -> list.stream().sorted().toList());
        Arbitrary<List<String>> kinds =
                Arbitraries.of("minutes", "order", "working-paper").list().ofSize(1);
        Arbitrary<IndexField> coded = Arbitraries.of(IndexField.of(IndexField.Type.FACET).stream()
                .filter(field -> !NAMED.contains(field))
                .collect(Collectors.toList()));
        Arbitrary<List<String>> years = Arbitraries.of("1999-00", "2023-24", "2024-25")
                .list()
                .uniqueElements()
                .ofMinSize(1)
                .ofMaxSize(2)
                .map(list -> list.stream().sorted().toList());
        return Combinators.combine(
                        Arbitraries.maps(coded, codes).ofMaxSize(4), kinds.optional(0.4), years.optional(0.4))
                .as((map, kind, year) -> {
                    Map<IndexField, List<String>> filters = new LinkedHashMap<>(map);
                    kind.ifPresent(values -> filters.put(IndexField.KIND, values));
                    year.ifPresent(values -> filters.put(IndexField.FISCAL_YEAR, values));
                    return filters;
                });
    }
}
