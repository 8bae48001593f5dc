/**
 * Bijoy: Bangla typed under fonts such as SutonnyMJ, stored as characters of Windows-1252 in the order in which they are
 * printed, to Unicode.
 *
 * <p>In: a run of text set in such a font, or of which nobody knows the font; a font's name. Out: Unicode in reading order,
 * piece by piece where it matters which character became what; whether a text is Bijoy at all. It knows the JDK and the
 * language, and must not know pages or files. Everything here is immutable and safe for use by many threads.
 */
@NullMarked
package org.mohafez.bangla.bijoy;

import org.jspecify.annotations.NullMarked;
