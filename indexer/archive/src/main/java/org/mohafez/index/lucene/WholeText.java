package org.mohafez.index.lucene;

import java.util.EnumMap;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.FieldType;
import org.apache.lucene.index.IndexOptions;
import org.mohafez.bangla.lucene.Key;
import org.mohafez.index.Entry;
import org.mohafez.index.IndexField;

/**
 * All texts of an entry as one weighted field (BM25F, Robertson and Zaragoza 2009: "The Probabilistic Relevance Framework"), so that a
 * word rare in one field but common in the papers is not taken for a rare word. Weights are whole numbers and count when an entry is
 * indexed: a word of a topic stands in this field four times. So one list of postings, whose best blocks Lucene can skip to, is read for a
 * word in place of one for each field.
 *
 * <p>Beside it stands which words an entry has only in what is said of its paper, and in no text of its own: see {@link #lent}. They are few.
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

    private static final FieldType WHOLE = whole();

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
    }

    /** The terms by that kind of key of the words that an entry has only in what is said of its paper. @param texts of the entry */
    static Set<String> lent(Map<IndexField, List<KeyedWord>> texts, Key key) {
        Set<String> lent = terms(texts, key, field -> !isOwn(field));
        if (!lent.isEmpty()) {
            lent.removeAll(terms(texts, key, WholeText::isOwn));
        }
        return lent;
    }

    /** The same of an entry that is written down elsewhere. */
    public static Set<String> lent(Entry entry, Key key) {
        Map<IndexField, List<KeyedWord>> texts = new EnumMap<>(IndexField.class);
        entry.texts().forEach((field, text) -> texts.put(field, KeyedWord.in(text)));
        return lent(texts, key);
    }

    private static Set<String> terms(Map<IndexField, List<KeyedWord>> texts, Key key, Predicate<IndexField> counting) {
        Set<String> terms = new LinkedHashSet<>();
        texts.forEach((field, words) -> {
            if (counting.test(field)) {
                words.forEach(word -> key.of(word.keys()).forEach(term -> terms.add(KeyedTokens.cut(term))));
            }
        });
        return terms;
    }

    private static FieldType whole() {
        FieldType whole = new FieldType();
        whole.setIndexOptions(IndexOptions.DOCS_AND_FREQS);
        whole.setTokenized(true);
        whole.freeze();
        return whole;
    }
}
