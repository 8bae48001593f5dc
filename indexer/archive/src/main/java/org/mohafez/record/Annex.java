package org.mohafez.record;

import com.fasterxml.jackson.annotation.JsonInclude;

/**
 * An annex the paper names.
 *
 * @param held whether it is in the same file
 */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public record Annex(String label, boolean held) {}
