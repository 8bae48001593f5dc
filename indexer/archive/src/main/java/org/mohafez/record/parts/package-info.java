/**
 * Which papers a file holds, by whose word, and what each of them has from those it was parted into before.
 *
 * <p>In: where papers began and begin, what a machine read in them, what people put right. Out: under which number each is known, the ordinals of its
 * decisions, its corrections, who may see it, and where what is gone is found now. Pure functions: nothing is read or kept here.
 */
@NullMarked
package org.mohafez.record.parts;

import org.jspecify.annotations.NullMarked;
