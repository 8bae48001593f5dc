package org.mohafez.score;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;

/** What a careful person read in a paper. */
record Truth(JsonNode json) {

    /** The fair readings of a field; none if the paper does not state it. */
    List<String> readings(String pointer) {
        List<String> readings = new ArrayList<>();
        JsonNode value = json.at(pointer);
        if (value.isValueNode() && !value.isNull()) {
            readings.add(value.asText());
        }
        json.path("_alt").path(pointer).forEach(alt -> readings.add(alt.asText()));
        return readings;
    }

    boolean isUnscored(String pointer) {
        for (JsonNode unscored : json.path("_unscored")) {
            if (pointer.startsWith(unscored.asText())) {
                return true;
            }
        }
        return false;
    }

    /** The rows of a list; a truth may say {@code committee} for a single one of {@code committees}. */
    List<JsonNode> rows(String field) {
        List<JsonNode> rows = new ArrayList<>();
        json.at("/" + field).forEach(rows::add);
        if (field.equals("committees") && json.has("committee")) {
            rows.add(json.get("committee"));
        }
        return rows;
    }
}
