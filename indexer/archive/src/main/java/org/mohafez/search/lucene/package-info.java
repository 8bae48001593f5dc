/**
 * The engine on Lucene.
 *
 * <p>In: a request, and the generations that {@link org.mohafez.index.lucene} writes. Out: results. The data goes through its rooms in this order, and
 * each knows only those before it: {@code queries} (what is asked), {@code sets} (what answers), {@code columns} (what is counted),
 * {@code scores} (what it is worth); {@code explain} says why. Here {@link org.mohafez.search.lucene.EntrySearcher} is one commit as some readers may see
 * it, {@link org.mohafez.search.lucene.Finding} asks it, and {@link org.mohafez.search.lucene.LuceneSearchEngine} says
 * which commit answers.
 */
@NullMarked
package org.mohafez.search.lucene;

import org.jspecify.annotations.NullMarked;
