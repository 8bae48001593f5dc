package org.mohafez.reader;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.mohafez.record.RecordJson;

/**
 * Records that a person has looked at, kept to be compared with. {@code -Dgolden=update} writes them anew: read every difference
 * before you keep it. {@code scripts/test} refuses it.
 */
final class Golden {
    private static final boolean UPDATE = "update".equals(System.getProperty("golden"));

    private Golden() {}

    static void assertSame(Path golden, String read) throws IOException {
        if (UPDATE) {
            Files.createDirectories(golden.resolveSibling("."));
            Files.writeString(golden, read);
        }
        assertThat(golden).as("-Dgolden=update writes what is missing").exists();
        assertThat(read).isEqualTo(Files.readString(golden));
    }

    /** What the record says, without what is measured of its pages, where it was read, and the register's codes. */
    static ObjectNode saying(Object record) {
        ObjectNode saying = RecordJson.MAPPER.valueToTree(record);
        withoutCodes(saying);
        return saying.without(List.of("pages", "access", "reads"));
    }

    private static void withoutCodes(JsonNode node) {
        if (node instanceof ObjectNode object) {
            object.remove(List.of("code", "parts"));
        }
        node.forEach(Golden::withoutCodes);
    }

    /** A line for each field, and for each row of a list: what has changed shows. */
    static String lines(JsonNode record) {
        List<String> fields = new ArrayList<>();
        record.properties().forEach(field -> fields.add("\"" + field.getKey() + "\": " + value(field.getValue())));
        return "{\n" + String.join(",\n", fields) + "\n}";
    }

    private static String value(JsonNode value) {
        if (!value.isArray() || value.isEmpty()) {
            return RecordJson.line(value);
        }
        List<String> rows = new ArrayList<>();
        value.forEach(row -> rows.add("  " + RecordJson.line(row)));
        return "[\n" + String.join(",\n", rows) + "\n]";
    }
}
