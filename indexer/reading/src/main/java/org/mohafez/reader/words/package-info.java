/**
 * The words of office papers: labels before values, numbering marks, sentences, names of posts and of kinds of office.
 *
 * <p>In: a stretch of text. Out: what its words are. The words themselves stand in the {@code .tsv} files beside this
 * package, a group to a line, for people who know offices and not Java. This room must not know pages or records.
 */
@NullMarked
package org.mohafez.reader.words;

import org.jspecify.annotations.NullMarked;
