package org.mohafez.record;

import com.fasterxml.jackson.annotation.JsonInclude;
import org.jspecify.annotations.Nullable;

/**
 * Something that stands in the paper and could not be read.
 *
 * @param field a JSON Pointer into the record
 * @param reason {@code handwritten}, {@code stamped}, {@code illegible} or {@code cut}
 */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public record Unread(String field, @Nullable Integer page, String reason) {}
