package org.mohafez.record;

import com.fasterxml.jackson.annotation.JsonInclude;
import org.jspecify.annotations.Nullable;

/**
 * By when.
 *
 * @param text as printed
 * @param date the last day, ISO, where the text names one; the month where it names no day
 * @param recurs {@code daily}, {@code weekly}, {@code monthly}, {@code quarterly} or {@code yearly}
 */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public record Deadline(
        String text, @Nullable String date, @Nullable String recurs) {}
