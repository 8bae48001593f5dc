package org.mohafez.search;

import java.io.IOException;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.LongConsumer;
import org.mohafez.index.IndexField;

/** One request, answered from one state of the index. One use each: one of these is asked, once. */
public interface Answers {
    /** @param startNanos when the question came, by {@link System#nanoTime} */
    SearchResult answer(long startNanos) throws IOException;

    /** All values of one facet under this request, most first. */
    List<FacetValue> values(IndexField field) throws IOException;

    /** The same, counted in what has no value of another. */
    List<FacetValue> valuesWithout(IndexField other, IndexField field) throws IOException;

    /** Tells how many hits there are, then gives at most so many; how many there are. */
    long each(long most, LongConsumer total, Consumer<Hit> hits) throws IOException;

    /** How many hits there are in each month. */
    Timeline months() throws IOException;

    /** Why each hit stands where it stands. */
    List<Explanation> explain() throws IOException;
}
