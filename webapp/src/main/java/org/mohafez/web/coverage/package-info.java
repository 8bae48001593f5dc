/**
 * What the archive holds, what of it could not be read, and since when.
 *
 * <p>In: the whole archive, as far as a visitor may see it. Out: counts by kind, office and year, and the name of every
 * file that could not be read. This room must not know what was searched for.
 */
@NullMarked
package org.mohafez.web.coverage;

import org.jspecify.annotations.NullMarked;
