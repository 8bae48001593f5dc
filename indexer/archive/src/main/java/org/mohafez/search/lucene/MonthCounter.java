package org.mohafez.search.lucene;

import java.io.IOException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.SortedNumericDocValues;
import org.apache.lucene.search.Collector;
import org.apache.lucene.search.CollectorManager;
import org.apache.lucene.search.LeafCollector;
import org.apache.lucene.search.Scorable;
import org.apache.lucene.search.ScoreMode;
import org.mohafez.index.IndexField;
import org.mohafez.index.lucene.FieldNames;
import org.mohafez.search.Timeline;

/** Counts the found entries by the months of one of their dates. */
final class MonthCounter implements CollectorManager<MonthCounter.Counting, Timeline> {
    private final IndexField date;

    MonthCounter(IndexField date) {
        this.date = date;
    }

    @Override
    public Counting newCollector() {
        return new Counting(FieldNames.of(date));
    }

    @Override
    public Timeline reduce(Collection<Counting> counted) {
        SortedMap<YearMonth, Long> months = new TreeMap<>();
        long undated = 0;
        for (Counting counting : counted) {
            // Days are few beside entries: only they are turned into months.
            counting.days.forEach(
                    (day, count) -> months.merge(YearMonth.from(LocalDate.ofEpochDay(day)), count, Long::sum));
            undated += counting.undated;
        }
        return new Timeline(months, undated);
    }

    /** Counts one slice of the index. */
    static final class Counting implements Collector {
        private final String field;
        private final Map<Long, Long> days = new HashMap<>();
        private long undated;

        private Counting(String field) {
            this.field = field;
        }

        @Override
        public ScoreMode scoreMode() {
            return ScoreMode.COMPLETE_NO_SCORES;
        }

        @Override
        public LeafCollector getLeafCollector(LeafReaderContext leaf) throws IOException {
            SortedNumericDocValues values = DocValues.getSortedNumeric(leaf.reader(), field);
            return new LeafCollector() {
                @Override
                public void setScorer(Scorable scorer) {}

                @Override
                public void collect(int doc) throws IOException {
                    if (values.advanceExact(doc)) {
                        days.merge(values.nextValue(), 1L, Long::sum);
                    } else {
                        undated++;
                    }
                }
            };
        }
    }
}
