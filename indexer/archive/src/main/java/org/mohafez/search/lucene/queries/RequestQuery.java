package org.mohafez.search.lucene.queries;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.apache.lucene.document.DoublePoint;
import org.apache.lucene.document.LongField;
import org.apache.lucene.facet.DrillDownQuery;
import org.apache.lucene.facet.FacetsConfig;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.MatchAllDocsQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.Sort;
import org.apache.lucene.search.SortField;
import org.apache.lucene.search.SortedNumericSelector;
import org.apache.lucene.search.TermInSetQuery;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.util.BytesRef;
import org.mohafez.index.IndexField;
import org.mohafez.index.lucene.EntryDocument;
import org.mohafez.index.lucene.FieldNames;
import org.mohafez.record.Access;
import org.mohafez.record.Doubt;
import org.mohafez.search.Filters;
import org.mohafez.search.SearchRequest;
import org.mohafez.search.query.Limit;
import org.mohafez.search.query.Range;

/** What narrows a request and orders its answer, apart from its words. */
public final class RequestQuery {
    private static final FacetsConfig FACETS = EntryDocument.facets();

    /** After all else, so that an answer does not depend on the order of indexing: by document, as its entries stand. */
    private static final List<SortField> TIES =
            List.of(new SortField(FieldNames.of(IndexField.DOCUMENT), SortField.Type.STRING), SortField.FIELD_DOC);

    private RequestQuery() {}

    /** The words within the request's access, dates and facets. */
    public static Query of(SearchRequest request, Query words) {
        BooleanQuery.Builder query = new BooleanQuery.Builder()
                .add(beside(request.filters(), words), Occur.MUST)
                .add(access(request.access()), Occur.FILTER);
        facets(request.filters()).values().forEach(facet -> query.add(facet, Occur.FILTER));
        return query.build();
    }

    /** Which facets are filtered by, and what has one of the values asked for. */
    static Map<IndexField, Query> facets(Filters filters) {
        Map<IndexField, Query> facets = new EnumMap<>(IndexField.class);
        chosen(filters).forEach((field, codes) -> facets.put(field, any(field, codes)));
        return facets;
    }

    /** Which facets are filtered by, and by which values. */
    public static Map<IndexField, List<String>> chosen(Filters filters) {
        Map<IndexField, List<String>> chosen = new EnumMap<>(IndexField.class);
        filters.values().forEach((field, codes) -> {
            List<String> said = codes.stream().filter(code -> !code.isEmpty()).toList();
            if (!said.isEmpty()) {
                chosen.put(field, said);
            }
        });
        return chosen;
    }

    /** The words within what is filtered by beside facets; still to be narrowed by access. */
    public static Query beside(Filters filters, Query words) {
        BooleanQuery.Builder base = new BooleanQuery.Builder();
        base.add(words, Occur.MUST);
        IndexField date = dateField(filters);
        days(date, filters.dates()).ifPresent(days -> base.add(days, Occur.FILTER));
        days(IndexField.DUE_DATE, filters.due()).ifPresent(days -> base.add(days, Occur.FILTER));
        moments(filters.received()).ifPresent(moments -> base.add(moments, Occur.FILTER));
        sums(filters.amount()).ifPresent(sums -> base.add(sums, Occur.FILTER));
        part(filters.part()).ifPresent(part -> base.add(part, Occur.FILTER));
        if (!filters.doubted().isEmpty()) {
            base.add(doubted(filters.doubted()), Occur.FILTER);
        }
        return base.build();
    }

    private static Optional<Query> part(Filters.Part part) {
        return switch (part) {
            case EVERYTHING -> Optional.empty();
            case DECISIONS -> Optional.of(part(FieldNames.DECISION));
            case PAPERS -> Optional.of(part(FieldNames.PAPER));
        };
    }

    private static Query doubted(Set<Doubt.Cause> causes) {
        return new TermInSetQuery(
                FieldNames.of(IndexField.DOUBTED),
                causes.stream().map(cause -> new BytesRef(cause.code())).toList());
    }

    /** @param part as in {@link FieldNames#PART} */
    static Query part(String part) {
        return new TermQuery(new Term(FieldNames.PART, part));
    }

