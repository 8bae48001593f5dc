package org.mohafez.search.suggest;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/** Keys in order, each with the places of the values that have it. */
final class KeyTable {
    private final String[] keys;
    private final int[][] places;

    private KeyTable(SortedMap<String, List<Integer>> sorted) {
        keys = sorted.keySet().toArray(String[]::new);
        places = sorted.values().stream()
                .map(list -> list.stream().mapToInt(Integer::intValue).toArray())
                .toArray(int[][]::new);
    }

    /** Adds the places of values that have this very key. */
    void addEqual(String key, BitSet to) {
        int at = Arrays.binarySearch(keys, key);
        if (at >= 0) {
            add(at, to);
        }
    }

    /** Adds the places of values that have a key that begins so. */
    void addBeginning(String beginning, BitSet to) {
        int first = Arrays.binarySearch(keys, beginning);
        for (int at = first < 0 ? -first - 1 : first; at < keys.length && keys[at].startsWith(beginning); at++) {
            add(at, to);
        }
    }

    private void add(int at, BitSet to) {
        for (int place : places[at]) {
            to.set(place);
        }
    }

    static final class Builder {
        private final SortedMap<String, List<Integer>> sorted = new TreeMap<>();

        /** @param place not less than any place added before */
        void add(String key, int place) {
            List<Integer> places = sorted.computeIfAbsent(key, any -> new ArrayList<>(1));
            if (places.isEmpty() || places.getLast() != place) {
                places.add(place);
            }
        }

        KeyTable build() {
            return new KeyTable(sorted);
        }
    }
}
