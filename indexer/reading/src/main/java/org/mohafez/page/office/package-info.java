/**
 * Office files and web pages to pages: DOCX, DOC, XLSX and XLS through Apache POI, HTML and ODT through Apache Tika, ODS by
 * its XML.
 *
 * <p>In: a file of one of these formats. Out: one page of paragraphs and tables, of a workbook one for each sheet, without
 * geometry, because such a file is set anew on every screen. Tika and POI are known here and nowhere else but for telling formats apart. It must not know
 * words of any language.
 */
@NullMarked
package org.mohafez.page.office;

import org.jspecify.annotations.NullMarked;
