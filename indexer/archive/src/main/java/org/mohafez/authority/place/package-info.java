/**
 * Places of Bangladesh: divisions, districts and upazilas by name in both languages and by the host of their portal.
 *
 * <p>In: the lines of a letterhead and its website. Out: where the office is, if that is certain. This room must not know
 * what a paper is. The tables are those of nuhil/bangladesh-geocode (MIT; the licence lies beside them).
 */
@NullMarked
package org.mohafez.authority.place;

import org.jspecify.annotations.NullMarked;
