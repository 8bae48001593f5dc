/**
 * The clerk's monthly chore: decisions in a table with an empty column for what has been done about each.
 *
 * <p>In: a paper, or the rows of a search. Out: a worksheet, as DOCX to type into and print, or as XLSX.
 */
@NullMarked
package org.mohafez.web.export.worksheet;

import org.jspecify.annotations.NullMarked;
