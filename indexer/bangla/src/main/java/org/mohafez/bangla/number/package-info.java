/**
 * Numbers written in words and in figures, sums of money, and memo numbers.
 *
 * <p>In: text. Out: values with the places where they stand, the forms in which a number is written, and the canonical key of a
 * memo number. Words of numbers are compared by the keys of {@code bangla.word}.
 */
@NullMarked
package org.mohafez.bangla.number;

import org.jspecify.annotations.NullMarked;
