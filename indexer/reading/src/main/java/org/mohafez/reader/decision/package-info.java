/**
 * What a meeting decided: from tables and from prose, split from the talk before it, with those who must carry it out.
 *
 * <p>In: the body of minutes. Out: decisions in the paper's order, and the rows that tell how far earlier ones have come,
 * which are never decisions. Where this room is not sure that something was decided it says nothing.
 */
@NullMarked
package org.mohafez.reader.decision;

import org.jspecify.annotations.NullMarked;
