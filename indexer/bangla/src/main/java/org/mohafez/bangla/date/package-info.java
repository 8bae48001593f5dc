/**
 * Days, months, fiscal years and times of day, as papers write them: in both calendars, in figures and by name.
 *
 * <p>In: text. Out: dates of both calendars with the places where they stand, and back, the forms in which a day is written.
 * Knows of {@code bangla} only letters and digits.
 */
@NullMarked
package org.mohafez.bangla.date;

import org.jspecify.annotations.NullMarked;
