package org.mohafez.corpus.series;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.stream.StreamSupport;

/**
 * The file of one body. What its papers share stands at the top, as in a paper's own file; each of {@code sittings} adds what is
 * its own: {@code draws} go before the shared ones, {@code says} is laid over the shared one (null takes away), any other
 * field takes the place of the shared one. In {@code page}, {@code "@name"} stands for what a sitting puts there
 * under {@code put}; a block whose name it lacks is left out. What has no id is a month of which there is no paper.
 *
 * <p>For the truth of threads a row of decisions names its {@code matters}, parted by commas, and beside {@code progress} stands
 * in {@code about} which decision each row speaks of. Neither is printed.
 */
public final class WrittenSeries {
    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;
    private static final List<String> SHARED = List.of("half", "layout", "face", "says", "page");

    private final String id;
    private final ObjectNode file;

    public WrittenSeries(String id, ObjectNode file) {
        this.id = id;
        this.file = file;
    }

    String id() {
        return id;
    }

    String half() {
        return file.path("half").asText();
    }

    List<JsonNode> sittings() {
        return StreamSupport.stream(file.path("sittings").spliterator(), false).toList();
    }

    /** Its papers, each as the file of a paper would have it. */
    public List<ObjectNode> papers() {
        return sittings().stream()
                .filter(sitting -> sitting.has("id"))
                .map(this::paper)
                .toList();
    }

    private ObjectNode paper(JsonNode sitting) {
        ObjectNode paper = NODES.objectNode();
        SHARED.forEach(field -> paper.set(field, file.path(field).deepCopy()));
        ObjectNode draws = sitting.path("draws").deepCopy();
        file.path("draws").properties().forEach(draw -> draws.set(draw.getKey(), draw.getValue()));
        sitting.properties().stream()
                .filter(own -> !List.of("draws", "says", "put", "role", "month").contains(own.getKey()))
                .forEach(own -> paper.set(own.getKey(), own.getValue()));
        paper.set("draws", draws);
        lay(paper.withObjectProperty("says"), sitting.path("says"));
        ArrayNode page = NODES.arrayNode();
        paper.path("page").forEach(block -> {
            JsonNode put = put(block, sitting.path("put"));
            if (!put.isMissingNode()) {
                page.add(put);
            }
        });
        paper.set("page", page);
        return paper;
    }

    private static void lay(ObjectNode under, JsonNode over) {
        over.properties().forEach(each -> {
            if (each.getValue().isNull()) {
                under.remove(each.getKey());
            } else if (each.getValue().isObject() && under.path(each.getKey()).isObject()) {
                lay((ObjectNode) under.get(each.getKey()), each.getValue());
            } else {
                under.set(each.getKey(), each.getValue());
            }
        });
    }

    /** Missing where anything in it is to be put there and is not. */
    private static JsonNode put(JsonNode node, JsonNode own) {
        if (node.isTextual() && node.asText().startsWith("@")) {
            return printed(own.path(node.asText().substring(1)));
        }
        if (!node.isObject()) {
            return node;
        }
        ObjectNode filled = NODES.objectNode();
        node.properties().forEach(each -> filled.set(each.getKey(), put(each.getValue(), own)));
        boolean lacks = StreamSupport.stream(filled.spliterator(), false).anyMatch(JsonNode::isMissingNode);
        return lacks ? NODES.missingNode() : filled;
    }

    /** Without what is written for the truth alone. */
    private static JsonNode printed(JsonNode put) {
        JsonNode copy = put.deepCopy();
        copy.forEach(row -> {
            if (row instanceof ObjectNode decision) {
                decision.remove("matters");
            }
        });
        return copy;
    }
}
