package org.mohafez.search.suggest;

import java.io.IOException;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.mohafez.index.Dictionary;
import org.mohafez.index.IndexField;
import org.mohafez.index.lucene.FacetLabels;
import org.mohafez.record.Access;
import org.mohafez.search.Known;

/**
 * The names of one commit's values, apart by who may see the papers they stand in: what is internal is not hidden from the
 * public's names, it is not among them.
 *
 * @param commit which commit; null: of none
 * @param tookNanos how long it took to gather them
 */
public record Names(@Nullable Object commit, Map<Access, NameIndex> byAccess, long tookNanos) {
    static final Names NONE = new Names(null, Map.of(), 0);

    private static final List<IndexField> FIELDS =
            List.of(IndexField.TOPIC, IndexField.OFFICE, IndexField.BODY, IndexField.IMPLEMENTER);

    /** Prints of one code in one kind of papers. */
    private static final class Prints {
        private final Set<String> names = new LinkedHashSet<>();
        private int count;
    }

    /** Seconds where there are many names. */
    static Names gather(Object commit, Dictionary dictionary) throws IOException {
        long start = System.nanoTime();
        Map<Access, NameIndex> byAccess = new EnumMap<>(Access.class);
        for (Map.Entry<Access, List<NameIndex.Value>> values :
                values(dictionary).entrySet()) {
            byAccess.put(values.getKey(), new NameIndex(values.getValue()));
        }
        return new Names(commit, byAccess, System.nanoTime() - start);
    }

    private static Map<Access, List<NameIndex.Value>> values(Dictionary dictionary) throws IOException {
        Map<Access, List<NameIndex.Value>> values = new EnumMap<>(Access.class);
        for (IndexField field : FIELDS) {
            Map<Access, Map<String, Prints>> prints = new EnumMap<>(Access.class);
            FacetLabels.collect(dictionary, field, (code, access, print, count) -> {
                Prints one = prints.computeIfAbsent(access, any -> new HashMap<>())
                        .computeIfAbsent(code, any -> new Prints());
                one.names.add(print);
                one.count += count;
            });
            prints.forEach((access, byCode) -> byCode.forEach((code, one) -> {
                one.names.addAll(Known.called(field, code));
                values.computeIfAbsent(access, any -> new ArrayList<>())
                        .add(new NameIndex.Value(field, code, List.copyOf(one.names), one.count));
            }));
        }
        return values;
    }

    boolean areOf(Object other) {
        return other.equals(commit);
    }

    /** What those readers may be about to type, apart by access, at most that many of each. */
    List<NameIndex.Found> find(Typed typed, Set<Access> readers, int most) {
        List<NameIndex.Found> found = new ArrayList<>();
        for (Access access : readers) {
            NameIndex names = byAccess.get(access);
            if (names != null) {
                found.addAll(names.find(typed, most));
            }
        }
        return found;
    }
}
