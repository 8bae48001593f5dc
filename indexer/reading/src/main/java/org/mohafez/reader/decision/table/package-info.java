/**
 * Decisions from tables: a row for each, a row below its matter, or a row for each part of one.
 *
 * <p>In: a laid-out table, or one with roles of its columns. Out: drafts in the table's order. This room must not know prose,
 * and is not asked about tables that only report.
 */
@NullMarked
package org.mohafez.reader.decision.table;

import org.jspecify.annotations.NullMarked;
