/**
 * PDF to pages: words where they stand, the tables that rules draw, and the paragraphs between.
 *
 * <p>In: a PDF with a text layer. Out: pages in the order in which the file's own content streams write them; text is
 * never sorted by place over a whole page, because that mixes the columns of tables. {@code ContentReader} collects glyphs
 * and rules; {@code page.layout} makes blocks of them. PDFBox is known here and where pages are rendered. It must not
 * know words of any language.
 */
@NullMarked
package org.mohafez.page.pdf;

import org.jspecify.annotations.NullMarked;
