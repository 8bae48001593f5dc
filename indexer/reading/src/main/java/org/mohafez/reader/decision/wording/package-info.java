/**
 * The words that decide: what announces decisions, recommends, obliges, says that nothing was decided, and closes the meeting.
 *
 * <p>In: a sentence or a stretch of text. Out: what its words do, and where in it talk ends and the decision begins. This room
 * must not know tables, segments or drafts.
 */
@NullMarked
package org.mohafez.reader.decision.wording;

import org.jspecify.annotations.NullMarked;
