package org.mohafez.record;

import com.fasterxml.jackson.annotation.JsonInclude;
import org.jspecify.annotations.Nullable;

/**
 * Something that was looked at in the paper: what it says twice, compared (the two calendars of a date, a figure and its words), what
 * keeps it from being public, see {@link Withholding}, or what a person says that it does not state, see {@link Doubts#notStated}.
 *
 * @param rule a stable name such as {@code bangla-date-agrees}
 */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public record Check(String rule, boolean ok, @Nullable String detail) {}
