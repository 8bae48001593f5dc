package org.mohafez.corpus.draw;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.text.Normalizer;

/** Puts what was drawn into every string of a paper's JSON, and brings the strings to NFC. */
public final class Filling {
    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

    private Filling() {}

    public static JsonNode fill(JsonNode node, Draws draws) {
        if (node.isTextual()) {
            return NODES.textNode(Normalizer.normalize(draws.fill(node.asText()), Normalizer.Form.NFC));
        }
        if (node.isArray()) {
            ArrayNode array = NODES.arrayNode();
            node.forEach(each -> array.add(fill(each, draws)));
            return array;
        }
        if (node.isObject()) {
            ObjectNode object = NODES.objectNode();
            node.properties().forEach(each -> object.set(each.getKey(), fill(each.getValue(), draws)));
            return object;
        }
        return node;
    }
}
