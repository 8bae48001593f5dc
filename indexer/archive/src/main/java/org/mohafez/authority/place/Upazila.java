package org.mohafez.authority.place;

/**
 * An upazila.
 *
 * @param host the label of its portal under its district's; empty where it has none
 */
record Upazila(String bangla, String english, District district, String host) {}
