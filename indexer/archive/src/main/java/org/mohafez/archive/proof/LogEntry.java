package org.mohafez.archive.proof;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.time.Instant;
import org.mohafez.record.RecordJson;

/**
 * A line of the log. The line as it stands in the log, without its end, is a leaf of the tree.
 *
 * @param version of the holding that came about, or was the last before its bytes were erased
 * @param inventory SHA-512 of that version's inventory, lowercase hexadecimal
 */
public record LogEntry(String id, int version, What what, String inventory, Instant at) {
    /** What became of the holding. */
    public enum What {
        KEPT,
        ERASED
    }

    static LogEntry parse(String line) {
        return RecordJson.read(line, LogEntry.class);
    }

    String line() {
        return RecordJson.line(this);
    }

    static Hash hash(String line) {
        return Hash.ofLeaf(line.getBytes(UTF_8));
    }

    /** Whether it tells of the same version as the other, whenever it was written. */
    boolean saysAs(LogEntry other) {
        return id.equals(other.id)
                && version == other.version
                && what == other.what
                && inventory.equals(other.inventory);
    }
}
