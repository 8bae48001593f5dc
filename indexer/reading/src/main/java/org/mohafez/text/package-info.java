/**
 * Pages to clean and legible pages: one canonical form of Bangla text, signs in their places, a judgement whether the text
 * is text at all, and the marks that say how a table or paragraph goes on over a page break.
 *
 * <p>In: pages as a reader of one format found them. Out: the same pages with clean text, or the reason why they are not
 * legible. It knows the language's spelling, not what a minutes is.
 */
@NullMarked
package org.mohafez.text;

import org.jspecify.annotations.NullMarked;
