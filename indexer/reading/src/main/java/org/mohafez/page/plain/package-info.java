/**
 * Plain text to pages: the text's encoding, its lines, and the tables that are set with tabs or upright bars.
 *
 * <p>In: a text file in any common encoding. Out: one page of paragraphs and tables, without geometry. Left-over HTML and
 * Markdown marks, which conversion tools leave in such files, are taken off. It must not know words of any language.
 */
@NullMarked
package org.mohafez.page.plain;

import org.jspecify.annotations.NullMarked;
