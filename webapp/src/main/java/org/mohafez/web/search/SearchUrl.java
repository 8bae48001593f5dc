package org.mohafez.web.search;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.mohafez.index.IndexField;
import org.mohafez.record.Access;
import org.mohafez.search.Filters;
import org.mohafez.search.SearchRequest;
import org.mohafez.search.query.Note;
import org.mohafez.search.query.Range;
import org.mohafez.web.ui.Lang;
import org.mohafez.web.ui.QueryString;

/**
 * The address of a search: its whole state, in canonical order, without what is the default anyway. Reading one from any
 * query string never fails; printing it and reading it again gives the same question.
 *
 * @param parameters values by parameter, valid and canonical: days in ISO form, sums in Latin digits, codes sorted
 * @param rejected what was typed into a box for a date or sum and is none, by parameter, to be shown in that box again
 * @param notes what of the query string was left aside, and why
 */
public record SearchUrl(Map<String, List<String>> parameters, Map<String, String> rejected, List<Note> notes) {
    /** Every parameter there is, in canonical order. */
    public static final List<String> PARAMETERS = List.of(
            "q",
            "asTyped",
            "office",
            "division",
            "district",
            "upazila",
            "kind",
            "topic",
            "implementer",
            "body",
            "file",
            "fy",
            "from",
            "to",
            "date",
            "dueFrom",
            "dueTo",
            "amountFrom",
            "amountTo",
            "source",
            "sort",
            "page",
            "size",
            "lang");

    static final Map<String, IndexField> FILTERS = IndexField.of(IndexField.Type.FACET).stream()
            .collect(Collectors.toUnmodifiableMap(f -> f.parameter().orElseThrow(), Function.identity()));

    /** The orders that readers choose from; what is doubted is the desk's business. */
    public static final List<SearchRequest.Sort> ORDERS = Stream.of(SearchRequest.Sort.values())
            .filter(sort -> sort != SearchRequest.Sort.DOUBT)
            .toList();

    static final Map<String, IndexField> DATES =
            Map.of("meeting", IndexField.MEETING_DATE, "issued", IndexField.ISSUED_DATE);

    public SearchUrl {
        Map<String, List<String>> ordered = new LinkedHashMap<>();
        for (String name : PARAMETERS) {
            List<String> values = parameters.getOrDefault(name, List.of());
            if (!values.isEmpty()) {
                ordered.put(
                        name,
                        values.size() == 1
                                ? List.copyOf(values)
                                : values.stream().distinct().sorted().toList());
            }
        }
        parameters = Collections.unmodifiableMap(ordered);
        rejected = Map.copyOf(rejected);
        notes = List.copyOf(notes);
    }

    public static SearchUrl read(QueryString query) {
        return new SearchUrlReader(query).read();
    }

    /** The address at which this question is answered in that language. */
    public static SearchUrl of(SearchRequest request, Lang lang) {
        Map<String, List<String>> parameters = new LinkedHashMap<>();
        Filters filters = request.filters();
        FILTERS.forEach((name, field) -> parameters.put(name, filters.values().getOrDefault(field, List.of())));
        put(parameters, "q", request.query());
        put(parameters, "asTyped", request.asTyped() ? "1" : null);
        put(parameters, "from", filters.dates().from());
        put(parameters, "to", filters.dates().to());
        put(parameters, "dueFrom", filters.due().from());
        put(parameters, "dueTo", filters.due().to());
        put(parameters, "amountFrom", plain(filters.amount().from()));
        put(parameters, "amountTo", plain(filters.amount().to()));
        DATES.forEach((name, field) -> put(parameters, "date", field == filters.dateField() ? name : null));
        put(parameters, "sort", request.sort() == SearchRequest.Sort.RELEVANCE ? null : code(request.sort()));
        put(parameters, "page", request.page() == 1 ? null : request.page());
        put(parameters, "size", request.size() == SearchRequest.DEFAULT_SIZE ? null : request.size());
        put(parameters, "lang", lang == Lang.BN ? null : lang.code());
        return new SearchUrl(parameters, Map.of(), List.of());
    }

    /** The question, for a reader who may see that much. */
    public SearchRequest request(Set<Access> access) {
        SearchRequest request = SearchRequest.of(query(), access)
                .within(filters())
                .sorted(sort())
                .at(
                        Integer.parseInt(first("page", "1")),
                        Integer.parseInt(first("size", Integer.toString(SearchRequest.DEFAULT_SIZE))));
        return isAsTyped() ? request.literally() : request;
    }

    private Filters filters() {
        Map<IndexField, List<String>> codes = new LinkedHashMap<>();
        parameters.forEach((name, values) -> {
            IndexField field = FILTERS.get(name);
            if (field != null) {
                codes.put(field, values);
            }
        });
        return Filters.of(codes)
                .dated(DATES.get(first("date", "")), Range.between(day("from"), day("to")))
                .due(Range.between(day("dueFrom"), day("dueTo")))
                .naming(Range.between(sum("amountFrom"), sum("amountTo")));
    }

