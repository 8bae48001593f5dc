/**
 * What a word is, and what makes two words the same for search.
 *
 * <p>In: text. Out: {@linkplain Tokens tokens}, and of each the {@linkplain WordKeys keys} under which it meets its other forms: as
 * written, its stem, its spelling, its sound, and Latin letters for addresses. The tables of words stand beside the classes.
 * The same knowledge as Lucene token filters is in {@code bangla.lucene}.
 */
@NullMarked
package org.mohafez.bangla.word;

import org.jspecify.annotations.NullMarked;
