package org.mohafez.search.lucene;

import java.io.IOException;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.apache.lucene.index.StoredFields;
import org.apache.lucene.search.ScoreDoc;
import org.jspecify.annotations.Nullable;
import org.mohafez.index.Coded;
import org.mohafez.index.Entry;
import org.mohafez.index.IndexField;
import org.mohafez.index.lucene.EntryDocument;
import org.mohafez.search.Hit;
import org.mohafez.search.Run;

/** Stored entries as hits. */
final class HitReader {
    private final StoredFields stored;
    private final Known known;
    private final Function<Entry, List<Run>> snippets;

    /** @param snippets the passage of an entry that is shown */
    HitReader(StoredFields stored, Known known, Function<Entry, List<Run>> snippets) {
        this.stored = stored;
        this.known = known;
        this.snippets = snippets;
    }

    Hit read(ScoreDoc found) throws IOException {
        return hit(EntryDocument.read(stored, found.doc), found.score, known, snippets);
    }

    static Hit hit(Entry entry, double score, Known known, Function<Entry, List<Run>> snippets) {
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
                snippets.apply(entry),
                coded(entry, IndexField.OFFICE, known).findFirst().orElse(null),
                label(entry, IndexField.DISTRICT),
                entry.upazila(),
                places(entry),
                label(entry, IndexField.BODY),
                iso(entry.date(IndexField.MEETING_DATE)),
                iso(entry.date(IndexField.ISSUED_DATE)),
                iso(entry.date(IndexField.DUE_DATE)),
                entry.memoNumber(),
                coded(entry, IndexField.IMPLEMENTER, known).toList(),
                entry.page(),
                entry.facet(IndexField.SOURCE).stream().map(Coded::code).toList(),
                entry.doubtful(),
                entry.received());
    }

    private static Map<IndexField, Hit.Coded> places(Entry entry) {
        Map<IndexField, Hit.Coded> places = new EnumMap<>(IndexField.class);
        for (IndexField level : List.of(IndexField.DIVISION, IndexField.DISTRICT, IndexField.UPAZILA)) {
            entry.facet(level).stream()
                    .findFirst()
                    .ifPresent(place -> places.put(level, new Hit.Coded(place.code(), place.label())));
        }
        return places;
    }

    private static @Nullable String label(Entry entry, IndexField field) {
        List<Coded> values = entry.facet(field);
        return values.isEmpty() ? null : values.getFirst().label();
    }

    /** The codes as they are known, the names as printed. */
    private static Stream<Hit.Coded> coded(Entry entry, IndexField field, Known known) {
        return entry.facet(field).stream().map(value -> new Hit.Coded(known.code(field, value.code()), value.label()));
    }

    private static @Nullable String iso(Optional<LocalDate> date) {
        return date.map(LocalDate::toString).orElse(null);
    }
}
