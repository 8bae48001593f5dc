package org.mohafez.record;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import java.util.stream.Stream;

/**
 * The received file.
 *
 * @param fileName the name it was first received under
 * @param sha256 of its bytes, lowercase hexadecimal
 * @param mediaType what it is by its bytes
 * @param parts where several files make one paper, their names in order
 * @param alsoReceived other names the same bytes came under
 */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public record Source(
        String fileName, String sha256, long bytes, String mediaType, List<String> parts, List<String> alsoReceived) {
    public Source {
        parts = parts == null ? List.of() : List.copyOf(parts);
        alsoReceived = alsoReceived == null ? List.of() : List.copyOf(alsoReceived);
    }

    /** The same file under one name more; the same again if it already has that name. */
    public Source receivedAgainAs(String name) {
        if (name.equals(fileName) || alsoReceived.contains(name)) {
            return this;
        }
        List<String> names =
                Stream.concat(alsoReceived.stream(), Stream.of(name)).toList();
        return new Source(fileName, sha256, bytes, mediaType, parts, names);
    }
}
