/**
 * Names of offices, bodies, topics and implementers, found while they are typed.
 *
 * <p>In: all names that one kind of reader may see, with their counts; then what is typed, letter by letter. Out: the names
 * that have these words, of which the last may be unfinished; and what a code is called in print. This room must not know where the names come from, nor whether
 * they still stand in a paper: whoever asks has to look.
 */
@NullMarked
package org.mohafez.search.suggest;

import org.jspecify.annotations.NullMarked;
