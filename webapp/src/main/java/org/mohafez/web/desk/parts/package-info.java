/**
 * Which papers a file holds, by a clerk's word: all its pages as small pictures, and between any two of them whether a new paper begins.
 *
 * <p>In: what the archive holds of a file, what a form says. Out: the page, what would come of it, and a word handed to the archive's writer. What comes of it
 * is told by the same rules by which the writer does it, {@link org.mohafez.record.parts.Succession}.
 */
@NullMarked
package org.mohafez.web.desk.parts;

import org.jspecify.annotations.NullMarked;
