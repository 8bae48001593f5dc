/**
 * What stands on a page to its blocks: the tables that rules draw, the words, lines and paragraphs, and the texts set side
 * by side.
 *
 * <p>In: a {@link org.mohafez.page.layout.PageContent}, whether a PDF drew it or it was seen on a picture. Out: blocks in
 * the order in which their first pieces were written; text is never sorted by place over a whole page, because that mixes
 * the columns of tables. {@code Words} and {@code TextLines} put pieces together, {@code BrokenNumber} and
 * {@code NarrowCell} those that a narrow cell broke,
 * {@code Lattice} makes tables of rules; {@code SpacedTables} finds those without: a {@code Run} of {@code Level}s with common
 * {@code Gutter}s, whose lines a {@code SetGrid} holds by level and column and {@code RowStarts} parts into rows.
 * {@code PageLayout} makes blocks, and no word stands in two. It must know neither a file format nor words of any language.
 */
@NullMarked
package org.mohafez.page.layout;

import org.jspecify.annotations.NullMarked;
