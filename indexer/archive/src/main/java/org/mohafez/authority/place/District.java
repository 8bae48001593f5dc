package org.mohafez.authority.place;

/**
 * A district.
 *
 * @param division the division's Bangla name
 * @param host the label of its portal under gov.bd: {@code dinajpur}
 */
record District(String bangla, String english, String division, String host) {}
