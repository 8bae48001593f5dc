package org.mohafez.inbox;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.mohafez.record.correction.Correction;
import org.mohafez.record.parts.Beginning;
import org.mohafez.record.parts.PartsWord;

/** Something for the writer to do. */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "handover")
@JsonSubTypes({
    @JsonSubTypes.Type(value = Handover.Upload.class, name = "upload"),
    @JsonSubTypes.Type(value = Handover.Folders.class, name = "folders"),
    @JsonSubTypes.Type(value = Handover.Correct.class, name = "correct"),
    @JsonSubTypes.Type(value = Handover.Part.class, name = "part"),
    @JsonSubTypes.Type(value = Handover.Unread.class, name = "unread")
})
public sealed interface Handover {
    /** Whoever gives commands on the machine itself, where an account is named otherwise. */
    String OPERATOR = "operator";

    /** The account's name, or {@link #OPERATOR}. */
    String author();

    /**
     * Files that lie with the handover itself.
     *
     * @param onePaper whether they are pictures of the pages of one paper
     * @param files their names as whoever sent them calls them, in the order of the pages where they are one paper
     */
    record Upload(String author, Readers readers, boolean onePaper, List<String> files) implements Handover {
        public Upload {
            files = List.copyOf(files);
        }
    }

    /**
     * Files and folders that lie elsewhere on this machine.
     *
     * @param onePaper whether the pictures of a folder are the pages of one paper
     * @param retry whether what failed three times is tried again
     * @param paths absolute, without links
     * @param look at the folders where they lie, by whoever watches these
     */
    record Folders(String author, Readers readers, boolean onePaper, boolean retry, List<String> paths, Look look)
            implements Handover {
        public Folders {
            paths = List.copyOf(paths);
            // One that was handed over by an older program has none.
            look = Objects.requireNonNullElse(look, Look.NONE);
        }

        public Folders(String author, Readers readers, boolean onePaper, boolean retry, List<String> paths) {
            this(author, readers, onePaper, retry, paths, Look.NONE);
        }
    }

    /**
     * What was handed over and cannot be understood: by a program of another version, or damaged since. Nobody hands this over.
     *
     * @param why for people
     */
    record Unread(String author, String why) implements Handover {}

    /**
     * Something put right in a paper.
     *
     * @param paper its id
     * @param seen the version of its file that whoever says it had before them, so that nobody opens to strangers what they have not seen;
     *     null where that is not known
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Correct(
            String paper, Correction correction, @Nullable Integer seen) implements Handover {
        @Override
        public String author() {
            return correction.author();
        }
    }

    /**
     * A word on which papers a file holds.
     *
     * @param file its id
     * @param seen where its papers began when it was said, so that nobody parts otherwise what they have not seen
     */
    record Part(String file, PartsWord word, List<Beginning> seen) implements Handover {
        public Part {
            seen = List.copyOf(seen);
        }

        @Override
        public String author() {
            return word.author();
        }
    }
}
