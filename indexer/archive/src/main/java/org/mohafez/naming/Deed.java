package org.mohafez.naming;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import org.mohafez.authority.Authority;

/** What somebody says of names. */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "deed")
@JsonSubTypes({
    @JsonSubTypes.Type(value = Deed.Join.class, name = "join"),
    @JsonSubTypes.Type(value = Deed.Apart.class, name = "apart"),
    @JsonSubTypes.Type(value = Deed.Synonym.class, name = "synonym"),
    @JsonSubTypes.Type(value = Deed.Undo.class, name = "undo")
})
public sealed interface Deed {
    /** A code and what it was called when somebody spoke of it. */
    record Called(String code, String label) {}

    /** Two codes are one office, or one implementer. @param into the one that stays */
    record Join(Authority.Facet facet, Called joined, Called into) implements Deed {}

    /** Two codes that look like one are two: nobody need look at them again. */
    record Apart(Authority.Facet facet, Called one, Called other) implements Deed {
        boolean isOf(Authority.Facet of, String a, String b) {
            return facet == of
                    && (one.code().equals(a) && other.code().equals(b)
                            || one.code().equals(b) && other.code().equals(a));
        }
    }

    /** @param line in the format of the archive's file of synonyms */
    record Synonym(String line) implements Deed {}

    /** What was said before no longer holds. @param number of the act */
    record Undo(long number) implements Deed {}
}
