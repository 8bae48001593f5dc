package org.mohafez.web.api;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import org.jspecify.annotations.Nullable;
import org.mohafez.search.SearchRequest;
import org.mohafez.web.api.ApiDescription.Operation;
import org.mohafez.web.api.ApiPage.Address;
import org.mohafez.web.api.ApiPage.Parameter;
import org.mohafez.web.api.ApiPage.Part;
import org.mohafez.web.search.Downloads;
import org.mohafez.web.search.SearchUrl;
import org.mohafez.web.ui.Words;

/** Puts the description of the API into the reader's words. */
final class ApiPageComposer {
    private static final Set<String> OF_SEARCHES = Set.copyOf(SearchUrl.PARAMETERS);

    private final ApiDescription api;
    private final Words words;
    private final ApiExamples examples;

    ApiPageComposer(ApiDescription api, Words words, ApiExamples examples) {
        this.api = api;
        this.words = words;
        this.examples = examples;
    }

    ApiPage compose() {
        return new ApiPage(
                ApiDescription.say(api.info(), "description", words.lang()).replace("`", ""),
                List.of(
                        words.say("api.limit.pages", SearchRequest.MAX_SIZE, SearchRequest.MAX_DEPTH),
                        words.say("fields.rows", Downloads.MOST_ROWS),
                        words.say("fields.tasks", Downloads.MOST_TASKS),
                        words.say("fields.papers", Downloads.MOST_PAPERS),
                        words.say("api.limit.at-once", Downloads.TABLES_AT_ONCE, Downloads.ORIGINALS_AT_ONCE)),
                api.tags().stream().map(this::part).toList(),
                searches().stream().map(this::parameter).toList());
    }

    /** As the first search has them. */
    private List<JsonNode> searches() {
        return api.operations().stream()
                .map(api::parameters)
                .filter(ApiPageComposer::areOfSearch)
                .findFirst()
                .map(all -> all.stream()
                        .filter(one -> OF_SEARCHES.contains(name(one)))
                        .toList())
                .orElse(List.of());
    }

    private Part part(JsonNode tag) {
        String name = tag.path("name").asText();
        return new Part(
                name,
                ApiDescription.say(tag, "description", words.lang()),
                api.operations().stream()
                        .filter(operation -> operation.isTagged(name))
                        .map(this::address)
                        .toList());
    }

    private Address address(Operation operation) {
        List<JsonNode> parameters = api.parameters(operation);
        boolean search = areOfSearch(parameters);
        JsonNode answer = answer(operation);
        List<String> types = new ArrayList<>();
        answer.path("content").fieldNames().forEachRemaining(types::add);
        return new Address(
                operation.id(),
                operation.path(),
                ApiDescription.say(operation.said(), "summary", words.lang()).replace("`", ""),
                search,
                parameters.stream()
                        .filter(one -> !search || !OF_SEARCHES.contains(name(one)))
                        .map(this::parameter)
                        .toList(),
                types,
                ApiDescription.say(answer, "description", words.lang()),
                example(operation, parameters));
    }

    private static JsonNode answer(Operation operation) {
        JsonNode answers = operation.said().path("responses");
        return answers.has("200") ? answers.get("200") : answers.path("302");
    }

    private @Nullable String example(Operation operation, List<JsonNode> parameters) {
        Set<String> asked = parameters.stream()
                .filter(one -> one.path("in").asText().equals("query"))
                .map(ApiPageComposer::name)
                .collect(Collectors.toSet());
        return examples.of(operation.path(), asked).orElse(null);
    }

    private Parameter parameter(JsonNode parameter) {
        return new Parameter(
                name(parameter),
                ApiDescription.say(parameter, "description", words.lang()).replace("`", ""),
                values(parameter.path("schema")),
                parameter.path("required").asBoolean());
    }

    private String values(JsonNode declared) {
        JsonNode schema = api.resolved(declared);
        JsonNode one = api.resolved(schema.has("items") ? schema.get("items") : schema);
        List<String> said = new ArrayList<>();
        if (one.has("enum")) {
            said.add(StreamSupport.stream(one.get("enum").spliterator(), false)
                    .map(JsonNode::asText)
                    .collect(Collectors.joining(", ")));
        } else if (one.has("minimum") && one.has("maximum")) {
            said.add(one.get("minimum").asText() + "–" + one.get("maximum").asText());
        }
        if (schema.has("default")) {
            said.add(words.say("api.default", schema.get("default").asText()));
        }
        return String.join("; ", said);
    }

    private static boolean areOfSearch(List<JsonNode> parameters) {
        return new HashSet<>(parameters.stream().map(ApiPageComposer::name).toList()).containsAll(OF_SEARCHES);
    }

    private static String name(JsonNode parameter) {
        return parameter.path("name").asText();
    }
}
