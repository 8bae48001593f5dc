/**
 * What is tried to answer a question, in which order, and what is said of it: the same for every engine.
 *
 * <p>In: a request, and a {@link org.mohafez.search.attempt.View} of an index. Out: what was found by the first way that finds
 * something, notes, and what may have been meant. This room must not know how an index is kept.
 */
@NullMarked
package org.mohafez.search.attempt;

import org.jspecify.annotations.NullMarked;
