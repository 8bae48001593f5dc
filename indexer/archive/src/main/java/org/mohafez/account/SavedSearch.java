package org.mohafez.account;

import java.time.Instant;

/**
 * A search that somebody wants to hear of again.
 *
 * @param name as they call it
 * @param query the part of its address behind the question mark, without page and language
 * @param read up to when they have seen what is new
 */
public record SavedSearch(long number, String name, String query, Instant saved, Instant read) {}
