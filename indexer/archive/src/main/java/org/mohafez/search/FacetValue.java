package org.mohafez.search;

/**
 * One value of a facet.
 *
 * @param code {@code [a-z0-9-]+}, never reused
 * @param label in Bangla, as the papers have it
 */
public record FacetValue(String code, String label, long count) {}
