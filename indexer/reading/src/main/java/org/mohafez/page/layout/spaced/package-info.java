/**
 * Tables that white space sets: a {@code Run} of levels that leave the same gutters white.
 *
 * <p>In: the lines that stand in no ruled table, and rules that are no table's. Out: tables, and where among the other blocks they
 * come.
 */
@NullMarked
package org.mohafez.page.layout.spaced;

import org.jspecify.annotations.NullMarked;
