/**
 * Papers as they were typed before Unicode: in Bijoy, with the characters of its newer fonts.
 *
 * <p>In: a printed page or text. Out: the same with Bangla as Bijoy has it, and Latin writing as it is.
 */
@NullMarked
package org.mohafez.corpus.bijoy;

import org.jspecify.annotations.NullMarked;
