package org.mohafez.index.opensearch;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Locale;
import org.mohafez.bangla.lucene.Analysis;
import org.mohafez.bangla.lucene.Key;
import org.mohafez.index.IndexField;
import org.mohafez.index.lucene.FieldNames;

/** How an index of a cluster is laid out: one rule for each {@link IndexField.Type}. */
final class IndexLayout {
    /** To be raised with every change of what {@link EntrySource} writes, or of what stands here. */
    static final String SCHEMA = "7/" + Analysis.VERSION;

    /** Pages begin no further down than that, and the last may be a long one. */
    private static final int DEEPEST = 10_200;

    /** Of texts whose length counts; of others it does not, as in an archive's own index. */
    private static final String LENGTHS = "lengths";

    static final List<Key> COUNTED = List.of(Key.EXACT, Key.STEM, Key.SPELLING);

    private IndexLayout() {}

    /**
     * @param shards in how many parts it is kept; papers are never parted
     */
    static ObjectNode body(int shards) {
        return Json.object(
                "settings",
                        Json.object(
                                "index.number_of_shards",
                                shards,
                                "index.auto_expand_replicas",
                                "0-1",
                                "index.refresh_interval",
                                "-1",
                                "index.max_result_window",
                                DEEPEST,
                                "index.similarity.default",
                                bm25(0),
                                "index.similarity." + LENGTHS,
                                bm25(0.75)),
                "mappings",
                        Json.object(
                                "dynamic", "strict",
                                "_meta", Json.object("schema", SCHEMA),
                                "_routing", Json.object("required", true),
                                "_source", Json.object("excludes", List.of(EntrySource.WHOLE, EntrySource.LENT)),
                                "properties", properties()));
    }

    private static ObjectNode properties() {
        ObjectNode properties = Json.object(
                EntrySource.ENTRY, Json.object("type", "keyword", "index", false, "doc_values", false),
                EntrySource.PLACE, Json.object("type", "integer", "index", false),
                FieldNames.DOUBT, number("long"),
                FieldNames.NUMBERS, found(),
                FieldNames.LABELS, found(),
                FieldNames.FACETS, found(),
                FieldNames.PART, found(),
                EntrySource.WHOLE, whole(),
                EntrySource.LENT, lent(),
                FieldNames.SOUNDS, sounds());
        for (IndexField field : IndexField.values()) {
            switch (field.type()) {
                case TEXT -> properties.set(FieldNames.of(field), text());
                case FACET -> properties.set(FieldNames.of(field), Json.object("type", "keyword"));
                case DATE, MOMENT, NUMBER -> properties.set(FieldNames.of(field), number("long"));
                case SUM -> properties.set(FieldNames.of(field), number("double"));
                case KEYWORD -> {
                    // A document's own name is what the cluster itself knows it by.
                    if (field != IndexField.ID) {
                        properties.set(
                                FieldNames.of(field),
                                field == IndexField.DOCUMENT ? Json.object("type", "keyword") : found());
                    }
                }
            }
        }
        return properties;
    }

    /** Where its words stand, like {@link FieldNames#places}, and no lengths. */
    private static ObjectNode text() {
        ObjectNode places = Json.object("type", "text", "analyzer", "bangla_outline", "norms", false);
        ObjectNode text = kept(Json.object(FieldNames.OUTLINE, places));
        text.put("copy_to", FieldNames.SOUNDS);
        return text;
    }

    private static ObjectNode whole() {
        ObjectNode byKey = Json.object();
        for (Key key : COUNTED) {
            String name = key.name().toLowerCase(Locale.ROOT);
            byKey.set(
                    name,
                    Json.object(
                            "type",
                            "text",
                            "analyzer",
                            "bangla_whole_" + name,
                            "index_options",
                            "freqs",
                            "similarity",
                            LENGTHS));
        }
        return kept(byKey);
    }

    /** What is kept, and found only by its fields. */
    private static ObjectNode kept(ObjectNode fields) {
        return Json.object("type", "text", "index", false, "norms", false, "fields", fields);
    }

    private static ObjectNode lent() {
        ObjectNode byKey = Json.object();
        COUNTED.forEach(key -> byKey.set(key.name().toLowerCase(Locale.ROOT), found()));
        return Json.object("properties", byKey);
    }

    private static ObjectNode sounds() {
        ObjectNode sounds = Json.object("type", "text", "analyzer", "bangla_sounds");
        sounds.setAll(dictionary());
        return sounds;
    }

    /** Of what is only in a dictionary it is asked which words there are, and in how many entries. */
    private static ObjectNode dictionary() {
        return Json.object("norms", false, "index_options", "docs");
    }

    /** Found by the whole value, and neither counted nor sorted by. */
    private static ObjectNode found() {
        return Json.object("type", "keyword", "doc_values", false);
    }

    /** @param b how much the length of a text counts */
    private static ObjectNode bm25(double b) {
        return Json.object("type", "BM25", "k1", 1.2, "b", b);
    }

    private static ObjectNode number(String type) {
        return Json.object("type", type);
    }
}
