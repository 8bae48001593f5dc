package org.mohafez.search;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.mohafez.index.Entry;
import org.mohafez.index.IndexField;
import org.mohafez.record.Access;
import org.mohafez.record.Kind;

/**
 * A decision, or, with ordinal 0, the other text of a document.
 *
 * @param id {@code documentId/ordinal}
 * @param access who may see it
 * @param text the whole of it: a decision, or the other text
 * @param snippet the passage that answers best, cut at whole words
 * @param places where its office is: {@link IndexField#DIVISION}, {@link IndexField#DISTRICT} and {@link IndexField#UPAZILA}, as far
 *     as the paper gives them
 * @param meetingDate ISO; {@code 2025-05} where the paper states no day, as of the other two
 * @param issuedDate ISO
 * @param dueDate ISO
 * @param page where the decision begins, from 1
 * @param sources how the pages were read on which it stands: codes of {@link org.mohafez.page.PageSource}
 * @param doubtful whether one of these pages was not read surely
 * @param received when the archive got the file
 */
public record Hit(
        String id,
        String documentId,
        int ordinal,
        @Nullable String number,
        String fileName,
        Kind kind,
        Access access,
        double score,
        @Nullable String title,
        @Nullable String topic,
        @JsonIgnore String text,
        List<Run> snippet,
        @Nullable Coded office,
        @Nullable String district,
        @Nullable String upazila,
        @JsonIgnore Map<IndexField, Coded> places,
        @Nullable String body,
        @Nullable String meetingDate,
        @Nullable String issuedDate,
        @Nullable String dueDate,
        @Nullable String memoNumber,
        List<Coded> implementers,
        @Nullable Integer page,
        List<String> sources,
        boolean doubtful,
        @JsonIgnore Instant received) {

    /** A value with its code in filters. */
    public record Coded(String code, String label) {}

    /** An entry as it is shown: codes as they are known, names as printed. */
    public static Hit of(Entry entry, double score, Known known, List<Run> snippet) {
        return new Hit(
                entry.id(),
                entry.documentId(),
                entry.ordinal(),
                entry.number(),
                entry.fileName(),
                entry.kind(),
                entry.access(),
                score,
                entry.title(),
                entry.text(IndexField.TOPIC_TEXT).orElse(null),
                entry.text(entry.ordinal() == 0 ? IndexField.OTHER_TEXT : IndexField.DECISION)
                        .orElse(""),
                snippet,
                coded(entry, IndexField.OFFICE, known).findFirst().orElse(null),
                label(entry, IndexField.DISTRICT),
                entry.upazila(),
                places(entry),
                label(entry, IndexField.BODY),
                iso(entry, IndexField.MEETING_DATE),
                iso(entry, IndexField.ISSUED_DATE),
                iso(entry, IndexField.DUE_DATE),
                entry.memoNumber(),
                coded(entry, IndexField.IMPLEMENTER, known).toList(),
                entry.page(),
                entry.facet(IndexField.SOURCE).stream()
                        .map(org.mohafez.index.Coded::code)
                        .toList(),
                entry.doubtful(),
                entry.received());
    }

    private static Map<IndexField, Coded> places(Entry entry) {
        Map<IndexField, Coded> places = new EnumMap<>(IndexField.class);
        for (IndexField level : List.of(IndexField.DIVISION, IndexField.DISTRICT, IndexField.UPAZILA)) {
            entry.facet(level).stream()
                    .findFirst()
                    .ifPresent(place -> places.put(level, new Coded(place.code(), place.label())));
        }
        return places;
    }

    private static @Nullable String label(Entry entry, IndexField field) {
        List<org.mohafez.index.Coded> values = entry.facet(field);
        return values.isEmpty() ? null : values.getFirst().label();
    }

    private static Stream<Coded> coded(Entry entry, IndexField field, Known known) {
        return entry.facet(field).stream().map(value -> new Coded(known.code(field, value.code()), value.label()));
    }

    /** A month where the paper states no day. */
    private static @Nullable String iso(Entry entry, IndexField field) {
        Optional<LocalDate> date = entry.date(field);
        return (entry.isMonth(field)
                        ? date.map(YearMonth::from).map(YearMonth::toString)
                        : date.map(LocalDate::toString))
                .orElse(null);
    }
}
