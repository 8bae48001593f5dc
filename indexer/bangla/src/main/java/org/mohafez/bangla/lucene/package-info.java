/**
 * The knowledge of {@code org.mohafez.bangla} as Lucene analysis: a tokenizer and an analyzer for each kind of key.
 *
 * <p>In: text as an analyzer gets it. Out: tokens whose offsets point into that text, never inside a grapheme cluster. This
 * room must not know which fields an index has, nor how a query is built.
 */
@NullMarked
package org.mohafez.bangla.lucene;

import org.jspecify.annotations.NullMarked;
