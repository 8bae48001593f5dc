package org.mohafez.archive.ocfl;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.mohafez.Sha;
import org.mohafez.record.RecordJson;

/** A version of an object as it lies on the disk, with an inventory of its own. @param number from 1 */
record VersionFolder(Path path, int number) {
    static final String INVENTORY = "inventory.json";
    static final String SIDECAR = "inventory.json.sha512";

    /** Those of an object, in no order. */
    static List<VersionFolder> in(Path object) throws IOException {
        try (Stream<Path> children = Files.list(object)) {
            return children.filter(child -> child.getFileName().toString().matches("v[1-9][0-9]{0,8}"))
                    .map(child -> new VersionFolder(
                            child,
                            Integer.parseInt(child.getFileName().toString().substring(1))))
                    .toList();
        }
    }

    Path inventory() {
        return path.resolve(INVENTORY);
    }

    Path sidecar() {
        return path.resolve(SIDECAR);
    }

    /** Whether its inventory, and every file that came with this version, is there and has the digest that is told of it. */
    boolean isWhole() {
        try {
            byte[] inventory = Files.readAllBytes(inventory());
            return Sha.SHA512.hex(inventory).equals(Files.readString(sidecar()).split("\\s", 2)[0])
                    && filesAreWhole(RecordJson.MAPPER.readTree(inventory).path("manifest"));
        } catch (IOException e) {
            return false;
        }
    }

    private boolean filesAreWhole(JsonNode manifest) throws IOException {
        for (Map.Entry<String, JsonNode> content : manifest.properties()) {
            for (JsonNode place : content.getValue()) {
                Path file = path.resolveSibling(place.asText());
                if (file.startsWith(path) && !Sha.SHA512.hex(file).equals(content.getKey())) {
                    return false;
                }
            }
        }
        return true;
    }
}
