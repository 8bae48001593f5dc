package org.mohafez.index;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonInclude;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.mohafez.record.Access;
import org.mohafez.record.Kind;
import org.mohafez.record.Relation;

/**
 * What can be found: a decision, or, with ordinal 0, all other text of its document.
 *
 * @param title the line that names the paper, or what it is about where none does
 * @param number the decision's serial as printed
 * @param doubt how soon a person should look at the paper; only in entry 0, and there 0 is never: see {@link org.mohafez.record.Doubts}
 * @param memoNumber the paper's own number as printed
 * @param page where the decision begins, from 1
 * @param doubtful whether a page it stands on was not read surely: see {@link org.mohafez.record.PageSummary#doubtful}
 * @param texts by fields of type {@link IndexField.Type#TEXT}
 * @param facets by fields of type {@link IndexField.Type#FACET}; no code twice in one field
 * @param dates by fields of type {@link IndexField.Type#DATE}
 * @param keywords by {@link IndexField#MEMO}, {@link IndexField#CITED_MEMO} and {@link IndexField#ACTED_ON}: see {@link MemoKeys}; by {@link
 *     IndexField#MONTH_ONLY} and {@link IndexField#DOUBTED}
 * @param sums what it names, in taka, each once: the values of {@link IndexField#AMOUNT}
 * @param acts what the paper says it does to others whose number it names; only in entry 0
 * @param received since when those for whom it is have had it: when the archive got the file, or when its paper was released
 */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public record Entry(
        String documentId,
        int ordinal,
        @Nullable String title,
        @Nullable String number,
        String fileName,
        Kind kind,
        Access access,
        @Nullable Integer page,
        boolean doubtful,
        int doubt,
        @Nullable String memoNumber,
        @Nullable String upazila,
        @JsonIgnore Map<IndexField, String> texts,
        Map<IndexField, List<Coded>> facets,
        @JsonIgnore Map<IndexField, LocalDate> dates,
        Map<IndexField, List<String>> keywords,
        List<BigDecimal> sums,
        List<Relation> acts,
        Instant received) {
    public Entry {
        texts = inOrder(texts);
        facets = inOrder(facets);
        dates = inOrder(dates);
        keywords = inOrder(keywords);
        sums = sums == null ? List.of() : List.copyOf(sums);
        acts = acts == null ? List.of() : List.copyOf(acts);
    }

    /** {@code documentId/ordinal}. */
    @JsonIgnore
    public String id() {
        return documentId + "/" + ordinal;
    }

    public Optional<String> text(IndexField field) {
        return Optional.ofNullable(texts.get(field));
    }

    public List<Coded> facet(IndexField field) {
        return facets.getOrDefault(field, List.of());
    }

    public Optional<LocalDate> date(IndexField field) {
        return Optional.ofNullable(dates.get(field));
    }

    /** Whether the paper states no day of that date, but its month: it then stands at the first. */
    public boolean isMonth(IndexField field) {
        return keywords.getOrDefault(IndexField.MONTH_ONLY, List.of()).contains(field.key());
    }

    /** The same with those texts and dates, which its JSON leaves to the engine: it has fields for them. */
    public Entry with(Map<IndexField, String> otherTexts, Map<IndexField, LocalDate> otherDates) {
        return new Entry(
                documentId,
                ordinal,
                title,
                number,
                fileName,
                kind,
                access,
                page,
                doubtful,
                doubt,
                memoNumber,
                upazila,
                otherTexts,
                facets,
                otherDates,
                keywords,
                sums,
                acts,
                received);
    }

    private static <T> Map<IndexField, T> inOrder(@Nullable Map<IndexField, T> values) {
        Map<IndexField, T> sorted = new EnumMap<>(IndexField.class);
        if (values != null) {
            sorted.putAll(values);
        }
        return java.util.Collections.unmodifiableMap(sorted);
    }
}
