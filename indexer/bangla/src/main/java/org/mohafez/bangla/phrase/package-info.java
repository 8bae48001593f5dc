/**
 * Words and phrases found in a text however clerks write them: in one word or several, with a case ending, with letters
 * that are mixed up and, where they are long enough, with a slip or two.
 *
 * <p>In: a line and the phrases looked for. Out: where they stand in it. What the phrases mean is for others to know.
 */
@NullMarked
package org.mohafez.bangla.phrase;

import org.jspecify.annotations.NullMarked;
