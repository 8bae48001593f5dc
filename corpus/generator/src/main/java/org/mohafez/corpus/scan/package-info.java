/**
 * Sample papers as a scanner or a telephone would see them: skewed, grey, stamped, written on, photographed on a desk.
 *
 * <p>In: printed papers as PDF, and their own text. Out: pictures in the forms offices send them, the record's truth, and what
 * stands on each page, line by line, with the places that are covered. The same seed makes the same pictures. It must not know
 * how pictures are read.
 */
@NullMarked
package org.mohafez.corpus.scan;

import org.jspecify.annotations.NullMarked;
