package org.mohafez.campaign;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.mohafez.record.Access;
import org.mohafez.search.Hit;
import org.mohafez.search.Run;
import org.mohafez.search.SearchEngine;
import org.mohafez.search.SearchRequest;
import org.mohafez.search.SearchResult;

/** Whether two engines answer the questions of the relevance tables alike, and what differs where they do not. */
record Parity(SearchEngine one, SearchEngine other) {
    private static final Map<String, Function<SearchResult, Object>> PARTS = parts();

    private static Map<String, Function<SearchResult, Object>> parts() {
        Map<String, Function<SearchResult, Object>> parts = new LinkedHashMap<>();
        parts.put("totals", result -> List.of(result.total(), result.totalDocuments()));
        parts.put(
                "first hit",
                result -> result.hits().stream().map(Hit::id).limit(1).toList());
        parts.put("hits", result -> result.hits().stream().map(Hit::id).toList());
        parts.put("snippets", result -> result.hits().stream()
                .sorted(java.util.Comparator.comparing(Hit::id))
                .map(hit -> hit.id() + Run.join(hit.snippet()) + hit.snippet())
                .toList());
        parts.put("facets", SearchResult::facets);
        parts.put("notes", SearchResult::notes);
        parts.put("suggestion", result -> Objects.requireNonNullElse((Object) result.suggestion(), "none"));
        return parts;
    }

    void compare(Path tables, PrintStream out) throws IOException {
        Map<String, Integer> differing = new LinkedHashMap<>();
        int questions = 0;
        double furthest = 0;
        for (String table : List.of("relevance.tsv", "strangers.tsv")) {
            try (Stream<String> lines = Files.lines(tables.resolve(table))) {
                for (String line : lines.skip(1).toList()) {
                    String query = line.split("\t", -1)[0];
                    SearchRequest request = SearchRequest.of(query, Set.of(Access.PUBLIC));
                    SearchResult ours = one.search(request);
                    SearchResult theirs = other.search(request);
                    questions++;
                    for (Map.Entry<String, Function<SearchResult, Object>> part : PARTS.entrySet()) {
                        if (!part.getValue().apply(ours).equals(part.getValue().apply(theirs))) {
                            differing.merge(part.getKey(), 1, Integer::sum);
                            out.println("  " + part.getKey() + " differ: " + query);
                        }
                    }
                    for (int i = 0;
                            i < Math.min(ours.hits().size(), theirs.hits().size());
                            i++) {
                        double score = ours.hits().get(i).score();
                        furthest = Math.max(
                                furthest, Math.abs(score - theirs.hits().get(i).score()) / Math.max(score, 1e-9));
                    }
                }
            }
        }
        out.printf(
                "parity: %d questions; differing: %s; scores at one rank at the most %.4f apart%n",
                questions, differing, furthest);
    }
}
