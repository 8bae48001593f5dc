package org.mohafez.pipeline.worker;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import java.util.List;
import org.mohafez.page.Pages;
import org.mohafez.page.Unreadable;
import org.mohafez.record.ReadPaper;
import org.mohafez.record.parts.Beginning;

/** What a worker made of a file. */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "outcome")
@JsonSubTypes({
    @JsonSubTypes.Type(value = Extraction.Papers.class, name = "papers"),
    @JsonSubTypes.Type(value = Extraction.Nothing.class, name = "nothing"),
    @JsonSubTypes.Type(value = Extraction.Packed.class, name = "packed")
})
public sealed interface Extraction extends WorkerReply.Done {
    /** What the file is by its bytes; {@code application/octet-stream} where the worker did not live to say. */
    String mediaType();

    /**
     * It was read.
     *
     * @param papers at least one
     * @param byMachine where they had begun if nobody had said where they do; empty if nobody had
     */
    record Papers(String mediaType, List<ReadPaper> papers, List<Beginning> byMachine) implements Extraction {
        public Papers(String mediaType, List<ReadPaper> papers) {
            this(mediaType, papers, List.of());
        }

        /** The pages of the file. */
        public Pages pages() {
            return papers.stream().map(ReadPaper::pages).reduce(Pages::and).orElseThrow();
        }
    }

    /** It was not. */
    record Nothing(String mediaType, Unreadable why) implements Extraction {
        static Nothing of(Unreadable.Reason reason, String detail) {
            return new Nothing("application/octet-stream", Unreadable.of(reason, detail));
        }
    }

    /** It is a zip archive, and no paper. */
    record Packed(String mediaType) implements Extraction {}
}
