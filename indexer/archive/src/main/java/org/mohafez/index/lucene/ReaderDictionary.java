package org.mohafez.index.lucene;

import java.io.IOException;
import java.util.Collection;
import java.util.SortedMap;
import java.util.TreeMap;
import org.apache.lucene.index.IndexReader;
import org.mohafez.index.Dictionary;

/** The dictionary of one commit. */
public record ReaderDictionary(IndexReader reader) implements Dictionary {
    @Override
    public SortedMap<String, Integer> beginning(String field, Collection<String> beginnings, int most)
            throws IOException {
        SortedMap<String, Integer> counts = new TreeMap<>();
        for (String beginning : beginnings) {
            LivingTerms.visit(
                    reader,
                    field,
                    beginning,
                    most,
                    (rest, count) -> counts.merge(beginning + rest, count, Integer::sum));
        }
        return counts;
    }
}
