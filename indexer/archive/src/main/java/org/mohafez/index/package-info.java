/**
 * From records to entries: what is searched, filtered, counted and sorted by.
 *
 * <p>In: holdings of the archive. Out: one entry for each decision and entry 0 for all other text of the paper, in a
 * generation that readers can open. {@link org.mohafez.index.IndexField} lists every field there is. This room must not
 * know how a query is asked; {@code lucene} beneath is the only one that knows the engine.
 */
@NullMarked
package org.mohafez.index;

import org.jspecify.annotations.NullMarked;
