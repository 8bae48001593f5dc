package org.mohafez.search;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.mohafez.index.IndexField;
import org.mohafez.record.Doubt;
import org.mohafez.search.query.Range;

/**
 * What narrows a question beside its words.
 *
 * @param values codes by facet field; several codes of one field widen, several fields narrow
 * @param dateField {@link IndexField#MEETING_DATE} or {@link IndexField#ISSUED_DATE}: which date {@code dates}
 *     speaks of; null: the meeting's, or the where there was no meeting
 * @param due the deadline
 * @param amount a sum that is named, in taka
 * @param received when the archive got the file
 * @param part of papers that is asked for
 * @param doubted papers that are doubted for one of these causes; empty: whether doubted or not
 */
public record Filters(
        Map<IndexField, List<String>> values,
        @Nullable IndexField dateField,
        Range<LocalDate> dates,
        Range<LocalDate> due,
        Range<BigDecimal> amount,
        Range<Instant> received,
        Part part,
        Set<Doubt.Cause> doubted) {
    /** What of a paper answers. */
    public enum Part {
        EVERYTHING,
        DECISIONS,
        /** The other text: one entry for each paper. */
        PAPERS
    }

    public Filters {
        values = Map.copyOf(values);
        doubted = Set.copyOf(doubted);
    }

    public static Filters none() {
        return of(Map.of());
    }

    public static Filters of(Map<IndexField, List<String>> values) {
        return new Filters(values, null, Range.any(), Range.any(), Range.any(), Range.any(), Part.EVERYTHING, Set.of());
    }

    /** The same, of those days. */
    public Filters dated(@Nullable IndexField field, Range<LocalDate> days) {
        return new Filters(values, field, days, due, amount, received, part, doubted);
    }

    /** The same, due in those days. */
    public Filters due(Range<LocalDate> days) {
        return new Filters(values, dateField, dates, days, amount, received, part, doubted);
    }

    /** The same, naming a sum like that. */
    public Filters naming(Range<BigDecimal> sums) {
        return new Filters(values, dateField, dates, due, sums, received, part, doubted);
    }

    /** The same, of files that were received then. */
    public Filters received(Range<Instant> moments) {
        return new Filters(values, dateField, dates, due, amount, moments, part, doubted);
    }

    /** The same, with those codes of a field and no others. */
    public Filters with(IndexField field, List<String> codes) {
        Map<IndexField, List<String>> others = new EnumMap<>(IndexField.class);
        others.putAll(values);
        others.put(field, codes);
        return new Filters(others, dateField, dates, due, amount, received, part, doubted);
    }

    /** The same, of decisions alone. */
    public Filters ofDecisions() {
        return new Filters(values, dateField, dates, due, amount, received, Part.DECISIONS, doubted);
    }

    /** The same, of each paper once. */
    public Filters ofPapers() {
        return new Filters(values, dateField, dates, due, amount, received, Part.PAPERS, doubted);
    }

    /** The same, of papers that are doubted for one of these causes. */
    public Filters doubtedFor(Set<Doubt.Cause> causes) {
        return new Filters(values, dateField, dates, due, amount, received, part, causes);
    }
}
