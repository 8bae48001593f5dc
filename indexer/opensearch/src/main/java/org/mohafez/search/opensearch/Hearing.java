package org.mohafez.search.opensearch;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.mohafez.index.lucene.FieldNames;
import org.mohafez.search.query.QueryText;
import org.mohafez.search.query.QueryWord;

/** Looks up which words of an index sound like those of a query, all in one go. */
final class Hearing {
    /** Between a roman key and the stem it stands for: see {@link org.mohafez.index.lucene.Sounds}. */
    private static final String SEPARATOR = " ";

    private Hearing() {}

    static QueryText hear(QueryText text, Reach reach) {
        Set<String> asked = keys(text);
        if (asked.isEmpty()) {
            return text;
        }
        Map<String, Set<String>> stems = new HashMap<>();
        List<String> beginnings = asked.stream().map(key -> key + SEPARATOR).toList();
        for (String term : reach.beginning(FieldNames.SOUNDS, beginnings, Integer.MAX_VALUE)
                .keySet()) {
            int end = term.indexOf(SEPARATOR);
            stems.computeIfAbsent(term.substring(0, end), any -> new TreeSet<>())
                    .add(term.substring(end + 1));
        }
        return text.heardAmong(roman -> {
            Set<String> all = new TreeSet<>();
            roman.forEach(key -> all.addAll(stems.getOrDefault(key, Set.of())));
            return all;
        });
    }

    /** The roman keys of every word that may be looked up, and of its parts. */
    private static Set<String> keys(QueryText text) {
        return text.clauses().stream()
                .flatMap(clause -> Stream.concat(
                        clause.words().stream().filter(QueryWord::bySound).flatMap(QueryWord::typedRomanKeys),
                        clause.alternatives().stream()
                                .flatMap(other -> other.words().stream())
                                .flatMap(QueryWord::romanKeys)))
                .collect(Collectors.toSet());
    }
}
