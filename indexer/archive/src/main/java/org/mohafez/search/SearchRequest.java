package org.mohafez.search;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.mohafez.index.IndexField;
import org.mohafez.record.Access;

/**
 * A question.
 *
 * @param query what the reader typed; empty matches everything
 * @param asTyped whether it is to be answered as it stands, even where another query would find something and it does not
 * @param filters codes by facet field; several codes of one field widen, several fields narrow
 * @param dateField {@link IndexField#MEETING_DATE} or {@link IndexField#ISSUED_DATE}: which date {@code dates}
 *     speaks of; null: the meeting's, or the where there was no meeting
 * @param due the deadline
 * @param amount a sum that is named, in taka
 * @param page from 1
 * @param size hits on a page, 1 to {@value #MAX_SIZE}
 * @param access what the reader may see; a mandatory filter, never empty
 */
public record SearchRequest(
        String query,
        boolean asTyped,
        Map<IndexField, List<String>> filters,
        @Nullable IndexField dateField,
        Range<LocalDate> dates,
        Range<LocalDate> due,
        Range<BigDecimal> amount,
        Sort sort,
        int page,
        int size,
        Set<Access> access) {
    public static final int DEFAULT_SIZE = 20;
    public static final int MAX_SIZE = 100;
    /** No page begins beyond this hit: deep paging costs memory on every request. */
    public static final int MAX_DEPTH = 10_000;
    /** Values of a facet in a result; {@link SearchEngine#values} has all. */
    public static final int MOST_FACET_VALUES = 50;

    public SearchRequest {
        filters = Map.copyOf(filters);
        access = Set.copyOf(access);
        if (access.isEmpty()) {
            throw new IllegalArgumentException("a request without access would see everything");
        }
        page = Math.max(1, page);
        size = Math.clamp(size, 1, MAX_SIZE);
    }

    /** A plain question by words alone. */
    public static SearchRequest of(String query, Set<Access> access) {
        return of(query, Map.of(), Sort.RELEVANCE, access);
    }

    /** The first page of a question by words and values. */
    public static SearchRequest of(String query, Map<IndexField, List<String>> filters, Sort sort, Set<Access> access) {
        return new SearchRequest(
                query, false, filters, null, Range.any(), Range.any(), Range.any(), sort, 1, DEFAULT_SIZE, access);
    }

    /** The same, answered as it stands. */
    public SearchRequest literally() {
        return new SearchRequest(query, true, filters, dateField, dates, due, amount, sort, page, size, access);
    }

    /** The same, at another place of its answer. */
    public SearchRequest at(int otherPage, int otherSize) {
        return new SearchRequest(
                query, asTyped, filters, dateField, dates, due, amount, sort, otherPage, otherSize, access);
    }

    /** In which order hits come. */
    public enum Sort {
        RELEVANCE,
        NEWEST,
        OLDEST,
        /** Earliest deadline first; decisions without one last. */
        DUE
    }
}
