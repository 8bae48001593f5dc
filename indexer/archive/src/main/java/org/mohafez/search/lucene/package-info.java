/**
 * The engine on Lucene.
 *
 * <p>In: a request, and the generations that {@link org.mohafez.index.lucene} writes. Out: results.
 * {@link org.mohafez.search.lucene.ClauseQueries} says how words are scored,
 * {@link org.mohafez.search.lucene.RequestQuery} what narrows them, {@link org.mohafez.search.lucene.Finding} how the best are had and the
 * rest is counted, {@link org.mohafez.search.lucene.LuceneSearchEngine}
 * what is tried in which order.
 */
@NullMarked
package org.mohafez.search.lucene;

import org.jspecify.annotations.NullMarked;
