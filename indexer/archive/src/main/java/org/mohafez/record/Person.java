package org.mohafez.record;

import com.fasterxml.jackson.annotation.JsonInclude;
import org.jspecify.annotations.Nullable;

/**
 * A person named for a part they took.
 *
 * @param charge such as ভারপ্রাপ্ত or অতিরিক্ত দায়িত্ব, where it stands apart from the designation
 */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public record Person(
        @Nullable String name,
        @Nullable String designation,
        @Nullable String charge) {}
