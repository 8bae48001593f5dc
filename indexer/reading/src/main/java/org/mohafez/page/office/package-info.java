/**
 * Word processors' files and web pages to pages: DOCX and DOC through Apache POI, HTML and ODT through Apache Tika.
 *
 * <p>In: a file of one of these formats. Out: one page of paragraphs and tables, without geometry, because such a file is
 * set anew on every screen. Tika and POI are known here and nowhere else but for telling formats apart. It must not know
 * words of any language.
 */
@NullMarked
package org.mohafez.page.office;

import org.jspecify.annotations.NullMarked;
