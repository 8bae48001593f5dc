/**
 * Tables of office papers: what each column holds, by the words of its heading.
 *
 * <p>In: a laid-out table. Out: its rows without headings, each column with its roles. Which table is worth what (decisions,
 * progress, members) is decided by those who read them. This room must not know records.
 */
@NullMarked
package org.mohafez.reader.table;

import org.jspecify.annotations.NullMarked;
