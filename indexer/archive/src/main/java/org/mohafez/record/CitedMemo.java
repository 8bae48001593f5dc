package org.mohafez.record;

import com.fasterxml.jackson.annotation.JsonInclude;
import org.jspecify.annotations.Nullable;

/** Another paper that this one refers to; parts as in {@link Memo}, the date in ISO. */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public record CitedMemo(
        String number,
        @Nullable String normalized,
        @Nullable String key,
        @Nullable String date) {}
