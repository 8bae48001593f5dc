package org.mohafez.index.opensearch;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.mohafez.archive.ArchiveId;
import org.mohafez.index.Coded;
import org.mohafez.index.Entry;
import org.mohafez.index.IndexField;
import org.mohafez.index.lucene.FacetLabels;
import org.mohafez.index.lucene.FieldNames;
import org.mohafez.index.lucene.MemoNumbers;
import org.mohafez.index.lucene.WholeText;
import org.mohafez.record.RecordJson;

/** An entry as a document of the cluster, and back. */
public final class EntrySource {
    /** Where an entry stands in its paper, from 0. */
    public static final String PLACE = "place";

    /** The entry itself, without its texts and dates. */
    static final String ENTRY = "entry";

    /** What {@link #read} needs of a document. */
    public static final List<String> READ = Stream.concat(
                    Stream.of(ENTRY),
                    Stream.of(IndexField.Type.TEXT, IndexField.Type.DATE)
                            .flatMap(type -> IndexField.of(type).stream())
                            .map(FieldNames::of))
            .toList();

    /** See {@link WholeText}: each text after the figure of its weight. */
    static final String WHOLE = "whole";

    /** See {@link WholeText#lent}; the fields of {@link FieldNames#lent} lie in it. */
    static final String LENT = "lent";

    private EntrySource() {}

    static ObjectNode of(Entry entry, int place) {
        ObjectNode source = Json.object(
                FieldNames.of(IndexField.FILE),
                ArchiveId.ofFile(entry.documentId()),
                FieldNames.of(IndexField.DOCUMENT),
                entry.documentId(),
                FieldNames.of(IndexField.ACCESS),
                entry.access().code(),
                FieldNames.of(IndexField.ORDINAL),
                entry.ordinal(),
                PLACE,
                place,
                FieldNames.PART,
                entry.ordinal() == 0 ? FieldNames.PAPER : FieldNames.DECISION,
                FieldNames.of(IndexField.RECEIVED),
                entry.received().toEpochMilli(),
                ENTRY,
                RecordJson.line(entry),
                FieldNames.NUMBERS,
                MemoNumbers.terms(entry),
                FieldNames.of(IndexField.AMOUNT),
                entry.sums());
        if (entry.doubt() > 0) {
            source.put(FieldNames.DOUBT, entry.doubt());
        }
        List<String> whole = new ArrayList<>();
        entry.texts().forEach((field, text) -> {
            source.put(FieldNames.of(field), text);
            whole.add(WholeText.weight(field) + text);
        });
        source.set(WHOLE, Json.array(whole));
        IndexLayout.COUNTED.forEach(key -> source.set(FieldNames.lent(key), Json.array(WholeText.lent(entry, key))));
        entry.dates().forEach((field, day) -> source.put(FieldNames.of(field), day.toEpochDay()));
        entry.keywords().forEach((field, values) -> source.set(FieldNames.of(field), Json.array(values)));
        List<String> labels = new ArrayList<>();
        List<String> drills = new ArrayList<>();
        entry.facets().forEach((field, values) -> {
            source.set(
                    FieldNames.of(field),
                    Json.array(values.stream().map(Coded::code).toList()));
            for (Coded value : values) {
                labels.add(FacetLabels.term(field, entry, value));
                drills.add(FieldNames.facet(field, value.code()));
            }
        });
        source.set(FieldNames.LABELS, Json.array(labels));
        source.set(FieldNames.FACETS, Json.array(drills));
        return source;
    }

    /** Reads what {@link #of} wrote. */
    public static Entry read(JsonNode source) {
        Map<IndexField, String> texts = new EnumMap<>(IndexField.class);
        for (IndexField field : IndexField.of(IndexField.Type.TEXT)) {
            if (source.has(FieldNames.of(field))) {
                texts.put(field, source.get(FieldNames.of(field)).asText());
            }
        }
        Map<IndexField, LocalDate> dates = new EnumMap<>(IndexField.class);
        for (IndexField field : IndexField.of(IndexField.Type.DATE)) {
            if (source.has(FieldNames.of(field))) {
                dates.put(
                        field,
                        LocalDate.ofEpochDay(source.get(FieldNames.of(field)).asLong()));
            }
        }
        return RecordJson.read(source.path(ENTRY).asText(), Entry.class).with(texts, dates);
    }
}
