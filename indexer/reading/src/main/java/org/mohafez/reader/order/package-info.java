/**
 * What orders hold: committees with members and terms, provisions, the day of effect.
 *
 * <p>In: the body of a paper that is no minutes. Out: what it orders. Nothing here is ever a decision of a meeting.
 */
@NullMarked
package org.mohafez.reader.order;

import org.jspecify.annotations.NullMarked;
