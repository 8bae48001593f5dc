package org.mohafez.record;

import com.fasterxml.jackson.annotation.JsonInclude;
import org.jspecify.annotations.Nullable;

/**
 * A sum, law or project named in passing.
 *
 * @param type {@code amount}, {@code law} or {@code project}
 * @param value an amount in taka, in Latin digits
 */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public record Mention(
        String type,
        String text,
        @Nullable String value,
        @Nullable Integer page) {}
