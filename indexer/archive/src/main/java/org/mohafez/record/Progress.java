package org.mohafez.record;

import com.fasterxml.jackson.annotation.JsonInclude;
import org.jspecify.annotations.Nullable;

/** A row of a table that tells how far something has come. It is never a decision. */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public record Progress(
        @Nullable String number,
        @Nullable String activity,
        @Nullable String indicator,
        @Nullable String target,
        @Nullable String status) {}
