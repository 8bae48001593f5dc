/**
 * A document, a decision, and the original bytes; the first two as any of their versions has them.
 *
 * <p>In: an id, and the archive. Out: their pages, with what was searched for marked, and the line by which a decision is
 * cited. A paper that the visitor may not see does not exist for this room.
 */
@NullMarked
package org.mohafez.web.record;

import org.jspecify.annotations.NullMarked;
