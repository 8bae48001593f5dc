package org.mohafez.inbox;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import java.util.List;
import org.mohafez.record.correction.Objection;

/** What became of a handover. */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "settlement")
@JsonSubTypes({
    @JsonSubTypes.Type(value = Settlement.TakenIn.class, name = "taken-in"),
    @JsonSubTypes.Type(value = Settlement.Corrected.class, name = "corrected"),
    @JsonSubTypes.Type(value = Settlement.Parted.class, name = "parted"),
    @JsonSubTypes.Type(value = Settlement.Refused.class, name = "refused"),
    @JsonSubTypes.Type(value = Settlement.Failed.class, name = "failed")
})
public sealed interface Settlement {
    /** Whether nothing more will become of it. */
    default boolean ended() {
        return !(this instanceof TakenIn taken) || taken.whole();
    }

    /** Whether bytes that were handed over are not in the archive, so that they must not go with the handover. */
    default boolean leavesBytes() {
        return this instanceof Failed
                || this instanceof TakenIn taken
                        && taken.files().stream()
                                .anyMatch(file -> file instanceof Outcome.Failed failed && !failed.toldByItsArchive());
    }

    /**
     * Files were taken in, each with what became of it.
     *
     * @param whole whether all of them are dealt with
     * @param of how many are known of; more may come out of archives
     * @param seconds the writer has worked on them
     */
    record TakenIn(boolean whole, long of, double seconds, List<Outcome> files) implements Settlement {
        public TakenIn {
            files = List.copyOf(files);
        }
    }

    /** A correction was made. @param version of the file that has it */
    record Corrected(int version) implements Settlement {}

    /**
     * A file is parted as somebody said.
     *
     * @param version of the file that is
     * @param papers how many it holds now
     * @param without how many corrections have lost their place by it; they are kept
     */
    record Parted(int version, int papers, int without) implements Settlement {}

    /** A correction could not be made, and nothing of it was. */
    record Refused(List<Objection> objections) implements Settlement {
        public Refused {
            objections = List.copyOf(objections);
        }
    }

    /** It could not be carried out, for a reason that is nobody's fault who works at the desk. */
    record Failed(String reason) implements Settlement {}
}
