package org.mohafez.record;

import com.fasterxml.jackson.annotation.JsonInclude;
import org.jspecify.annotations.Nullable;

/**
 * What this paper does to another.
 *
 * @param type {@code amends}, {@code corrects}, {@code cancels}, {@code suspends}, {@code replaces} or {@code confirms}
 */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public record Relation(
        String type, @Nullable String memo, @Nullable String date, String text) {
    /** The one type that leaves the other paper as it was. */
    public static final String CONFIRMS = "confirms";
}
