/**
 * Rows as files: CSV and JSON Lines for programs, XLSX for people.
 *
 * <p>In: rows, one by one. Out: their bytes, as soon as they are made.
 */
@NullMarked
package org.mohafez.web.export.table;

import org.jspecify.annotations.NullMarked;
