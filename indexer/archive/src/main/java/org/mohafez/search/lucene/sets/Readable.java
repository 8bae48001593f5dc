package org.mohafez.search.lucene.sets;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.PostingsEnum;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.ConjunctionUtils;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.Scorer;
import org.apache.lucene.search.Weight;
import org.apache.lucene.util.BitSetIterator;
import org.apache.lucene.util.FixedBitSet;
import org.mohafez.index.lucene.FieldNames;
import org.mohafez.record.Access;
import org.mohafez.search.lucene.queries.RequestQuery;

/** Which entries of a commit some readers may see: a set for each segment. */
public final class Readable {
    /** Terms of some hundred questions. */
    private static final int MOST_COUNTS = 4096;

    private static final Term WORDS = new Term(FieldNames.PART, FieldNames.WORDS);

    private final Cache<Term, Integer> counts =
            Caffeine.newBuilder().maximumSize(MOST_COUNTS).build();
    private final List<LeafReaderContext> leaves;
    private final List<FixedBitSet> sets;
    private final int count;
    private final boolean all;

    private Readable(List<LeafReaderContext> leaves, List<FixedBitSet> sets) throws IOException {
        this.leaves = leaves;
        this.sets = List.copyOf(sets);
        count = sets.stream().mapToInt(FixedBitSet::cardinality).sum();
        int entries = 0;
        for (LeafReaderContext leaf : leaves) {
            // Documents of words are no entries, and are never deleted.
            entries += leaf.reader().numDocs() - leaf.reader().docFreq(WORDS);
        }
        all = count == entries;
    }

    public static Readable of(IndexReader reader, Set<Access> readers) throws IOException {
        IndexSearcher searcher = new IndexSearcher(reader);
        Weight access =
                searcher.createWeight(searcher.rewrite(RequestQuery.access(readers)), ScoreMode.COMPLETE_NO_SCORES, 1);
        List<FixedBitSet> sets = new ArrayList<>();
        for (LeafReaderContext leaf : reader.leaves()) {
            FixedBitSet set = new FixedBitSet(leaf.reader().maxDoc());
            Scorer readable = access.scorer(leaf);
            if (readable != null) {
                set.or(readable.iterator());
            }
            if (leaf.reader().getLiveDocs() != null) {
                for (int doc = 0; doc < set.length(); doc++) {
                    if (!leaf.reader().getLiveDocs().get(doc)) {
                        set.clear(doc);
                    }
                }
            }
            sets.add(set);
        }
        return new Readable(reader.leaves(), sets);
    }

    /** Whether that is every entry. */
    public boolean isAll() {
        return all;
    }

    public int count() {
        return count;
    }

    /** Of one segment. */
    public FixedBitSet in(LeafReaderContext leaf) {
        return sets.get(leaf.ord);
    }

    /** In how many of them the term stands. Several ways of answering one word ask for it, and a count reads all that have it. */
    public int count(Term term) throws IOException {
        Integer known = counts.getIfPresent(term);
        if (known != null) {
            return known;
        }
        int found = counted(term);
        counts.put(term, found);
        return found;
    }

    private int counted(Term term) throws IOException {
        int found = 0;
        for (LeafReaderContext leaf : leaves) {
            FixedBitSet set = in(leaf);
            int members = set.cardinality();
            found += members == set.length() ? leaf.reader().docFreq(term) : counted(term, leaf, set, members);
        }
        return found;
    }

    private static int counted(Term term, LeafReaderContext leaf, FixedBitSet set, int members) throws IOException {
        PostingsEnum postings = members == 0 ? null : leaf.reader().postings(term, PostingsEnum.NONE);
        if (postings == null) {
            return 0;
        }
        int found = 0;
        DocIdSetIterator both =
                ConjunctionUtils.intersectIterators(List.of(postings, new BitSetIterator(set, members)));
        while (both.nextDoc() != DocIdSetIterator.NO_MORE_DOCS) {
            found++;
        }
        return found;
    }
}
