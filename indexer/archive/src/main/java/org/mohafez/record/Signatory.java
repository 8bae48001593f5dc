package org.mohafez.record;

import com.fasterxml.jackson.annotation.JsonInclude;
import org.jspecify.annotations.Nullable;

/** Who signed, as what, and when (ISO). */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public record Signatory(
        @Nullable String name,
        @Nullable String designation,
        @Nullable String date) {}
