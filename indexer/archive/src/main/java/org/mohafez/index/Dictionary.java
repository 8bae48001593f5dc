package org.mohafez.index;

import java.io.IOException;
import java.util.Collection;
import java.util.SortedMap;

/** The terms of an index, field by field, as far as they stand in entries that are not replaced or deleted. */
@FunctionalInterface
public interface Dictionary {
    /**
     * Terms that begin so, and in how many entries each stands.
     *
     * @param field as {@link org.mohafez.index.lucene.FieldNames} has it
     * @param most of each beginning the first such in every part of the index
     */
    SortedMap<String, Integer> beginning(String field, Collection<String> beginnings, int most) throws IOException;

    /** All of them. */
    default SortedMap<String, Integer> beginning(String field, Collection<String> beginnings) throws IOException {
        return beginning(field, beginnings, Integer.MAX_VALUE);
    }
}
