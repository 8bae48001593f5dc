/**
 * What a meeting decided: from tables and from prose, split from the talk before it, with those who must carry it out.
 *
 * <p>In: the body of minutes. Out: decisions in the paper's order, and the rows that tell how far earlier ones have come,
 * which are never decisions. Where this room is not sure that something was decided it says nothing. Tables go through {@code
 * progress} and {@code table}, passages through {@code segment} and {@code prose}; both fill a {@code draft} with the help of
 * {@code wording}, {@code implementer} and {@code deadline}.
 */
@NullMarked
package org.mohafez.reader.decision;

import org.jspecify.annotations.NullMarked;
