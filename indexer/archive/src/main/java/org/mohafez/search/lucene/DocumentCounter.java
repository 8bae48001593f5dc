package org.mohafez.search.lucene;

import java.io.IOException;
import java.util.Collection;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.SortedDocValues;
import org.apache.lucene.search.Collector;
import org.apache.lucene.search.CollectorManager;
import org.apache.lucene.search.LeafCollector;
import org.apache.lucene.search.Scorable;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.util.LongBitSet;
import org.mohafez.index.IndexField;
import org.mohafez.index.lucene.FieldNames;

/** Counts the documents that the found entries stand in. A document's entries are all in one segment. */
final class DocumentCounter implements CollectorManager<DocumentCounter.Counting, Long> {
    @Override
    public Counting newCollector() {
        return new Counting();
    }

    @Override
    public Long reduce(Collection<Counting> counted) {
        return counted.stream().mapToLong(counting -> counting.documents).sum();
    }

    /** Counts one slice of the index. */
    static final class Counting implements Collector {
        private long documents;

        @Override
        public ScoreMode scoreMode() {
            return ScoreMode.COMPLETE_NO_SCORES;
        }

        @Override
        public LeafCollector getLeafCollector(LeafReaderContext leaf) throws IOException {
            SortedDocValues ids = DocValues.getSorted(leaf.reader(), FieldNames.of(IndexField.DOCUMENT));
            LongBitSet seen = new LongBitSet(Math.max(1, ids.getValueCount()));
            return new LeafCollector() {
                @Override
                public void setScorer(Scorable scorer) {}

                @Override
                public void collect(int doc) throws IOException {
                    if (ids.advanceExact(doc) && !seen.getAndSet(ids.ordValue())) {
                        documents++;
                    }
                }
            };
        }
    }
}
