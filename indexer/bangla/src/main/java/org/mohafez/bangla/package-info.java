/**
 * Knowledge of written Bangla: clean text, digits, dates in both calendars, times, memo numbers, what makes two words the
 * same for search, order, grapheme clusters, and Latin letters for addresses.
 *
 * <p>In: strings, in any of the spellings and code-point orders that offices produce. Out: canonical strings, dates and
 * keys. This room is a leaf: it knows the JDK and ICU, and must not know pages, papers, or an index. The same knowledge as
 * Lucene token filters is in {@code lucene}. Everything here is immutable and safe for use by many threads.
 */
@NullMarked
package org.mohafez.bangla;

import org.jspecify.annotations.NullMarked;
