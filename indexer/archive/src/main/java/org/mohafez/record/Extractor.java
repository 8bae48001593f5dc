package org.mohafez.record;

import com.fasterxml.jackson.annotation.JsonInclude;

/**
 * What read it.
 *
 * @param version of this program
 * @param config of its rules: a change makes the paper worth reading again
 */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public record Extractor(String version, String config) {}
