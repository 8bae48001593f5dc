package org.mohafez.search.lucene.scores;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.SortedDocValues;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.util.BytesRef;
import org.jspecify.annotations.Nullable;
import org.mohafez.index.IndexField;
import org.mohafez.index.lucene.FieldNames;

/**
 * The best of hits by their scores; of those that score alike, by the ids of their documents, as their entries stand. A heap for one
 * segment after the other, which knows documents by their number in the segment: ids are read only of what is the best of several.
 */
final class TopHits implements SegmentScores.Taker {
    private static final String DOCUMENT = FieldNames.of(IndexField.DOCUMENT);

    private static final Comparator<Kept> BEST_FIRST = Comparator.comparing(Kept::score, Comparator.reverseOrder())
            .thenComparing(Kept::document)
            .thenComparingInt(Kept::doc);

    /** A hit of a segment that is done with. */
    private record Kept(float score, BytesRef document, int doc) {}

    private final int most;
    private final boolean several;
    /** Of the segment in hand the worst first. Keys are what {@link #key} makes. */
    private final long[] keys;

    private final int[] entries;
    private int size;
    private int base;
    private @Nullable SortedDocValues documents;
    private List<Kept> kept = List.of();
    private float least;

    /**
     * @param most hits, at least 1
     * @param several whether they may be of more than one segment
     */
    TopHits(int most, boolean several) {
        this.most = most;
        this.several = several;
        this.keys = new long[most];
        this.entries = new int[most];
    }

    /** What is given from here on is of that segment, in the order of its entries. */
    void begin(LeafReaderContext leaf) throws IOException {
        end();
        base = leaf.docBase;
        documents = DocValues.getSorted(leaf.reader(), DOCUMENT);
    }

    @Override
    public float least() {
        return least;
    }

    @Override
    public void take(int entry, float score) throws IOException {
        if (score < least) {
            return;
        }
        SortedDocValues ids = Objects.requireNonNull(documents);
        long key = key(score, ids.advanceExact(entry) ? ids.ordValue() : -1);
        if (size < most) {
            rise(size++, key, entry);
        } else if (key > keys[0]) {
            sink(0, key, entry);
        } else {
            return;
        }
        if (size == most) {
            least = Math.max(least, score(keys[0]));
        }
    }

    /** The larger, the better: by score, which is never below 0, then by the number of the document, whose first is the best. */
    private static long key(float score, int document) {
        return (long) Float.floatToIntBits(score) << Integer.SIZE | Integer.MAX_VALUE - document & 0xFFFF_FFFFL;
    }

    private static float score(long key) {
        return Float.intBitsToFloat((int) (key >>> Integer.SIZE));
    }

    private static int document(long key) {
        return Integer.MAX_VALUE - (int) key;
    }

    /** Of one document the later entry is the worse. */
    private boolean isWorse(long key, int entry, int than) {
        return key < keys[than] || key == keys[than] && entry > entries[than];
    }

    private void rise(int from, long key, int entry) {
        int at = from;
        while (at > 0 && isWorse(key, entry, (at - 1) / 2)) {
            move((at - 1) / 2, at);
            at = (at - 1) / 2;
        }
        keys[at] = key;
        entries[at] = entry;
    }

    private void sink(int from, long key, int entry) {
        int at = from;
        for (int child = 2 * at + 1; child < size; child = 2 * at + 1) {
            int worse = child + 1 < size && isWorse(keys[child + 1], entries[child + 1], child) ? child + 1 : child;
            if (isWorse(key, entry, worse)) {
                break;
            }
            move(worse, at);
            at = worse;
        }
        keys[at] = key;
        entries[at] = entry;
    }

    private void move(int from, int to) {
        keys[to] = keys[from];
        entries[to] = entries[from];
    }

    /** What the segment in hand had joins what those before it had. */
    private void end() throws IOException {
        if (size == 0) {
            return;
        }
        List<Kept> all = new ArrayList<>(kept);
        SortedDocValues ids = Objects.requireNonNull(documents);
        while (size > 0) {
            int ordinal = document(keys[0]);
            BytesRef id = several && ordinal >= 0 ? BytesRef.deepCopyOf(ids.lookupOrd(ordinal)) : new BytesRef();
            all.add(new Kept(score(keys[0]), id, base + entries[0]));
            size--;
            sink(0, keys[size], entries[size]);
        }
        kept = several ? all.stream().sorted(BEST_FIRST).limit(most).toList() : all.reversed();
        if (kept.size() == most) {
            least = Math.max(least, kept.getLast().score());
        }
    }

    /** The best first. To be asked once. */
    List<ScoreDoc> inOrder() throws IOException {
        end();
        List<ScoreDoc> best = new ArrayList<>();
        kept.forEach(one -> best.add(new ScoreDoc(one.doc(), one.score())));
        return best;
    }
}
