/**
 * By when a decision must be carried out.
 *
 * <p>In: a sentence, or a cell of its own. Out: the stretch that says it, with the day it names or how often it recurs. This
 * room must not know decisions, nor who must act.
 */
@NullMarked
package org.mohafez.reader.decision.deadline;

import org.jspecify.annotations.NullMarked;
