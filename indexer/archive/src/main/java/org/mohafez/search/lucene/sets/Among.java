package org.mohafez.search.lucene.sets;

import java.io.IOException;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.search.TwoPhaseIterator;
import org.apache.lucene.util.BitSetIterator;
import org.apache.lucene.util.FixedBitSet;
import org.jspecify.annotations.Nullable;

/**
 * Entries of a segment among which is asked. Few are listed, and a set of them has a bit for each in that list and not for each entry of the
 * segment: so what is asked of few costs little in a large segment.
 *
 * @param listed the entries that bits stand for, in their order; null: a bit stands for the entry with its number
 * @param set which of those
 * @param count how many they are
 */
record Among(LeafReaderContext leaf, int @Nullable [] listed, FixedBitSet set, int count) {
    /** Fewer than one in so many are listed. */
    private static final int FEW = 256;

    static Among of(LeafReaderContext leaf, FixedBitSet set) {
        int count = set.cardinality();
        return count < set.length() / FEW ? listed(leaf, set, count) : new Among(leaf, null, set, count);
    }

    private static Among listed(LeafReaderContext leaf, FixedBitSet set, int count) {
        int[] entries = new int[count];
        int size = 0;
        for (int entry = HitSet.next(set, 0); size < count; entry = HitSet.next(set, entry + 1)) {
            entries[size++] = entry;
        }
        FixedBitSet all = new FixedBitSet(count);
        if (count > 0) {
            all.set(0, count);
        }
        return new Among(leaf, entries, all, count);
    }

    /** The same entries, of which bits may stand for others than here. @param those of these, which this may keep */
    Among only(FixedBitSet those) {
        return listed == null ? of(leaf, those) : new Among(leaf, listed, those, those.cardinality());
    }

    /** To be filled. */
    FixedBitSet none() {
        return new FixedBitSet(set.length());
    }

    /** Adds the entries of another, which are of these, to a set of these. */
    void add(Among some, FixedBitSet found) {
        if (some.listed == null || listed != null) {
            found.or(some.set);
        } else {
            for (int at = HitSet.next(some.set, 0); at < some.set.length(); at = HitSet.next(some.set, at + 1)) {
                found.set(some.listed[at]);
            }
        }
    }

    /** A bit for each entry of the segment. */
    FixedBitSet ofSegment() {
        if (listed == null) {
            return set;
        }
        FixedBitSet all = new FixedBitSet(leaf.reader().maxDoc());
        for (int at = HitSet.next(set, 0); at < set.length(); at = HitSet.next(set, at + 1)) {
            all.set(listed[at]);
        }
        return all;
    }

    /** Adds a list of entries, others than these too, or none but these. */
    void addAll(FixedBitSet list, FixedBitSet found) throws IOException {
        if (listed == null) {
            found.or(list);
        } else {
            addSought(new BitSetIterator(list, 0), null, found);
        }
    }

    /** Adds those that a list of entries has, where they are not found yet. @param unsure whether an entry that it has answers */
    void addSought(DocIdSetIterator list, @Nullable TwoPhaseIterator unsure, FixedBitSet found) throws IOException {
        for (int at = HitSet.next(set, 0); at < set.length(); ) {
            int entry = listed == null ? at : listed[at];
            int next = list.docID() < entry ? list.advance(entry) : list.docID();
            if (next == entry) {
                if (!found.get(at) && (unsure == null || unsure.matches())) {
                    found.set(at);
                }
                at = HitSet.next(set, at + 1);
            } else if (next == DocIdSetIterator.NO_MORE_DOCS) {
                return;
            } else {
                at = HitSet.next(set, listed == null ? next : at + 1);
            }
        }
    }
}
