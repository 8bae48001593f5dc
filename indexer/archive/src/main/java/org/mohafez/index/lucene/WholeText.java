package org.mohafez.index.lucene;

import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.FieldType;
import org.apache.lucene.index.IndexOptions;
import org.mohafez.bangla.lucene.Key;
import org.mohafez.index.IndexField;

/**
 * All texts of an entry as one weighted field (BM25F, Robertson and Zaragoza 2009: "The Probabilistic Relevance Framework"), so that a
 * word rare in one field but common in the papers is not taken for a rare word. Weights are whole numbers and count when an entry is
 * indexed: a word of a topic stands in this field four times. So one list of postings, whose best blocks Lucene can skip to, is read for a
 * word in place of one for each field.
 *
 * <p>Beside it stands which words an entry has in texts of its own, and not only in what is said of its paper.
 */
public final class WholeText {
    /** How much a word in that field says about the entry; at least 1, as BM25F wants it. */
    private static final Map<IndexField, Integer> WEIGHTS = new EnumMap<>(Map.of(
            IndexField.TOPIC_TEXT, 4,
            IndexField.DECISION, 4,
            IndexField.TITLE, 3,
            IndexField.SUBJECT, 3,
            IndexField.IMPLEMENTER_TEXT, 2,
            IndexField.DISCUSSION, 2,
            IndexField.OTHER_TEXT, 2));

    /** What is said of the paper on each of its entries. */
    private static final Set<IndexField> OF_THE_PAPER =
            EnumSet.of(IndexField.PAPER_TEXT, IndexField.OFFICE_TEXT, IndexField.OFFICE_NAMES, IndexField.BODY_TEXT);

    private static final FieldType WHOLE = type(IndexOptions.DOCS_AND_FREQS, false);
    private static final FieldType OWN = type(IndexOptions.DOCS, true);

    private WholeText() {}

    /** How often a word of that field counts. */
    public static int weight(IndexField field) {
        return WEIGHTS.getOrDefault(field, 1);
    }

    /** Whether the field stands in the entry itself. */
    public static boolean isOwn(IndexField field) {
        return !OF_THE_PAPER.contains(field);
    }

    static void add(Document document, IndexField field, List<KeyedWord> words, Key key) {
        document.add(new Field(FieldNames.whole(key), new KeyedTokens(words, key, weight(field)), WHOLE));
        if (isOwn(field)) {
            document.add(new Field(FieldNames.own(key), new KeyedTokens(words, key), OWN));
        }
    }

    private static FieldType type(IndexOptions options, boolean withoutLengths) {
        FieldType type = new FieldType();
        type.setIndexOptions(options);
        type.setTokenized(true);
        type.setOmitNorms(withoutLengths);
        type.freeze();
        return type;
    }
}
