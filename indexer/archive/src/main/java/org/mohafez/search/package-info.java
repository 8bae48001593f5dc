/**
 * Questions and answers: a request, and the decisions that answer it.
 *
 * <p>In: a {@link org.mohafez.search.SearchRequest}, which always says whose access counts. Out: hits with their text cut
 * into runs, never HTML, and facets. This room must not know addresses, pages or languages of the portal.
 * Beneath, {@code query} reads what was typed, {@code synonym} knows what says the same as typed words, {@code attempt} what is tried in which order, and {@code lucene}
 * alone knows how a ranking becomes a query.
 */
@NullMarked
package org.mohafez.search;

import org.jspecify.annotations.NullMarked;