    public String query() {
        return first("q", "");
    }

    /** Whether the words are to be answered as they stand, even where only others find something. */
    public boolean isAsTyped() {
        return !values("asTyped").isEmpty();
    }

    public SearchRequest.Sort sort() {
        return SearchRequest.Sort.valueOf(first("sort", "relevance").toUpperCase(Locale.ROOT));
    }

    public Lang lang() {
        return Lang.of(first("lang", ""));
    }

    public List<String> values(String name) {
        return parameters.getOrDefault(name, List.of());
    }

    /** Whether nothing is asked: no words, no filter, no date. How answers are sorted, paged and worded is no question. */
    public boolean asksNothing() {
        return parameters.keySet().stream().allMatch(name -> List.of("asTyped", "sort", "page", "size", "lang", "date")
                .contains(name));
    }

    /** The same with one value more, from the first page on. */
    public SearchUrl with(String name, String value) {
        List<String> values = new ArrayList<>(values(name));
        values.add(value);
        return replaced(name, values);
    }

    /** The same without one value, from the first page on. */
    public SearchUrl without(String name, String value) {
        return replaced(
                name, values(name).stream().filter(v -> !v.equals(value)).toList());
    }

    /** The same with this as the only value of a parameter; without the parameter if it is null. */
    public SearchUrl withOnly(String name, @Nullable String value) {
        return replaced(name, value == null ? List.of() : List.of(value));
    }

    /** The same within these days, and within those that were asked for anyway. */
    SearchUrl within(LocalDate first, LocalDate last) {
        LocalDate from = day("from");
        LocalDate to = day("to");
        return withOnly("from", (from != null && from.isAfter(first) ? from : first).toString())
                .withOnly("to", (to != null && to.isBefore(last) ? to : last).toString());
    }

    /** The same with other words. */
    public SearchUrl asking(String query) {
        return withOnly("asTyped", null).withOnly("q", query);
    }

    /** Without words, filters and dates; sorted and worded the same. */
    public SearchUrl cleared() {
        Map<String, List<String>> kept = new LinkedHashMap<>(parameters);
        kept.keySet().retainAll(List.of("sort", "size", "lang"));
        return new SearchUrl(kept, Map.of(), List.of());
    }

    public SearchUrl onPage(int page) {
        Map<String, List<String>> changed = new LinkedHashMap<>(parameters);
        changed.put("page", page == 1 ? List.of() : List.of(Integer.toString(page)));
        return new SearchUrl(changed, Map.of(), List.of());
    }

    /** What of it is a question, as it may be asked again another day: nothing of how its answers are sorted, paged and worded. */
    public QueryString kept() {
        return toQueryString().without("sort").without("page").without("size").without("lang");
    }

    /** All of it, in canonical order. */
    public QueryString toQueryString() {
        List<QueryString.Pair> pairs = new ArrayList<>();
        parameters.forEach((name, values) -> values.forEach(value -> pairs.add(new QueryString.Pair(name, value))));
        return new QueryString(pairs);
    }

    /** The address of the page of answers. */
    public String href() {
        return hrefAs("");
    }

    /** The address of the same for machines, such as {@code .json}. */
    public String hrefAs(String suffix) {
        return toQueryString().behind("/search" + suffix);
    }

    private SearchUrl replaced(String name, List<String> values) {
        Map<String, List<String>> changed = new LinkedHashMap<>(parameters);
        changed.put(name, values);
        changed.remove("page");
        return new SearchUrl(changed, Map.of(), List.of());
    }

    private String first(String name, String otherwise) {
        List<String> values = values(name);
        return values.isEmpty() ? otherwise : values.getFirst();
    }

    @Nullable
    LocalDate day(String name) {
        String iso = first(name, "");
        return iso.isEmpty() ? null : LocalDate.parse(iso);
    }

    @Nullable
    BigDecimal sum(String name) {
        String plain = first(name, "");
        return plain.isEmpty() ? null : new BigDecimal(plain);
    }

    /** A sum in the form that addresses have: Latin digits, no commas, no empty places. */
    static @Nullable String plain(@Nullable BigDecimal sum) {
        return sum == null ? null : sum.stripTrailingZeros().toPlainString();
    }

    static String code(SearchRequest.Sort sort) {
        return sort.name().toLowerCase(Locale.ROOT);
    }

    private static void put(Map<String, List<String>> parameters, String name, @Nullable Object value) {
        if (value != null && !value.toString().isEmpty()) {
            parameters.put(name, List.of(value.toString()));
        }
    }
}
