/**
 * The engine on an OpenSearch cluster.
 *
 * <p>In: a request, and the indexes that {@link org.mohafez.index.opensearch} writes. Out: results. What is tried in which order, how
 * words are ranked and how hits are shown is the same as everywhere: {@link org.mohafez.search.attempt}, {@link
 * org.mohafez.search.Ranking}, {@link org.mohafez.search.Snippets}. Here stands only how it is asked of nodes.
 */
@NullMarked
package org.mohafez.search.opensearch;

import org.jspecify.annotations.NullMarked;
