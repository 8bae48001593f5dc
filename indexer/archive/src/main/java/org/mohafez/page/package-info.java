/**
 * The pages of a received file: paragraphs, words and tables, where they stand on the paper, and how they were read.
 *
 * <p>In: what a reader of one file format found. Out: the same for everybody to the right, and for the archive, which
 * keeps it. This room holds values and one interface; the readers themselves ({@code pdf}, {@code office},
 * {@code plain}) live in sub-packages that only the reading side has on its class path. It must not know what a
 * decision is.
 */
@NullMarked
package org.mohafez.page;

import org.jspecify.annotations.NullMarked;
