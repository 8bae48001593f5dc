package org.mohafez.index.lucene;

import java.util.Collection;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.lucene.document.Document;
import org.mohafez.bangla.lucene.Key;
import org.mohafez.index.Entry;
import org.mohafez.index.IndexField;
import org.mohafez.index.lucene.WordTerms.Term;

/**
 * All texts of an entry as one weighted field (BM25F, Robertson and Zaragoza 2009: "The Probabilistic Relevance Framework"), so that a
 * word rare in one field but common in the papers is not taken for a rare word. Weights are whole numbers and count when an entry is
 * indexed: a word of a topic stands in this field four times. So one list of postings, whose best blocks Lucene can skip to, is read for a
 * word in place of one for each field.
 *
 * <p>Beside it stands which words an entry has only in what is said of its paper, and in no text of its own: see {@link #lent}. They are few.
 *
 * <p>A word that an entry repeats is given to Lucene once, with how often it counts.
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

    private final Map<WordTerms, Count> words = new LinkedHashMap<>();

    /** How a word stands in the texts. */
    static final class Count {
        private int times;
        private int places;
        private int inPlaceOfOthers;
        private boolean isOwn;

        /** How often it counts. */
        int times() {
            return times;
        }

        /** What it adds to the length of the whole if it has so many terms: of several at one place only one is counted, as Lucene does. */
        private int length(int terms) {
            return times * terms - places * (terms - 1) - inPlaceOfOthers;
        }
    }

    /** @param texts of an entry */
    WholeText(Map<IndexField, List<KeyedWord>> texts) {
        texts.forEach((field, text) -> {
            for (KeyedWord word : text) {
                Count count = words.computeIfAbsent(word.terms(), first -> new Count());
                count.times += weight(field);
                count.places++;
                count.inPlaceOfOthers += word.step() == 0 ? 1 : 0;
                count.isOwn |= isOwn(field);
            }
        });
    }

    /** How often a word of that field counts. */
    public static int weight(IndexField field) {
        return WEIGHTS.getOrDefault(field, 1);
    }

    /** Whether the field stands in the entry itself. */
    public static boolean isOwn(IndexField field) {
        return !OF_THE_PAPER.contains(field);
    }

    /** @param keys by which it is indexed */
    void addTo(Document document, List<Key> keys) {
        for (Key key : keys) {
            document.add(new CountedField(FieldNames.whole(key), words, key, length(key)));
            Collection<Term> lent = lent(key);
            if (!lent.isEmpty()) {
                document.add(new TermsField(FieldNames.lent(key), lent));
            }
        }
    }

    /** Each once. */
    Set<WordTerms> words() {
        return words.keySet();
    }

    private int length(Key key) {
        int length = 0;
        for (Map.Entry<WordTerms, Count> word : words.entrySet()) {
            length += word.getValue().length(word.getKey().by(key).size());
        }
        return length;
    }

    /** The terms by that kind of key of the words that an entry has only in what is said of its paper. */
    private Collection<Term> lent(Key key) {
        Map<String, Term> lent = new LinkedHashMap<>();
        words.forEach((word, count) -> {
            if (!count.isOwn) {
                word.by(key).forEach(term -> lent.put(term.text(), term));
            }
        });
        if (!lent.isEmpty()) {
            words.forEach((word, count) -> {
                if (count.isOwn) {
                    word.by(key).forEach(term -> lent.remove(term.text()));
                }
            });
        }
        return lent.values();
    }

    /** The same of an entry that is written down elsewhere. */
    public static List<String> lent(Entry entry, Key key) {
        Map<IndexField, List<KeyedWord>> texts = new EnumMap<>(IndexField.class);
        entry.texts().forEach((field, text) -> texts.put(field, KeyedWord.in(text)));
        return new WholeText(texts).lent(key).stream().map(Term::text).toList();
    }
}
