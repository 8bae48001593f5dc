/**
 * What stands on a page to its blocks: the tables that rules draw, the words, lines and paragraphs, and the texts set side
 * by side.
 *
 * <p>In: a {@link org.mohafez.page.layout.content.PageContent}, whether a PDF drew it or it was seen on a picture. Out: blocks
 * in the order in which their first pieces were written; text is never sorted by place over a whole page, because that mixes
 * the columns of tables. {@code content} goes through {@code line} and {@code row} into {@code ruled} and {@code spaced} tables;
 * {@code PageLayout} makes blocks of all, and no word stands in two. It must know neither a file format nor words of any
 * language.
 */
@NullMarked
package org.mohafez.page.layout;

import org.jspecify.annotations.NullMarked;
