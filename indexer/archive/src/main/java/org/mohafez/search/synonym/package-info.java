/**
 * Which words say the same as those that were typed.
 *
 * <p>In: the files of this room, the names that {@link org.mohafez.authority} knows, and an office's own file. Out: for a
 * row of typed words, {@link org.mohafez.search.synonym.Span spans} with their alternatives. Lines that cannot be read are
 * {@link org.mohafez.search.synonym.BadLine values}. This room knows no engine.
 */
@NullMarked
package org.mohafez.search.synonym;

import org.jspecify.annotations.NullMarked;
