/**
 * The meeting that minutes tell of or a notice calls: when, where, whose, who chaired and who came.
 *
 * <p>In: the parts of a paper. Out: what they state of the meeting, by label, by title or in prose, each with where it was
 * found. This room must not know decisions.
 */
@NullMarked
package org.mohafez.reader.meeting;

import org.jspecify.annotations.NullMarked;
