package org.mohafez.record;

import com.fasterxml.jackson.annotation.JsonInclude;
import org.jspecify.annotations.Nullable;

/** A seat in a committee. */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public record Member(
        @Nullable String number, String member, @Nullable String role) {}
