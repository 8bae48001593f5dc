package org.mohafez.search.lucene.columns;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.mohafez.index.IndexField;

/**
 * Facets of a segment whose values mostly go together: an office lies in one district of one division, its bodies are its own. Each row of
 * values that any entry has is numbered, so that an entry is looked at once for all of these facets: what is found is counted by rows, and
 * then each row's count is added to its values.
 *
 * @param rows of each entry
 * @param size how many rows there are
 * @param columns of each facet, its values by rows
 */
record JoinedFacets(PackedValues rows, int size, Map<IndexField, RowValue> columns) {
    /** With fewer entries to a row there is nothing to be gained. */
    private static final int ENTRIES_OF_A_ROW = 16;

    /** A row takes two bytes of an entry. */
    private static final int MOST_ROWS = 1 << Character.SIZE;

    /** Odd, so that no two pairs become one; halves of a pair that go up together would share one place in a map. */
    private static final long SCATTER = 0x9E37_79B9_7F4A_7C15L;

    /** Those of the facets that go together, some with some, others with others. */
    static List<JoinedFacets> of(Map<IndexField, OneValue> facets, int entries) {
        List<JoinedFacets> groups = new ArrayList<>();
        List<IndexField> left = new ArrayList<>(facets.keySet());
        // What has most values tells most of the others.
        left.sort(Comparator.comparing((IndexField field) -> of(facets, field).all().length)
                .reversed());
        while (left.size() > 1) {
            Rows rows = Rows.none(entries, Math.min(MOST_ROWS, entries / ENTRIES_OF_A_ROW));
            List<IndexField> joined = new ArrayList<>();
            for (IndexField field : left) {
                Rows more = rows.with(of(facets, field));
                if (more != null) {
                    rows = more;
                    joined.add(field);
                } else if (joined.isEmpty()) {
                    break;
                }
            }
            if (joined.size() > 1) {
                groups.add(rows.of(joined, facets));
            }
            left.removeAll(joined.isEmpty() ? List.of(left.getFirst()) : joined);
        }
        return groups;
    }

    private static OneValue of(Map<IndexField, OneValue> facets, IndexField field) {
        return Objects.requireNonNull(facets.get(field));
    }

    /**
     * Rows in the making.
     *
     * @param first of each row an entry that has it
     */
    private record Rows(char[] ofEntries, List<Integer> first, int most) {
        static Rows none(int entries, int most) {
            return new Rows(new char[entries], List.of(), most);
        }

        /** Null if that makes too many. */
        @Nullable
        Rows with(OneValue facet) {
            char[] joined = new char[ofEntries.length];
            List<Integer> firsts = new ArrayList<>();
            Map<Long, Integer> known = new HashMap<>();
            int[] latest = new int[Math.max(1, first.size())];
            char[] rows = new char[latest.length];
            Arrays.fill(latest, -1);
            for (int entry = 0; entry < joined.length; entry++) {
                int row = ofEntries[entry];
                int value = facet.values().get(entry);
                // What goes together has the same value in each row, nearly always.
                if (value != latest[row]) {
                    latest[row] = value;
                    long pair = (long) row << Integer.SIZE | value;
                    int number = known.computeIfAbsent(pair * SCATTER, any -> known.size());
                    if (number == firsts.size()) {
                        firsts.add(entry);
                    }
                    if (firsts.size() > most) {
                        return null;
                    }
                    rows[row] = (char) number;
                }
                joined[entry] = rows[row];
            }
            return new Rows(joined, firsts, most);
        }

        JoinedFacets of(List<IndexField> fields, Map<IndexField, OneValue> facets) {
            PackedValues rows = new PackedValues(ofEntries.length, first.size() - 1);
            for (int entry = 0; entry < ofEntries.length; entry++) {
                rows.set(entry, ofEntries[entry]);
            }
            Map<IndexField, RowValue> columns = new EnumMap<>(IndexField.class);
            for (IndexField field : fields) {
                OneValue facet = JoinedFacets.of(facets, field);
                int[] values = first.stream().mapToInt(facet.values()::get).toArray();
                columns.put(field, new RowValue(rows, values, facet.all()));
            }
            return new JoinedFacets(rows, first.size(), columns);
        }
    }

    /** Adds to the counts, by value, what those rows were counted. */
    void spread(int[] counted, Map<IndexField, int[]> counts) {
        columns.forEach((field, column) -> {
            int[] ofField = counts.get(field);
            if (ofField != null) {
                for (int row = 0; row < size; row++) {
                    ofField[column.values()[row]] += counted[row];
                }
            }
        });
    }
}
