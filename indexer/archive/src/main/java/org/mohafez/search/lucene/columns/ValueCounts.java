package org.mohafez.search.lucene.columns;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.PriorityQueue;
import org.mohafez.index.IndexField;

/** How often each value of a facet stands in what was found. */
public final class ValueCounts {
    /** Of values with the same count, the first by its code. */
    private static final Comparator<Value> LEAST_FIRST = Comparator.comparingInt(Value::count)
            .thenComparing(Comparator.comparingInt(Value::place).reversed());

    private final FacetValues values;
    private final IndexField field;
    private final int[] counts;

    /** @param counts by the place of a value among those of the facet */
    ValueCounts(FacetValues values, IndexField field, int[] counts) {
        this.values = values;
        this.field = field;
        this.counts = counts;
    }

    private record Value(int place, int count) {}

    /** A value that was found so often. */
    public record Counted(String code, int count) {}

    /** Those found most often, most first. */
    public List<Counted> top(int most) throws IOException {
        PriorityQueue<Value> top = new PriorityQueue<>(LEAST_FIRST);
        int least = 0;
        for (int place = 0; place < counts.length; place++) {
            // Of equal ones the first stay: they are met first.
            if (counts[place] > least) {
                top.add(new Value(place, counts[place]));
                if (top.size() > most) {
                    top.remove();
                }
                least = top.size() == most ? top.element().count() : 0;
            }
        }
        List<Value> best = new ArrayList<>(top);
        best.sort(LEAST_FIRST.reversed());
        List<Counted> counted = new ArrayList<>();
        for (Value value : best) {
            counted.add(new Counted(values.code(field, value.place()), value.count()));
        }
        return counted;
    }

    /** How often that value was found; 0 where nobody has it. */
    public int of(String code) throws IOException {
        int place = values.place(field, code);
        return place < 0 ? 0 : counts[place];
    }
}
