/**
 * Text set in fonts that give its characters another meaning: Bijoy to Unicode, run by run, and how much of a page it was.
 *
 * <p>In: runs with what their fonts say, or blocks of which nobody knows the fonts. Out: text in Unicode, and the source and
 * reason that the page then has. It knows the names of encodings and no file format.
 */
@NullMarked
package org.mohafez.page.font;

import org.jspecify.annotations.NullMarked;
