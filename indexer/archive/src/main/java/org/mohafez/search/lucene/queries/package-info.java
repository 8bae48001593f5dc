/**
 * What is asked, as Lucene queries.
 *
 * <p>In: requests, clauses and rankings. Out: queries, of which {@link org.mohafez.search.lucene.queries.ClauseQueries} says how words are
 * scored and {@link org.mohafez.search.lucene.queries.RequestQuery} what narrows them; Lucene itself can run them all. It must not know
 * where they are run: the archive's own index and the nodes of a cluster ask the same. What a searcher of ours knows beforehand it tells by
 * {@link org.mohafez.search.lucene.queries.Rarities} and {@link org.mohafez.search.lucene.queries.TermLookup}.
 */
@NullMarked
package org.mohafez.search.lucene.queries;

import org.jspecify.annotations.NullMarked;
