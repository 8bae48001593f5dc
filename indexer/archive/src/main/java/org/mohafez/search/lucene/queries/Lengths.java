package org.mohafez.search.lucene.queries;

import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.lucene.search.CollectionStatistics;
import org.apache.lucene.search.similarities.BM25Similarity;
import org.apache.lucene.search.similarities.PerFieldSimilarityWrapper;
import org.apache.lucene.search.similarities.Similarity;
import org.mohafez.bangla.lucene.Key;
import org.mohafez.index.lucene.FieldNames;

/**
 * Where the length of a text counts: a word in a short entry says more of it than in a long one. How long single fields are is not
 * written, and phrases in them count as in a text of average length.
 */
public final class Lengths {
    public static final Similarity SIMILARITY = new PerFieldSimilarityWrapper() {
        private final Similarity counting = new BM25Similarity();
        private final Similarity not = new BM25Similarity(1.2f, 0);

        @Override
        public Similarity get(String field) {
            return count(field) ? counting : not;
        }
    };

    private static final Set<String> COUNTING =
            Arrays.stream(Key.values()).map(FieldNames::whole).collect(Collectors.toUnmodifiableSet());

    private Lengths() {}

    /** Whether the length of its texts counts. */
    public static boolean count(String field) {
        return COUNTING.contains(field);
    }

    /** Of a field of which it is not known how many entries have it: as if all had. */
    public static CollectionStatistics uncounted(CollectionStatistics all, int entries) {
        int has = Math.max(1, entries);
        return new CollectionStatistics(
                all.field(), has, has, Math.max(has, all.sumTotalTermFreq()), Math.max(has, all.sumDocFreq()));
    }
}
