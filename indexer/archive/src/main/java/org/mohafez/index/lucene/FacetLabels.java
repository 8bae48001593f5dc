package org.mohafez.index.lucene;

import java.io.IOException;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.Terms;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.util.BytesRef;
import org.apache.lucene.util.StringHelper;
import org.mohafez.index.Coded;
import org.mohafez.index.Entry;
import org.mohafez.index.IndexField;
import org.mohafez.record.Access;

/**
 * How a facet value's code is written in the papers. Several prints of one label have one code; the commonest is shown.
 * Labels are kept apart by access, so that a reader never sees a print that stands only in papers they may not see.
 */
public final class FacetLabels {
    private static final char SEPARATOR = '\u001F';

    private FacetLabels() {}

    static String term(IndexField field, Entry entry, Coded value) {
        return prefix(field, value.code(), entry.access()) + value.label();
    }

    /** The label of a code as those readers may see it; empty if no paper they may see has it. */
    public static Optional<String> find(IndexReader reader, IndexField field, String code, Collection<Access> access)
            throws IOException {
        Map<String, Integer> counts = new HashMap<>();
        for (LeafReaderContext leaf : reader.leaves()) {
            Terms labels = leaf.reader().terms(FieldNames.LABELS);
            if (labels != null) {
                for (Access readers : access) {
                    count(labels.iterator(), prefix(field, code, readers), counts);
                }
            }
        }
        return counts.entrySet().stream()
                .max(Map.Entry.<String, Integer>comparingByValue().thenComparing(Map.Entry.comparingByKey()))
                .map(Map.Entry::getKey);
    }

    private static void count(TermsEnum labels, String prefix, Map<String, Integer> counts) throws IOException {
        BytesRef start = new BytesRef(prefix);
        if (labels.seekCeil(start) == TermsEnum.SeekStatus.END) {
            return;
        }
        for (BytesRef term = labels.term();
                term != null && StringHelper.startsWith(term, start);
                term = labels.next()) {
            counts.merge(term.utf8ToString().substring(prefix.length()), labels.docFreq(), Integer::sum);
        }
    }

    private static String prefix(IndexField field, String code, Access access) {
        return FieldNames.of(field) + SEPARATOR + code + SEPARATOR + access.code() + SEPARATOR;
    }
}
