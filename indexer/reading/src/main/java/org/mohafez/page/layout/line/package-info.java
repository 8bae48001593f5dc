/**
 * Glyphs to words, lines and paragraphs.
 *
 * <p>In: glyphs in the order written, and the column they are set in. Out: words; lines, parted at wide gaps; paragraphs.
 * {@code BrokenNumber} and {@code NarrowCell} put together what a narrow cell broke; {@code FreeText} makes blocks of all that
 * stands in no table. A column is the stretch of the page that text is set in; this room must not know rows.
 */
@NullMarked
package org.mohafez.page.layout.line;

import org.jspecify.annotations.NullMarked;
