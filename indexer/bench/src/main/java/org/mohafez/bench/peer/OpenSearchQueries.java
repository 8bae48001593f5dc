package org.mohafez.bench.peer;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.mohafez.bench.asked.Kind;
import org.mohafez.bench.asked.Question;
import org.mohafez.index.MemoKeys;

/** Questions and rows as OpenSearch reads them. */
final class OpenSearchQueries {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final List<String> FACETS = List.of("office", "topic", "implementers", "year");

    private OpenSearchQueries() {}

    static Map<String, ?> document(Row row) {
        Map<String, Object> document = new LinkedHashMap<>(Map.of(
                "id",
                row.id(),
                "text",
                row.text(),
                "office",
                row.office(),
                "implementers",
                row.implementers(),
                "year",
                row.year(),
                "day",
                row.day()));
        if (!row.topic().isEmpty()) {
            document.put("topic", row.topic());
        }
        if (!row.memo().isEmpty()) {
            document.put("memo", row.memo());
        }
        return document;
    }

    static String of(Question question) throws IOException {
        if (question.kind() == Kind.SUGGEST) {
            return JSON.writeValueAsString(Map.of(
                    "suggest",
                    Map.of(
                            "names",
                            Map.of(
                                    "prefix",
                                    question.text(),
                                    "completion",
                                    Map.of("field", "label", "size", Question.SIZE)))));
        }
        Map<String, Object> request = new LinkedHashMap<>();
        request.put("size", Question.SIZE);
        request.put("from", question.offset());
        request.put("query", query(question));
        if (question.kind() == Kind.NEWEST) {
            request.put("sort", List.of(Map.of("day", "desc")));
        }
        if (question.kind().isFaceted()) {
            request.put("track_total_hits", true);
            Map<String, Object> facets = new LinkedHashMap<>();
            FACETS.forEach(facet -> facets.put(facet, Map.of("terms", Map.of("field", facet, "size", Question.SIZE))));
            request.put("aggs", facets);
            request.put("highlight", Map.of("fields", Map.of("text", Map.of())));
        }
        return JSON.writeValueAsString(request);
    }

    private static Map<String, ?> query(Question question) {
        return switch (question.kind()) {
            case PHRASE -> Map.of("match_phrase", Map.of("text", question.text()));
            case PREFIX -> Map.of("prefix", Map.of("text", question.text()));
            case FUZZY ->
                Map.of("fuzzy", Map.of("text", Map.of("value", question.text(), "fuzziness", 1, "prefix_length", 1)));
            case MEMO -> Map.of("term", Map.of("memo", MemoKeys.of(question.text())));
            case NARROW ->
                Map.of(
                        "bool",
                        Map.of(
                                "must", match(question),
                                "filter",
                                        List.of(
                                                Map.of("term", Map.of("office", question.office())),
                                                Map.of(
                                                        "range",
                                                        Map.of(
                                                                "day",
                                                                Map.of(
                                                                        "gte",
                                                                        question.from(),
                                                                        "lte",
                                                                        question.to()))))));
            default -> match(question);
        };
    }

    private static Map<String, ?> match(Question question) {
        return Map.of("match", Map.of("text", Map.of("query", question.text(), "operator", "and")));
    }

    static long hits(Kind kind, String answer) throws IOException {
        JsonNode root = JSON.readTree(answer);
        return kind == Kind.SUGGEST
                ? root.path("suggest").path("names").path(0).path("options").size()
                : root.path("hits").path("total").path("value").asLong();
    }
}
