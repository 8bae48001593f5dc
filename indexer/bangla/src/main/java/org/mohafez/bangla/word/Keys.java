package org.mohafez.bangla.word;

import java.util.ArrayList;
import java.util.List;

/** The keys of one word while they are gathered: a few, each once, in the order in which they came. For these a list is quicker than a set. */
final class Keys {
    private final List<String> keys = new ArrayList<>(4);

    void add(String key) {
        if (!keys.contains(key)) {
            keys.add(key);
        }
    }

    void addAll(List<String> more) {
        for (String key : more) {
            add(key);
        }
    }

    boolean isEmpty() {
        return keys.isEmpty();
    }

    int size() {
        return keys.size();
    }

    String get(int index) {
        return keys.get(index);
    }

    List<String> list() {
        return List.copyOf(keys);
    }
}
