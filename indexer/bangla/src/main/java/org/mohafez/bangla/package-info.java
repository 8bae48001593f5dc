/**
 * Knowledge of written Bangla. This room itself has the letters: clean text, digits, grapheme clusters, order; words, dates and
 * numbers, phrases, Bijoy and keyboard layouts have rooms beneath it.
 *
 * <p>In: strings, in any of the spellings and code-point orders that offices produce. Out: canonical strings. All of it is a leaf: it
 * knows the JDK and ICU, and must not know pages, papers, or an index. Everything here is immutable and safe for use by many
 * threads.
 */
@NullMarked
package org.mohafez.bangla;

import org.jspecify.annotations.NullMarked;
