/**
 * Papers looked through by people: what a machine doubts most first, its pages beside what was read on them.
 *
 * <p>In: a record, with where each value was read; then the sheet that came back. Out: one correction, handed to the writer. What
 * a correction does to a record is not known here.
 */
@NullMarked
package org.mohafez.web.desk.review;

import org.jspecify.annotations.NullMarked;
