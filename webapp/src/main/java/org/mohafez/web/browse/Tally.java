package org.mohafez.web.browse;

import com.fasterxml.jackson.annotation.JsonInclude;
import org.jspecify.annotations.Nullable;

/**
 * A value with what the archive holds of it.
 *
 * @param documents absent for values that decisions have and papers have not: topics and implementers
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Tally(String code, String label, @Nullable Long documents, long decisions) {}
