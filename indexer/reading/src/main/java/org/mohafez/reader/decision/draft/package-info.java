/**
 * One decision with its parts: number, topic, talk, what is decided, by whom and by when.
 *
 * <p>In: these, in stretches of text, as tables and prose are read one after the other. Out: the decision of the record, if
 * something was decided. This room must not know whether a row or a paragraph told it.
 */
@NullMarked
package org.mohafez.reader.decision.draft;

import org.jspecify.annotations.NullMarked;
