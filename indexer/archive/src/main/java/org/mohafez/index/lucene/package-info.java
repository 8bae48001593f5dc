/**
 * Generations of the index as Lucene indexes.
 *
 * <p>In: entries. Out: Lucene documents, a block for each paper, and back. {@link org.mohafez.search} reads them with the
 * same {@link org.mohafez.index.lucene.FieldNames}. All texts together are indexed three times, by the exact, stem and
 * spelling keys of {@link org.mohafez.bangla.word.WordKeys}, in {@link org.mohafez.index.lucene.WholeText} for how much words say, and each text
 * once by outlines for where they stand; words by sound have a dictionary. Texts are stored as they are, so that what a reader sees is never an analysed form.
 */
@NullMarked
package org.mohafez.index.lucene;

import org.jspecify.annotations.NullMarked;
