package org.mohafez.web.api;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.StreamSupport;
import org.mohafez.MohafezException;
import org.mohafez.record.RecordJson;
import org.mohafez.web.ui.Lang;

/**
 * {@code openapi.json} beside this file, as it is served and as {@code /api} tells it. What people read in it stands there in both
 * languages: beside {@code summary} and {@code description} in English, {@code x-summary-bn} and {@code x-description-bn}.
 */
final class ApiDescription {
    private final String json;
    private final JsonNode root;

    private ApiDescription(String json) {
        this.json = json;
        this.root = RecordJson.read(json, JsonNode.class);
    }

    static ApiDescription read() {
        try (InputStream in = ApiDescription.class.getResourceAsStream("openapi.json")) {
            return new ApiDescription(new String(Objects.requireNonNull(in).readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new MohafezException("cannot read openapi.json", e);
        }
    }

    /** An address that is read with GET. */
    record Operation(String path, JsonNode said) {
        String id() {
            return said.path("operationId").asText();
        }

        boolean isTagged(String tag) {
            return said.path("tags").path(0).asText().equals(tag);
        }
    }

    String json() {
        return json;
    }

    JsonNode info() {
        return root.path("info");
    }

    List<JsonNode> tags() {
        return list(root.path("tags"));
    }

    /** In the order of the description. */
    List<Operation> operations() {
        List<Operation> operations = new ArrayList<>();
        root.path("paths")
                .properties()
                .forEach(path -> operations.add(
                        new Operation(path.getKey(), path.getValue().path("get"))));
        return operations;
    }

    List<JsonNode> parameters(Operation operation) {
        return list(operation.said().path("parameters")).stream()
                .map(this::resolved)
                .toList();
    }

    /** What a reference points to; a node that is none, itself. */
    JsonNode resolved(JsonNode node) {
        return node.has("$ref") ? root.at(node.get("$ref").asText().substring(1)) : node;
    }

    /** A text of a node in a language. @param name {@code summary} or {@code description} */
    static String say(JsonNode node, String name, Lang lang) {
        return node.path(lang == Lang.BN ? "x-" + name + "-bn" : name).asText();
    }

    private static List<JsonNode> list(JsonNode array) {
        return StreamSupport.stream(array.spliterator(), false).toList();
    }
}
