/**
 * What the entries that answer are worth.
 *
 * <p>In: a query, the set of what answers it, and the days in memory. Out: the best, or a score for each. Whatever cannot be among the best is not read.
 */
@NullMarked
package org.mohafez.search.lucene.scores;

import org.jspecify.annotations.NullMarked;
