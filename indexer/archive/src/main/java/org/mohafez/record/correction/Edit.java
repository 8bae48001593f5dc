package org.mohafez.record.correction;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** One thing that somebody put right. */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "edit")
@JsonSubTypes({
    @JsonSubTypes.Type(value = Edit.Put.class, name = "put"),
    @JsonSubTypes.Type(value = Edit.Retract.class, name = "retract"),
    @JsonSubTypes.Type(value = Edit.Drop.class, name = "drop"),
    @JsonSubTypes.Type(value = Edit.Restore.class, name = "restore"),
    @JsonSubTypes.Type(value = Edit.Add.class, name = "add"),
    @JsonSubTypes.Type(value = Edit.BlackOut.class, name = "black-out")
})
public sealed interface Edit {
    /**
     * A field says this, whatever any machine reads. To put what it says already confirms it.
     *
     * @param value null or empty if the paper states no such thing
     * @param was what whoever put it saw there, so that nobody overwrites what they have not seen
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Put(
            FieldName field,
            @Nullable String value,
            @Nullable String was) implements Edit {
        /** Whether it says what was there before. */
        boolean confirms() {
            return Objects.equals(value, was);
        }
    }

    /** What people said of a field is taken back: it says what the machine reads. */
    record Retract(FieldName field) implements Edit {}

    /**
     * A row is no decision.
     *
     * @param into the ordinal of the one that it is a part of; null where it is not a part of any
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Drop(int ordinal, @Nullable Integer into) implements Edit {}

    /** A row that was dropped is a decision after all. */
    record Restore(int ordinal) implements Edit {}

    /**
     * There is a decision that no machine found; its fields are put by other edits.
     *
     * @param ordinal one never used in this paper
     * @param after the ordinal of the one it stands behind; 0 for the first
     * @param page where it begins, from 1
     */
    record Add(int ordinal, int after, int page) implements Edit {}

    /**
     * The public gets an internal paper with these places black. Takes the place of what was blacked out before, and ends when somebody says
     * anew who may see the paper.
     *
     * @param places none: the public gets nothing of it
     */
    record BlackOut(List<Blacked> places) implements Edit {
        public BlackOut {
            places = List.copyOf(places);
        }
    }
}
