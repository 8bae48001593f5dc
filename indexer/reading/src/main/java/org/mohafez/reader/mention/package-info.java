/**
 * What a paper names in passing: sums of money, laws and rules, projects.
 *
 * <p>In: the paper laid out. Out: each mention as it is printed, a sum also as a number, and whether figures agree with words
 * beside them. This room knows how such names are written, and no register of them: it must not know what kind of paper it reads.
 */
@NullMarked
package org.mohafez.reader.mention;

import org.jspecify.annotations.NullMarked;
