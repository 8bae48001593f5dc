package org.mohafez.index.opensearch;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import org.mohafez.record.RecordJson;

/** What is asked of a cluster, written as it is sent. */
public final class Json {
    private Json() {}

    /**
     * {@code {key: value, …}}.
     *
     * @param keysAndValues a key and its value in turn; a value may be JSON, a string, a number or a boolean
     */
    public static ObjectNode object(Object... keysAndValues) {
        ObjectNode object = JsonNodeFactory.instance.objectNode();
        for (int i = 0; i < keysAndValues.length; i += 2) {
            object.set((String) keysAndValues[i], node(keysAndValues[i + 1]));
        }
        return object;
    }

    /** {@code [value, …]}. */
    public static ArrayNode array(Iterable<?> values) {
        ArrayNode array = JsonNodeFactory.instance.arrayNode();
        values.forEach(value -> array.add(node(value)));
        return array;
    }

    private static JsonNode node(Object value) {
        return value instanceof JsonNode json ? json : RecordJson.MAPPER.valueToTree(value);
    }
}
