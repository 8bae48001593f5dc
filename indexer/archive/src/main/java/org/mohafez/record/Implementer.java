package org.mohafez.record;

import com.fasterxml.jackson.annotation.JsonInclude;
import org.jspecify.annotations.Nullable;

/**
 * One post, person or office that must carry a decision out.
 *
 * @param text as printed
 * @param place where it serves
 * @param all whether every holder of the post is meant (সকল)
 * @param charge such as ভারপ্রাপ্ত or অতিরিক্ত দায়িত্ব, which stays in the designation too
 * @param code its code in addresses and filters, {@code [a-z0-9-]+}, never reused
 */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public record Implementer(
        String text,
        @Nullable String designation,
        @Nullable String place,
        @Nullable Boolean all,
        @Nullable String charge,
        @Nullable String code) {
    /** The same, with that code. */
    public Implementer withCode(@Nullable String other) {
        return new Implementer(text, designation, place, all, charge, other);
    }
}
