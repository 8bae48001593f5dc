/**
 * Places one level at a time: divisions, the districts of a division, the upazilas of a district.
 *
 * <p>In: a question. Out: the places beneath one, counted, and the places it lies in. This room must not know addresses, pages or
 * languages.
 */
@NullMarked
package org.mohafez.web.place;

import org.jspecify.annotations.NullMarked;
