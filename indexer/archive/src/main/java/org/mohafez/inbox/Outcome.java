package org.mohafez.inbox;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import java.util.List;
import java.util.Optional;
import org.mohafez.page.Unreadable;

/** What became of one file that the writer was to take in. Every file that was met has exactly one. */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "outcome")
@JsonSubTypes({
    @JsonSubTypes.Type(value = Outcome.Added.class, name = "added"),
    @JsonSubTypes.Type(value = Outcome.Unchanged.class, name = "unchanged"),
    @JsonSubTypes.Type(value = Outcome.AlsoReceived.class, name = "also-received"),
    @JsonSubTypes.Type(value = Outcome.Unpacked.class, name = "unpacked"),
    @JsonSubTypes.Type(value = Outcome.NotPaper.class, name = "not-paper"),
    @JsonSubTypes.Type(value = Outcome.SetAside.class, name = "set-aside"),
    @JsonSubTypes.Type(value = Outcome.Failed.class, name = "failed"),
    @JsonSubTypes.Type(value = Outcome.Gone.class, name = "gone")
})
public sealed interface Outcome {
    /** As the file was named by whoever brought it. */
    String file();

    /** In the archive; empty where it is not kept, or is no file by itself. */
    default Optional<String> held() {
        return switch (this) {
            case Added added -> Optional.of(added.id());
            case Unchanged unchanged -> Optional.of(unchanged.id());
            case AlsoReceived also -> Optional.of(also.id());
            case SetAside aside -> Optional.of(aside.id());
            case Unpacked unpacked -> Optional.empty();
            case NotPaper notPaper -> Optional.empty();
            case Failed failed -> Optional.empty();
            case Gone gone -> Optional.empty();
        };
    }

    /** Whether a person has to look at it: such files make a batch end with exit code 1. */
    @JsonProperty
    default boolean failed() {
        return this instanceof SetAside || this instanceof Failed || this instanceof Gone;
    }

    /** How many pages were read for it. */
    default int pages() {
        return 0;
    }

    /**
     * Read and kept, for the first time or with a newer reading.
     *
     * @param papers how many it holds
     * @param alike ids of files that may be the same
     */
    record Added(
            String file, String id, int papers, @Override int pages, int decisions, List<String> alike)
            implements Outcome {}

    /** Held already, read by the same rules. */
    record Unchanged(String file, String id) implements Outcome {}

    /** The same bytes are held under another name, which was {@code first}; this name was noted. */
    record AlsoReceived(String file, String id, String first) implements Outcome {}

    /** A zip archive, of whose entries each has an outcome of its own. */
    record Unpacked(String file, int entries) implements Outcome {}

    /** Lies in a folder of papers and by its name is none, such as {@code README.md}. Named by itself it would be read. */
    record NotPaper(String file) implements Outcome {}

    /** Kept, and could not be read. */
    record SetAside(String file, String id, Unreadable why) implements Outcome {}

    /**
     * Not even kept.
     *
     * @param stage what was being done: {@code opening}, {@code unpacking} or {@code keeping}
     * @param tries how often it has been tried; after the third time it is not tried again by itself
     */
    record Failed(String file, String stage, String message, int tries) implements Outcome {
        /** The stage at which an entry was left out of its archive. */
        public static final String UNPACKING = "unpacking";

        /** An entry of an archive that is kept: the archive's own outcome tells of all that were left out of it. */
        public boolean toldByItsArchive() {
            return stage.equals(UNPACKING);
        }
    }

    /** It was found by an earlier start, which did not come to it, and is not there any more. */
    record Gone(String file) implements Outcome {}
}
