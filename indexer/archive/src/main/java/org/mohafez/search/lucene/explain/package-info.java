/**
 * Why entries score as they do.
 *
 * <p>In: the question as typed and as taken, an entry, and how an index scores it by one way alone. Out: which way of each clause met it, and by which of its
 * words. Asked by both engines.
 */
@NullMarked
package org.mohafez.search.lucene.explain;

import org.jspecify.annotations.NullMarked;