    /** Only what the reader may see. No query may be run without it. */
    public static Query access(Set<Access> readers) {
        return new TermInSetQuery(
                FieldNames.of(IndexField.ACCESS),
                readers.stream().map(access -> new BytesRef(access.code())).toList());
    }

    /** Entries that have one of those values of a facet. */
    public static BooleanQuery any(IndexField field, List<String> codes) {
        BooleanQuery.Builder any = new BooleanQuery.Builder();
        codes.stream().filter(code -> !code.isEmpty()).forEach(code -> any.add(facet(field, code), Occur.SHOULD));
        return any.build();
    }

    /** Entries that have that value of a facet. */
    public static TermQuery facet(IndexField field, String code) {
        String name = FieldNames.of(field);
        return new TermQuery(DrillDownQuery.term(FACETS.getDimConfig(name).indexFieldName, name, code));
    }

    /** Empty text has no relevance: then the newest come first. */
    public static Sort sort(SearchRequest request, boolean anyWords) {
        return switch (request.sort()) {
            case RELEVANCE -> anyWords ? sorted(SortField.FIELD_SCORE) : sorted(newest(request));
            case NEWEST -> sorted(newest(request));
            case OLDEST -> sorted(by(dateField(request.filters()), false, Long.MAX_VALUE));
            case DUE -> sorted(by(IndexField.DUE_DATE, false, Long.MAX_VALUE));
            case DOUBT -> sorted(new SortField(FieldNames.DOUBT, SortField.Type.LONG, true));
            case RECEIVED -> sorted(by(IndexField.RECEIVED, true, Long.MIN_VALUE));
        };
    }

    private static Sort sorted(SortField first) {
        return new Sort(first, TIES.get(0), TIES.get(1));
    }

    private static SortField newest(SearchRequest request) {
        return by(dateField(request.filters()), true, Long.MIN_VALUE);
    }

    private static SortField by(IndexField field, boolean reverse, long missing) {
        return LongField.newSortField(FieldNames.of(field), reverse, SortedNumericSelector.Type.MIN, missing);
    }

    private static IndexField dateField(Filters filters) {
        return filters.dateField() == null ? IndexField.DATE : filters.dateField();
    }

    /** Entries within what a query asks beside words. */
    public static Query of(Limit limit) {
        Optional<Query> within =
                switch (limit) {
                    case Limit.Dated dated -> days(IndexField.DATE, dated.range());
                    case Limit.Due due -> days(IndexField.DUE_DATE, due.range());
                    case Limit.Amount amount -> sums(amount.range());
                };
        return within.orElse(MatchAllDocsQuery.INSTANCE);
    }

    /** Empty if it narrows nothing. */
    private static Optional<Query> days(IndexField field, Range<LocalDate> range) {
        long first = range.from() == null ? Long.MIN_VALUE : EntryDocument.day(range.from());
        long last = range.to() == null ? Long.MAX_VALUE : EntryDocument.day(range.to());
        return range.isAny()
                ? Optional.empty()
                : Optional.of(LongField.newRangeQuery(FieldNames.of(field), first, last));
    }

    private static Optional<Query> moments(Range<Instant> range) {
        long first = range.from() == null ? Long.MIN_VALUE : range.from().toEpochMilli();
        long last = range.to() == null ? Long.MAX_VALUE : range.to().toEpochMilli();
        return range.isAny()
                ? Optional.empty()
                : Optional.of(LongField.newRangeQuery(FieldNames.of(IndexField.RECEIVED), first, last));
    }

    /** What names a sum within a range; empty if that narrows nothing. */
    static Optional<Query> sums(Range<BigDecimal> range) {
        double least = range.from() == null ? Double.NEGATIVE_INFINITY : EntryDocument.taka(range.from());
        double most = range.to() == null ? Double.POSITIVE_INFINITY : EntryDocument.taka(range.to());
        return range.isAny()
                ? Optional.empty()
                : Optional.of(DoublePoint.newRangeQuery(FieldNames.of(IndexField.AMOUNT), least, most));
    }
}
