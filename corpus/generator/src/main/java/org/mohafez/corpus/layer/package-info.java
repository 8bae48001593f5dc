/**
 * Text layers as the programs of offices leave them: the sample papers printed and resaved by real producers, and what none
 * of them on this machine makes, made here.
 *
 * <p>In: sheets, and the PDFs that producers made of them. Out: PDFs whose letters look right and read wrong, each with what
 * stands on its pages. Like all of the generator it shares no code with the product.
 */
@NullMarked
package org.mohafez.corpus.layer;

import org.jspecify.annotations.NullMarked;
