/**
 * Makes the sample papers of {@code corpus/} from one seed.
 *
 * <p>In comes the hand-written content of each paper (resources {@code papers/*.json}, and {@code bundles/*.json} for files of several); out go its text, its HTML and its truth, the
 * same bytes for the same seed. {@code draw} chooses names, numbers and dates, {@code paper} is what was written, {@code print} sets
 * it as text and HTML, {@code truth} says what a careful person would read in it, {@code bad} makes files that cannot be read.
 *
 * <p>This room must not know the product: a generator that used its calendar or its normaliser would hide their mistakes. The two
 * meet only through files.
 */
@NullMarked
package org.mohafez.corpus;

import org.jspecify.annotations.NullMarked;
