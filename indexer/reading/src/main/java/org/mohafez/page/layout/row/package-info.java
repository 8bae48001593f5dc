/**
 * Rows of a table, found in its lines.
 *
 * <p>In: levels, the words on one baseline each, and the gutters that they leave white; a {@code SetGrid} holds their lines by level
 * and column. Out: where rows begin, by the surest sign a table has, and the rows. This room must not know whether rules or white
 * set the columns apart.
 */
@NullMarked
package org.mohafez.page.layout.row;

import org.jspecify.annotations.NullMarked;
