/**
 * What answers, as sets of entries, a bit each.
 *
 * <p>In: a query and a commit. Out: which entries of each segment answer and may be seen. It must not know what any of them is worth.
 */
@NullMarked
package org.mohafez.search.lucene.sets;

import org.jspecify.annotations.NullMarked;
