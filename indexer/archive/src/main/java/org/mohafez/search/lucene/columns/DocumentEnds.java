package org.mohafez.search.lucene.columns;

import java.io.IOException;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.index.SortedDocValues;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.util.FixedBitSet;
import org.mohafez.index.IndexField;
import org.mohafez.index.lucene.FieldNames;

/**
 * Where the documents of a segment end: a document's entries stand one after the other.
 *
 * @param lasts the last entry of each document
 */
record DocumentEnds(FixedBitSet lasts) {
    static DocumentEnds of(LeafReader segment) throws IOException {
        FixedBitSet lasts = new FixedBitSet(segment.maxDoc());
        SortedDocValues ids = DocValues.getSorted(segment, FieldNames.of(IndexField.DOCUMENT));
        int last = -1;
        int before = -1;
        for (int entry = ids.nextDoc(); entry != DocIdSetIterator.NO_MORE_DOCS; entry = ids.nextDoc()) {
            if (before >= 0 && ids.ordValue() != last) {
                lasts.set(before);
            }
            last = ids.ordValue();
            before = entry;
        }
        if (before >= 0) {
            lasts.set(before);
        }
        return new DocumentEnds(lasts);
    }

    /**
     * In how many documents those entries stand. 64 entries at a time: ones at all entries of a document but its last, and the hits among them,
     * added as numbers, carry into the last where there is any hit.
     */
    int count(FixedBitSet hits) {
        long[] found = hits.getBits();
        long[] ends = lasts.getBits();
        int documents = 0;
        long carry = 0;
        for (int i = 0; i < FixedBitSet.bits2words(lasts.length()); i++) {
            if (found[i] == 0 && carry == 0) {
                continue;
            }
            long within = ~ends[i];
            long some = found[i] & within;
            long sum = some + within;
            long carried = sum + carry;
            carry = (some | within & ~sum | sum & ~carried) >>> (Long.SIZE - 1);
            documents += Long.bitCount((carried | found[i]) & ends[i]);
        }
        return documents;
    }
}
