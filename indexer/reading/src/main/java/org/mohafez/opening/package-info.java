/**
 * One received file, whatever its format, to clean and legible pages: joins {@code source}, the page readers and
 * {@code text}.
 *
 * <p>In: a path. Out: {@link org.mohafez.page.Reading}. It runs inside worker processes and must not know what a record is.
 */
@NullMarked
package org.mohafez.opening;

import org.jspecify.annotations.NullMarked;
