package org.mohafez.search;

/**
 * A place in a text that answers a clause; always between cluster edges.
 *
 * @param start in UTF-16 units
 * @param end in UTF-16 units
 * @param clause which of the query's wanted clauses, from 0
 */
record Mark(int start, int end, int clause) {}
